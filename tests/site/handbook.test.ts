import { expect, test } from 'vitest';
import { pages, readPublished, site } from './built-site.ts';

const own = ['/fi/handbook/', '/en/handbook/'];
const pictures = [
  'start',
  'guide',
  'translate',
  'phone',
  'notice',
  'confirm',
  'picture',
  'message',
];

test.each(own)('%s shows every task with a picture of the editor in its language', (path) => {
  const document = pages.get(path)?.document;
  const locale = path.slice(1, 3);
  const shown = [...(document?.querySelectorAll('.screenshot img') ?? [])].map((image) =>
    image.getAttribute('src'),
  );
  expect(shown).toEqual(
    pictures.map((name) => {
      const picture = site.pictures.get(`content/pages/handbook/${name}.${locale}.webp`);
      return `/images/${picture?.hash}-960.webp`;
    }),
  );
  expect(document?.querySelectorAll('nav.contents a')).toHaveLength(7);
});

test.each(own)('%s shows the blocks of the site live', (path) => {
  const document = pages.get(path)?.document;
  const blocks = ['.block-note', '.block-warning', '.block-steps', '.block-municipality'];
  for (const block of [...blocks, '.contact', '.term']) {
    expect(document?.querySelector(`.example ${block}`), block).not.toBeNull();
  }
});

test('readers are never led to it: no link, no sitemap, no search engine', async () => {
  const linking = [...pages.values()].filter(
    ({ path, document }) =>
      !path.endsWith('/handbook/') && document.querySelector('a[href*="/handbook/"]'),
  );
  expect(linking.map(({ path }) => path)).toEqual([]);
  expect(await readPublished('sitemap.xml')).not.toContain('/handbook/');
  for (const path of own) {
    const document = pages.get(path)?.document;
    expect(document?.querySelector('meta[name=robots]')?.getAttribute('content')).toBe('noindex');
    expect(document?.querySelector('[data-pagefind-body]')).toBeNull();
  }
});
