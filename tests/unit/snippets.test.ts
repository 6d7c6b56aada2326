import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { elementSnippet, listSnippet } from '../../src/packs/snippets.ts';

const origin = 'https://tervetuloa.example';
const title = 'A <b>"title"</b> & more';

test('the element holds a plain link for readers without script', () => {
  const href = `${origin}/go/first-job/`;
  const { document } = parseHTML(elementSnippet(origin, 'first-job', { href, title }));
  const element = document.querySelector('tervetuloa-links');
  expect(document.querySelector('script')?.getAttribute('src')).toBe(`${origin}/embed/v1.js`);
  expect(element?.getAttribute('pack')).toBe('first-job');
  expect(element?.querySelector('a')?.getAttribute('href')).toBe(href);
  expect(element?.textContent.trim()).toBe(title);
});

test('the plain list leads each reader to the own language', () => {
  const { document } = parseHTML(listSnippet(origin, 'fi', [{ id: 'tax-card', title }]));
  const link = document.querySelector('ul[lang=fi] > li > a');
  expect(link?.getAttribute('href')).toBe(`${origin}/go/tax-card/`);
  expect(link?.textContent).toBe(title);
  expect(document.querySelector('b')).toBeNull();
});
