import { expect, test } from 'vitest';
import { pictureElement, pictureWidths } from '../../src/blocks/picture.ts';
import { renderText } from '../../src/blocks/text.ts';
import { inLocale } from '../../src/entries/entry.ts';
import { type Picture, viewFor } from '../../src/entries/site.ts';
import { siteFiles } from './support/content.ts';
import { entryOf, siteOf } from './support/site.ts';

const picture = (width: number, height: number): Picture => ({
  diskPath: 'key.png',
  hash: 'abc',
  width,
  height,
});

test.each([
  [4000, [480, 960]],
  [961, [480, 960]],
  [960, [480, 960]],
  [700, [480, 700]],
  [480, [480]],
  [100, [100]],
])('a picture %i wide is offered in the widths %j', (width, expected) => {
  expect(pictureWidths(picture(width, 10))).toEqual(expected);
});

test('a picture says its size and its alternative text', () => {
  const { markup } = pictureElement(picture(1920, 1080), 'A "key"');
  expect(markup).toContain('width="960" height="540" alt="A &quot;key&quot;"');
  expect(markup).toContain('srcset="/images/abc-480.avif 480w, /images/abc-960.avif 960w"');
  expect(markup).toContain('src="/images/abc-960.webp"');
});

test.each(['key.png', './key.png'])('the picture %s of a text lies beside it', (url) => {
  const pictures = new Map([['content/guides/finding-a-home/key.png', picture(100, 50)]]);
  const site = siteOf(siteFiles({ ar: `![مفتاح](${url})` }), pictures);
  const guide = entryOf(site.store.guides, 'finding-a-home');
  const { markup } = renderText(guide, inLocale(guide, 'ar'), viewFor(site, 'ar'));
  expect(markup).toContain('src="/images/abc-100.webp"');
  expect(markup).toContain('alt="مفتاح"');
});

test.each([
  ['before the first heading', '![مفتاح](key.png)\n\n## عنوان', false],
  ['after it', '## عنوان\n\n![مفتاح](key.png)', true],
])('a picture %s waits for the reader to come near: %s', (_, text, isLazy) => {
  const pictures = new Map([['content/guides/finding-a-home/key.png', picture(100, 50)]]);
  const site = siteOf(siteFiles({ ar: text }), pictures);
  const guide = entryOf(site.store.guides, 'finding-a-home');
  const { markup } = renderText(guide, inLocale(guide, 'ar'), viewFor(site, 'ar'));
  expect(markup.includes('loading="lazy"')).toBe(isLazy);
});
