import type { APIRoute } from 'astro';
import { contactVcard } from '../../../contacts/vcard.ts';

/** The contact as a file for the address book of a phone. */
export const GET: APIRoute = ({ locals: { view }, params }) => {
  const entry = view.site.store.contacts.get(params.id ?? '');
  if (!entry) return new Response(null, { status: 404 });
  return new Response(contactVcard(entry, view), {
    headers: { 'Content-Type': 'text/vcard; charset=utf-8' },
  });
};
