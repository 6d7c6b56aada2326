import sharp from 'sharp';
import { expect, test } from 'vitest';
import { addresses, localePages, publishedFile, site } from './built-site.ts';
import { all } from './dom.ts';
import { pageFindings } from './findings.ts';

const withPictures = localePages.filter(({ document }) => document.querySelector('.prose picture'));
const pictures = (document: Document) => all(document, '.prose picture');

/** The addresses and widths of a `srcset`. */
const variants = (element: Element | null | undefined) =>
  (element?.getAttribute('srcset') ?? '').split(', ').map((part) => part.split(' '));

test('each picture of a text has a text of its own in every language', () => {
  const alts = withPictures.map(({ path, document }) => ({
    path,
    texts: all(document, '.prose picture img').map((image) => image.getAttribute('alt') ?? ''),
  }));
  const bare = alts.filter(({ texts }) => texts.some((text) => text.trim() === ''));
  expect(bare.map(({ path }) => path)).toEqual([]);
  const ofGuides = alts.filter(({ path }) => path.includes('/guides/'));
  expect(new Set(ofGuides.flatMap(({ texts }) => texts)).size).toBe(site.messages.size);
});

test('a picture keeps its place free and waits until it is near', () => {
  const found = pageFindings(withPictures, ({ document }) =>
    pictures(document)
      .map((picture) => picture.querySelector('img'))
      .filter(
        (image) =>
          !Number(image?.getAttribute('width')) ||
          !Number(image?.getAttribute('height')) ||
          image?.getAttribute('loading') !== 'lazy' ||
          image?.getAttribute('decoding') !== 'async' ||
          !image?.getAttribute('sizes'),
      )
      .map((image) => image?.outerHTML ?? 'no image'),
  );
  expect(found).toEqual([]);
});

test('every size of a picture is there, in its format and as wide as it says', async () => {
  const [picture] = withPictures.flatMap(({ document }) => pictures(document));
  const offered = [
    ...variants(picture?.querySelector('source')).map((variant) => [...variant, 'heif']),
    ...variants(picture?.querySelector('img')).map((variant) => [...variant, 'webp']),
  ];
  expect(offered).toHaveLength(4);
  for (const [address = '', width = '', format] of offered) {
    expect(addresses).toContain(address);
    const found = await sharp(publishedFile(address)).metadata();
    expect(`${found.width}w ${found.format}`).toBe(`${width} ${format}`);
  }
});
