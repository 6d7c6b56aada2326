import { describe, expect, test } from 'vitest';
import { escapeHtml } from '../../src/blocks/escape-html.ts';
import { html, leftToRight } from '../../src/blocks/html.ts';
import { packWords, unpackWords } from '../../src/search/words.ts';
import { completeStrings } from './support/interface-text.ts';

describe('text put into markup', () => {
  test.each([
    ['<b>', '&lt;b&gt;'],
    ['R&D &amp;', 'R&amp;D &amp;amp;'],
    [`"a" 'b'`, '&quot;a&quot; &#39;b&#39;'],
    ['työ – عمل', 'työ – عمل'],
  ])('is escaped: %s', (text, expected) => {
    expect(escapeHtml(text)).toBe(expected);
    expect(html`<p title="${text}">${text}</p>`.markup).toBe(
      `<p title="${expected}">${expected}</p>`,
    );
  });

  test('is not escaped again inside other markup', () => {
    const inner = html`<b>${'a<b'}</b>`;
    expect(html`<p>${inner}</p>`.markup).toBe('<p><b>a&lt;b</b></p>');
    expect(`${inner}`).toBe('<b>a&lt;b</b>');
  });

  test('is printed item by item from a list', () => {
    expect(html`${['<', html`<i>x</i>`, [1, false]]}`.markup).toBe('&lt;<i>x</i>1');
  });

  test('prints nothing where there is no value, and zero as zero', () => {
    expect(html`a${false}b${null}c${undefined}d${''}e${0}`.markup).toBe('abcde0');
  });

  test('can be made to read left to right', () => {
    expect(leftToRight('<9–16').markup).toBe('<bdi dir="ltr">&lt;9–16</bdi>');
  });
});

describe('the words of the search script', () => {
  const count = { one: '{count} "x"', other: '{count}' };
  const packed = packWords(new Map([['search.count', count] as const]));

  test('come out of the page as they went in', () => {
    expect(unpackWords(packed).get('search.count')).toEqual(count);
    expect(unpackWords(packed).get('search.none')).toBe('');
  });

  test('are interface text of the search only', () => {
    expect(
      [...unpackWords(packed).keys()].filter((key) => !(key in completeStrings('fi'))),
    ).toEqual([]);
    expect(unpackWords(packed).has('nav.home')).toBe(false);
  });

  test.each([undefined, '[]', '{}', '[1, null, {"other": 2}]'])(
    'are empty where %s stands',
    (text) => {
      expect(new Set(unpackWords(text).values())).toEqual(new Set(['']));
    },
  );
});
