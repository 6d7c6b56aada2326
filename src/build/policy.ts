import { createHash } from 'node:crypto';
import type { Feedback } from '../entries/site.ts';

/** Stands in the page where the hashes of its inline styles belong. */
export const styleHashes = 'STYLE-HASHES';

/** Forms are sent to the site itself, for the search, and to the one address that takes feedback. */
export function formAction(feedback: Feedback | undefined): string {
  const endpoint = feedback?.endpoint;
  return `form-action 'self'${endpoint ? ` ${new URL(endpoint).origin}` : ''}`;
}

const inlineStyle = /<style[^>]*>([\s\S]*?)<\/style>/g;

/**
 * Completes a page's Content-Security-Policy with the hashes of its inline
 * styles, so that no other style can be injected.
 */
export function completePolicy(page: string): string {
  const hashes = [...page.matchAll(inlineStyle)].map(([, css = '']) => hashOf(css));
  return page.replace(styleHashes, hashes.join(' '));
}

const known = new Map<string, string>();

function hashOf(css: string): string {
  const hash = known.get(css) ?? `'sha256-${createHash('sha256').update(css).digest('base64')}'`;
  known.set(css, hash);
  return hash;
}
