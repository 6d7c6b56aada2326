import { expect, test } from 'vitest';
import { renderText } from '../../src/blocks/text.ts';
import { viewFor } from '../../src/entries/site.ts';
import { siteFiles } from './support/content.ts';
import { entryOf, siteOf } from './support/site.ts';

/** Texts that the checks refuse, as they would come out if they were let through. */
function render(body: string): string {
  const site = siteOf(siteFiles({ fi: body }));
  const guide = entryOf(site.store.guides, 'finding-a-home');
  const shown = { ...guide.source, id: guide.id, isFallback: false };
  return renderText(guide, shown, viewFor(site, 'fi')).markup;
}

test.each([
  ['a block', '<script>alert(1)</script>'],
  ['a line', 'Text <img src=x onerror=alert(1)> text'],
  ['a comment', '<!-- x -->'],
  ['a note', ':::note\n\n<b onclick="x">x</b>\n\n:::'],
  ['a table', '| a |\n|---|\n| <i onclick=x>x</i> |'],
  ['a heading', '## A <b>b</b>'],
  ['a link', '[<b>x</b>](#a)'],
  ['a term', ':term[<b>x</b>]{#deposit}'],
])('raw HTML in %s is shown as text', (_, body) => {
  const markup = render(body);
  expect(markup).toContain('&lt;');
  expect(markup).not.toMatch(/<(?:script|img|b|i|!--)[\s>]?/);
});

test.each([
  ['in a link', '[x](javascript:alert(1))'],
  ['in capitals', '[x](JaVaScRiPt:alert(1))'],
  ['with a character reference', '[x](javascript&#58;alert(1))'],
  ['with a tab', '[x](<java&#9;script:alert(1)>)'],
  ['in brackets', '<javascript:alert(1)>'],
  ['as data', '[x](data:text/html,<script>alert(1)</script>)'],
  ['as vbscript', '[x](vbscript:x)'],
  ['by reference', '[x][y]\n\n[y]: javascript:alert(1)'],
])('a link that is a script goes nowhere: %s', (_, body) => {
  const addresses = [...render(body).matchAll(/<a [^>]*href="([^"]*)"/g)].map(([, url]) => url);
  expect(addresses).toEqual(['#']);
});

test.each([
  ['as a block', ':::note{onclick="alert(1)" .x}\n\nx\n\n:::'],
  ['as a line', '::contact{#kela onclick="alert(1)"}'],
  ['in a text', ':fact{#rent onclick="alert(1)"} :term[x]{#deposit onclick="alert(1)"}'],
  ['unknown', ':::x{onclick="alert(1)"}\n\nx\n\n:::\n\n::x{onclick="alert(1)"}'],
])('attributes of a directive never become attributes of the page: %s', (_, body) => {
  expect(render(body)).not.toContain('onclick');
});
