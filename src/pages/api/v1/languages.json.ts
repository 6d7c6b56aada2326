import type { APIRoute } from 'astro';
import { languagesFile } from '../../../api/files.ts';
import { jsonResponse } from '../../../api/response.ts';

export const GET: APIRoute = ({ locals: { site } }) => jsonResponse(languagesFile(site));
