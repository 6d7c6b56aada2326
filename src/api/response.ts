/** A file of the interface for programs; without data, a missing one. */
export const jsonResponse = (data: object | undefined): Response =>
  data ? Response.json(data) : new Response(null, { status: 404 });
