import type { APIRoute } from 'astro';
import { jsonSchema } from '../../../../api/describe.ts';
import { apiAddress, apiShapes } from '../../../../api/paths.ts';
import { jsonResponse } from '../../../../api/response.ts';

export const GET: APIRoute = ({ locals: { site }, params }) => {
  const shape = apiShapes.find((known) => known === params.shape);
  return jsonResponse(
    shape && { $id: site.origin + apiAddress.schema(shape), ...jsonSchema(shape) },
  );
};
