import { expect, test } from 'vitest';
import { readQrCode } from '../support/qr-code.ts';
import { localePages, origin, readPublished } from './built-site.ts';
import { attribute, textOf } from './dom.ts';
import { differs, pageFindings } from './findings.ts';

const shared = localePages.filter(({ document }) => document.querySelector('.share'));

test('every page that search engines may show, and every fallback, can be shared', () => {
  const found = pageFindings(localePages, ({ document, path }) => {
    const isHidden = !document.querySelector('link[rel=canonical]');
    return differs('the share section', document.querySelector('.share') === null, isHidden).map(
      (finding) => `${path} ${finding}`,
    );
  });
  expect(found).toEqual([]);
});

test('a page shows its own whole address', () => {
  const found = pageFindings(shared, ({ document, path }) =>
    differs('the address', textOf(document.querySelector('.share-address')), `${origin}${path}`),
  );
  expect(found).toEqual([]);
});

test.each(['fi', 'ar'])('the QR code of each page in %s leads to it', async (locale) => {
  const pages = shared.filter((page) => page.locale === locale);
  const read = await Promise.all(
    pages.map(async ({ document }) =>
      readQrCode(await readPublished(attribute(document, '.share img', 'src') ?? '')),
    ),
  );
  expect(pages.length).toBeGreaterThan(50);
  expect(read).toEqual(pages.map(({ path }) => `${origin}${path}`));
});
