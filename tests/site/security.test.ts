import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { pages, type SitePage } from './built-site.ts';
import { all, attribute } from './dom.ts';
import { differs, pageFindings } from './findings.ts';

const everyPage = [...pages.values()];
const policyMeta = 'meta[http-equiv="Content-Security-Policy"]';

/** The sources that a page's Content-Security-Policy allows, by directive. */
function policyOf({ document }: SitePage): Map<string, string[]> {
  const directives = (attribute(document, policyMeta, 'content') ?? '').split(';');
  return new Map(
    directives.map((directive) => {
      const [name = '', ...sources] = directive.trim().split(/\s+/);
      return [name, sources];
    }),
  );
}

test('every page allows nothing that it does not name', () => {
  const found = pageFindings(everyPage, (page) => [
    ...differs('default-src', policyOf(page).get('default-src'), ["'none'"]),
    ...['base-uri', 'form-action'].filter((directive) => !policyOf(page).has(directive)),
  ]);
  expect(found).toEqual([]);
});

test('no policy lets in inline code, evaluated code or another host', () => {
  const found = pageFindings(everyPage, (page) => {
    const allowed = new Set(["'self'", "'none'"]);
    return [...policyOf(page)].flatMap(([directive, sources]) =>
      sources
        .filter((source) => !allowed.has(source))
        .filter((source) => !(directive === 'style-src' && /^'sha256-[\w+/]{43}='$/.test(source)))
        .map((source) => `${directive} ${source}`),
    );
  });
  expect(found).toEqual([]);
});

test('the policy names exactly the styles of the page', () => {
  const found = pageFindings(everyPage, (page) => {
    const hashes = all(page.document, 'style').map(
      (style) => `'sha256-${createHash('sha256').update(style.textContent).digest('base64')}'`,
    );
    return differs('style-src', policyOf(page).get('style-src'), hashes);
  });
  expect(found).toEqual([]);
});

test('the policy stands before everything that it governs', () => {
  const governed =
    'script, style, link[rel=stylesheet], link[rel=preload], link[rel=modulepreload]';
  const found = pageFindings(everyPage, ({ document }) => {
    const first = all(document, `${policyMeta}, ${governed}`)[0];
    return first?.matches(`head > ${policyMeta}`) ? [] : [first?.tagName ?? 'no policy'];
  });
  expect(found).toEqual([]);
});

test('no page has an inline style, an inline handler or an inline script', () => {
  const found = pageFindings(everyPage, ({ document }) => [
    ...all(document, '*').flatMap(({ attributes, tagName }) =>
      [...attributes]
        .filter(({ name, value }) => /^(?:style$|on)/i.test(name) || /^\s*javascript:/i.test(value))
        .map(({ name }) => `${tagName} ${name}`),
    ),
    ...all(document, 'script:not([src]):not([type="application/ld+json"])').map(
      ({ outerHTML }) => outerHTML,
    ),
  ]);
  expect(found).toEqual([]);
});

test('no page asks another host for anything', () => {
  const requests = {
    src: '[src]',
    srcset: '[srcset]',
    poster: '[poster]',
    data: 'object[data]',
    action: 'form[action]',
    formaction: '[formaction]',
    href: 'link:not([rel=canonical], [rel=alternate]), use, image',
  };
  const found = pageFindings(everyPage, ({ document }) => [
    ...Object.entries(requests).flatMap(([name, selector]) =>
      all(document, selector)
        .flatMap((element) => (element.getAttribute(name) ?? '').split(/,\s+/))
        .filter((written) => !/^(?:\/(?!\/)|#)/.test(written)),
    ),
    ...all(document, 'style').flatMap(
      ({ textContent }) =>
        textContent.match(/@import[^;]*|url\((?!["']?(?:#|\/(?!\/)))[^)]*\)/g) ?? [],
    ),
    ...all(document, 'iframe, object, embed, base').map(({ outerHTML }) => outerHTML),
  ]);
  expect(found).toEqual([]);
});
