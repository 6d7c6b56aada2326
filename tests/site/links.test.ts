import { expect, test } from 'vitest';
import { inOtherLocale } from '../../src/i18n/addresses.ts';
import { isLocale, type Locale, localeTable } from '../../src/i18n/locales.ts';
import { addresses, localePages, origin, pages, type SitePage } from './built-site.ts';
import { all } from './dom.ts';
import { pageFindings } from './findings.ts';

/** An address in a page that leads to the site itself. */
interface Link {
  readonly element: Element;
  readonly path: string;
  readonly hash: string;
  /** As it is written. */
  readonly written: string;
}

const everyPage = [...pages.values()];

const linksByPage = new Map(everyPage.map((page) => [page, internalLinks(page)]));
const linksOf = (page: SitePage) => linksByPage.get(page) ?? [];

function internalLinks({ document, path: own }: SitePage): Link[] {
  return all(document, '[href], [src], [srcset], form[action]').flatMap((element) =>
    writtenAddresses(element).flatMap((written) => {
      const { origin: target, pathname, hash } = new URL(written, `${origin}${own}`);
      const path = decodeURIComponent(pathname);
      return target === origin ? [{ element, path, hash: decodeURIComponent(hash), written }] : [];
    }),
  );
}

function writtenAddresses(element: Element): string[] {
  const single = ['href', 'src', 'action'].flatMap((name) => element.getAttribute(name) ?? []);
  const sets = (element.getAttribute('srcset') ?? '').split(',');
  return [...single, ...sets.flatMap((part) => part.trim().split(/\s/)[0] || [])];
}

test('every page leads on to other pages', () => {
  const found = pageFindings(everyPage, (page) =>
    linksOf(page).some(({ element, path }) => element.matches('a') && path !== page.path)
      ? []
      : ['leads nowhere'],
  );
  expect(found).toEqual([]);
});

test('no link inside the site is dead', () => {
  const found = pageFindings(everyPage, (page) =>
    linksOf(page)
      .filter(({ path }) => !addresses.has(path))
      .map(({ written }) => written),
  );
  expect(found).toEqual([]);
});

test('every link to a place in a page finds it', () => {
  const ids = new Map(
    everyPage.map(({ path, document }) => [
      path,
      new Set(all(document, '[id]').map(({ id }) => id)),
    ]),
  );
  const found = pageFindings(everyPage, (page) =>
    linksOf(page)
      .filter(({ path, hash }) => hash !== '' && !ids.get(path)?.has(hash.slice(1)))
      .map(({ written }) => written),
  );
  expect(found).toEqual([]);
});

test('no link is empty or a place holder', () => {
  const found = pageFindings(everyPage, ({ document }) =>
    all(document, 'a')
      .filter((link) => ['', '#', null].includes(link.getAttribute('href')))
      .map((link) => link.outerHTML),
  );
  expect(found).toEqual([]);
});

test('no page sends its readers elsewhere by itself', () => {
  const found = pageFindings(everyPage, ({ document }) =>
    all(document, 'meta[http-equiv=refresh i]').map((meta) => meta.outerHTML),
  );
  expect(found).toEqual([]);
});

test('no link takes readers out of their language unless it says into which one', () => {
  const saysSo = (element: Element, target: Locale) =>
    element.matches('link[rel=alternate], link[rel=canonical]') ||
    element.getAttribute('hreflang') === localeTable[target].lang;
  const found = pageFindings(localePages, (page) =>
    linksOf(page)
      .filter(({ element, path }) => {
        const [, target = ''] = path.split('/');
        return (
          isLocale(target) &&
          target !== page.locale &&
          pages.has(inOtherLocale(path, page.locale)) &&
          !saysSo(element, target)
        );
      })
      .map(({ written }) => written),
  );
  expect(found).toEqual([]);
});
