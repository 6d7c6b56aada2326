import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { localePages, pages } from './built-site.ts';
import { all, textOf } from './dom.ts';
import { pageFindings } from './findings.ts';
import { htmlRules } from './html-rules.ts';

const everyPage = [...pages.values()];

describe('the HTML of every page', () => {
  test('is valid', () => {
    const validator = new HtmlValidate(new StaticConfigLoader(htmlRules));
    const found = pageFindings(everyPage, ({ html, path }) =>
      validator
        .validateStringSync(html, path)
        .results.flatMap(({ messages }) =>
          messages.map(
            ({ ruleId, message, selector }) => `${ruleId}: ${message} ${selector ?? ''}`,
          ),
        ),
    );
    expect(found).toEqual([]);
  });

  test('has one main heading that says something', () => {
    const found = pageFindings(everyPage, ({ document }) => {
      const headings = all(document, 'h1').map(textOf);
      return headings.length === 1 && headings[0] !== '' ? [] : [`h1: ${JSON.stringify(headings)}`];
    });
    expect(found).toEqual([]);
  });

  test('uses every id once', () => {
    const found = pageFindings(everyPage, ({ document }) => {
      const ids = all(document, '[id]').map(({ id }) => id);
      return ids.filter((id, index) => id === '' || ids.indexOf(id) !== index);
    });
    expect(found).toEqual([]);
  });

  test('gives images a text and a size', () => {
    const found = pageFindings(everyPage, ({ document }) =>
      all(document, 'img')
        .filter(
          (image) =>
            !image.hasAttribute('alt') ||
            !['width', 'height'].every((name) => /^[1-9]\d*$/.test(image.getAttribute(name) ?? '')),
        )
        .map((image) => image.outerHTML),
    );
    expect(found).toEqual([]);
  });

  test('has no link, button, label or choice without a name', () => {
    const found = pageFindings(everyPage, ({ document }) =>
      all(document, 'a, button, label, option, summary, caption, dt, th')
        .filter((element) => textOf(element) === '' && !element.getAttribute('aria-label'))
        .map((element) => element.outerHTML),
    );
    expect(found).toEqual([]);
  });
});

describe('the title and the description', () => {
  test('are there on every page of a language', () => {
    const found = pageFindings(localePages, ({ document }) => {
      const title = textOf(document.querySelector('title'));
      const descriptions = all(document, 'meta[name=description]');
      const description = descriptions[0]?.getAttribute('content')?.trim() ?? '';
      return title && description && descriptions.length === 1
        ? []
        : [`title "${title}", description "${description}"`];
    });
    expect(found).toEqual([]);
  });

  test('name a page unmistakably within its language', () => {
    const known = new Map<string, string>();
    const found = pageFindings(localePages, ({ document, locale, path }) => {
      const title = `${locale} ${textOf(document.querySelector('title'))}`;
      const other = known.get(title);
      known.set(title, path);
      return other === undefined ? [] : [`has the title of ${other}: ${title}`];
    });
    expect(found).toEqual([]);
  });
});
