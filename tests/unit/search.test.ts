import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readFragment } from '../../src/build/fragments.ts';
import { indexContent, type SearchDocument } from '../../src/build/search-document.ts';
import { transliterate } from '../../src/build/transliteration.ts';
import { packText, unpackText } from '../../src/search/compact-text.ts';
import { correctedQuestion } from '../../src/search/display-words.ts';
import { excerptOf } from '../../src/search/excerpt.ts';
import { readIndex, writeIndex } from '../../src/search/index-file.ts';
import { isForeign, searchAny } from '../../src/search/other-language.ts';
import { readPageText, writePageText } from '../../src/search/page-text.ts';
import { tellingWords } from '../../src/search/rank.ts';
import { isWithin, search } from '../../src/search/search.ts';
import { type IndexedPage, postingsOf } from '../../src/search/search-index.ts';
import { piecesOf } from '../../src/search/segment.ts';
import { edits } from '../../src/search/spelling.ts';

const document = (
  page: Partial<IndexedPage> & { readonly title: string },
  text: string,
  more: Partial<SearchDocument> = {},
): SearchDocument => ({
  page: { url: `/${page.title}/`, kind: 'guide', ...page },
  text,
  names: [],
  ...more,
});
const indexOf = (lang: string, documents: readonly SearchDocument[]) =>
  readIndex(writeIndex(indexContent(lang, documents)));
const titles = (lang: string, documents: readonly SearchDocument[], text: string) =>
  search(indexOf(lang, documents), { text }).pages.map(({ title }) => title);

const english = [
  document({ title: 'Tax card', topics: ['money'] }, 'Give the tax card to your employer.', {
    names: ['Verokortti'],
  }),
  document({ title: 'Rental agreement', topics: ['housing'] }, 'Make the agreement in writing.'),
  document({ title: 'Library', kind: 'contact', municipalities: ['joensuu'] }, 'You borrow books.'),
  document({ title: 'Book bus', kind: 'contact', municipalities: ['liperi'] }, 'You borrow books.'),
];

describe('an index', () => {
  test('comes out of its file as it went in', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.string(), fc.string({ unit: 'grapheme' })), { maxLength: 8 }),
        (pages) => {
          const documents = pages.map(([title, text]) => document({ title }, text));
          const content = indexContent('en', documents);
          const index = readIndex(writeIndex(content));
          expect(index.pages).toEqual(content.pages);
          expect(index.lengths).toEqual(content.lengths);
          expect(index.vocabulary).toEqual([...content.words.keys()].sort());
          for (const [number, word] of index.vocabulary.entries()) {
            const known = content.words.get(word) ?? [];
            expect(postingsOf(index, number)).toEqual(
              known.map((posting) => ({ ...posting, count: Math.min(posting.count, 15) })),
            );
          }
        },
      ),
    );
  });

  test('is refused where it is something else', () => {
    const file = new Uint8Array(32);
    expect(() => readIndex(file)).toThrow();
  });
});

describe('a question', () => {
  test('finds pages by any of its words, the best first', () => {
    expect(titles('en', english, 'how do I get a tax card for my job?')[0]).toBe('Tax card');
  });

  test('finds a page by its official name, which stands nowhere in it', () => {
    expect(titles('en', english, 'verokortti')[0]).toBe('Tax card');
    expect(titles('en', english, 'verokortin')[0]).toBe('Tax card');
  });

  test.each([
    ['fi', 'koti', 'kodin'],
    ['fi', 'asunto', 'asunnossa'],
    ['fi', 'toimeentulotuki', 'tuki'],
    ['uk', 'Договір оренди', 'договору'],
    ['ar', 'عقد الإيجار', 'ايجار'],
    ['ckb', 'نەخۆشخانە', 'نهخۆشخانه'],
    ['tr', 'Kira sözleşmesi', 'SÖZLEŞMENİZ'],
    ['so', 'Guriga', 'guri'],
    ['zh-Hans', '租房合同', '合同'],
    ['th', 'สัญญาเช่าบ้าน', 'สัญญา'],
    ['bn', 'বাসা ভাড়া', 'বাসার'],
  ])('finds other forms of a word in %s: %s by %s', (lang, title, word) => {
    const others = ['aaaa', 'бббб', 'cccc'].map((other) => document({ title: other }, other));
    expect(titles(lang, [document({ title }, ''), ...others], word)[0]).toBe(title);
  });

  test.each(['qqqzzz', 'qward', 'asdf', 'фывапро', '???', '', ' '])(
    'of nothing finds nothing: %s',
    (text) => {
      expect(titles('en', english, text)).toEqual([]);
    },
  );

  test('narrows by topic and municipality, and counts both', () => {
    const index = indexOf('en', english);
    const answer = search(index, { text: 'borrow books', municipality: 'liperi' });
    expect(answer.pages.map(({ title }) => title)).toEqual(['Book bus']);
    expect(answer.found.filter((page) => isWithin(page, { municipality: 'joensuu' }))).toHaveLength(
      1,
    );
    expect(search(index, { text: 'tax', topic: 'housing' }).pages).toEqual([]);
  });

  test('shows what serves the reader’s municipality first', () => {
    const [first] = search(indexOf('en', english), { text: 'borrow', home: 'liperi' }).pages;
    expect(first?.title).toBe('Book bus');
  });
});

describe('a misspelled word', () => {
  const index = indexOf('en', english);

  test('is searched as it was meant, and says so', () => {
    const answer = search(index, { text: 'agreemnet' });
    expect(answer.corrections).toEqual([{ typed: 'agreemnet', meant: 'agreement' }]);
    expect(answer.pages[0]?.title).toBe('Rental agreement');
    expect(correctedQuestion('Agreemnet!', answer)).toBe('agreement!');
  });

  test('is searched as it is where the reader wants that', () => {
    expect(search(index, { text: 'agreemnet', isVerbatim: true }).corrections).toEqual([]);
  });

  test.each(['agreements', 'agree', 'card', 'qwertyui'])('is not made of %s', (text) => {
    expect(search(index, { text }).corrections).toEqual([]);
  });

  describe('of few letters', () => {
    const documents = [
      document({ title: 'Benefits' }, 'Keys for the door. Ask about rent.', {
        names: ['Kela', 'tax', 'Migri', '112'],
      }),
      document({ title: 'المكتبة' }, '', { names: ['كيلا'] }),
      document({ title: 'Other' }, 'Nothing of it.'),
    ];
    const short = indexOf('en', documents);
    const meant = (text: string) => search(short, { text }).corrections.map(({ meant: to }) => to);

    test.each([
      ['Klea', 'kela'],
      ['taxx', 'tax'],
      ['Miri', 'migri'],
      ['كيرا', 'كيلا'],
    ])('is a slip in a name: %s, %s', (typed, name) => {
      expect(meant(typed)).toEqual([name]);
    });

    test.each(['Kera', 'taxi', 'Kla', 'txa', 'rnet', '1112', 'where is klea now'])(
      'may be another word, a word of the text or one of a sentence: %s',
      (typed) => {
        expect(meant(typed)).toEqual([]);
      },
    );
  });

  test('begins as the one that was meant, if two are as near', () => {
    const documents = [
      document({ title: 'Youth' }, ''),
      document({ title: 'Calendar' }, 'Every month.'),
    ];
    expect(search(indexOf('en', documents), { text: 'mouth' }).corrections).toEqual([
      { typed: 'mouth', meant: 'month' },
    ]);
  });

  test('is rather a name than a word of more pages', () => {
    const documents = [
      document({ title: 'Home' }, '', { names: ['tulkki'] }),
      ...['one', 'two'].map((title) => document({ title }, 'tunkki')),
    ];
    expect(search(indexOf('fi', documents), { text: 'tuxkki' }).corrections).toEqual([
      { typed: 'tuxkki', meant: 'tulkki' },
    ]);
  });

  test.each([
    ['same', 'same', 0],
    ['form', 'from', 1],
    ['tax', 'taxi', 1],
    ['rent', 'rant', 1],
    ['abcdef', 'uvwxyz', 3],
  ])('is so many edits away: %s, %s', (one, other, count) => {
    expect(edits(one, other, 2)).toBe(count);
  });
});

test('a term stands above the results when the question is its name', () => {
  const term = document({ title: 'deposit (vuokravakuus)', kind: 'term' }, 'Money held.', {
    names: ['deposit', 'vuokravakuus'],
  });
  const documents = [term, document({ title: 'Renting' }, 'The deposit is paid first. deposit')];
  const index = indexOf('en', documents);
  const answer = search(index, { text: 'Vuokravakuus' });
  expect(answer.term?.title).toBe('deposit (vuokravakuus)');
  expect(answer.pages).not.toContain(answer.term);
  expect(search(index, { text: 'deposit paid' }).term).toBeUndefined();
  const student = document({ title: 'opiskelija-asunto', kind: 'term' }, 'Asunto opiskelijalle.', {
    names: ['opiskelija-asunto'],
  });
  const finnish = indexOf('fi', [student, document({ title: 'Koti' }, 'Näin haet asuntoa.')]);
  expect(search(finnish, { text: 'asunto' }).term).toBeUndefined();
  expect(search(finnish, { text: 'opiskelija-asunto' }).term?.title).toBe('opiskelija-asunto');
  const eviction = document({ title: 'eviction (häätö)', kind: 'term' }, 'You must move out.', {
    names: ['eviction', 'vräkning'],
  });
  const courses = indexOf('en', [eviction, document({ title: 'Training' }, 'A course.')]);
  expect(search(courses, { text: 'training' }).term).toBeUndefined();
  expect(search(courses, { text: 'evicton' }).term?.title).toBe('eviction (häätö)');
  expect(search(courses, { text: 'evicton', isVerbatim: true }).term).toBeUndefined();
});

describe('a question in another language', () => {
  const guide = (locale: string, id: string, title: string, text: string) => ({
    page: { url: `/${locale}/guides/${id}/`, title, kind: 'guide' as const },
    text,
    names: [],
  });
  const arabic = indexOf('ar', [
    guide('ar', 'tax-card', 'البطاقة الضريبية', 'اطلب البطاقة الضريبية قبل أول أجر.'),
    guide('ar', 'library', 'المكتبة', 'الكتب مجانية للجميع.'),
  ]);
  const others = [
    indexOf('fi', [
      guide('fi', 'tax-card', 'Verokortti', 'Tilaa verokortti ennen ensimmäistä palkkaa.'),
      guide('fi', 'library', 'Kirjasto', 'Kirjat ovat maksuttomia.'),
    ]),
    indexOf('en', [
      guide(
        'en',
        'tax-card',
        'Tax card',
        'Order a tax card before your first pay. How do I order?',
      ),
      guide('en', 'library', 'Library', 'Books are free for all.'),
      guide('en', 'only-here', 'How to fish', 'How do I fish?'),
    ]),
  ];
  const urls = (text: string) => searchAny(arabic, others, { text }).pages.map(({ url }) => url);

  test.each(['How do I order a tax card?', 'verokortti', 'Mistä saan verokortin ennen palkkaa?'])(
    'is asked where its words are known, and finds pages in the language of the reader: %s',
    (text) => {
      expect(isForeign(arabic, text)).toBe(true);
      expect(urls(text)[0]).toBe('/ar/guides/tax-card/');
    },
  );

  test('is not begun by one or two letters', () => {
    expect(['v', 'ho', 'Ke'].filter((text) => isForeign(arabic, text))).toEqual([]);
  });

  test('narrows as any other, and finds no more by it', () => {
    const narrowed = searchAny(arabic, others, {
      text: 'How do I order a tax card?',
      topic: 'none',
    });
    expect(narrowed.pages).toEqual([]);
    expect(narrowed.found.length).toBeGreaterThan(0);
  });

  test('finds no page that the reader’s language does not have', () => {
    expect(urls('How do I fish?')).not.toContain('/en/guides/only-here/');
  });

  test.each(['البطاقة الضريبية', 'كيف أطلب البطاقة؟', '', '???', '123'])(
    'is none where it is the reader’s own: %s',
    (text) => {
      expect(isForeign(arabic, text)).toBe(false);
    },
  );

  test('is asked in the reader’s index where no other is there', () => {
    expect(searchAny(arabic, [], { text: 'How do I order a tax card?' }).pages).toEqual([]);
  });
});

test('a misspelled Thai word is found by the parts of its run', () => {
  const index = indexOf('th', [
    document({ title: 'สัญญาเช่าบ้าน' }, 'ทำสัญญาเช่าเป็นลายลักษณ์อักษร'),
    document({ title: 'ห้องสมุด' }, 'ยืมหนังสือได้'),
  ]);
  expect(search(index, { text: 'สัญญเช่าบ้าน' }).pages[0]?.title).toBe('สัญญาเช่าบ้าน');
});

describe('an excerpt', () => {
  const fragment = {
    content: `${'filler '.repeat(40)}Deposit. You pay a <b>deposit</b> first. ${'more '.repeat(40)}`,
    anchors: [{ id: 'deposit', text: 'Deposit', at: 280 }],
  };
  const found = [{ word: 'deposit', weight: 1 }];

  test('shows the part that answers, marked, with its heading', () => {
    const { pieces, section } = excerptOf(fragment, found, 'en');
    expect(section?.id).toBe('deposit');
    expect(pieces.filter(({ isMarked }) => isMarked).map(({ text }) => text.trim())).toEqual([
      'Deposit.',
      '<b>deposit</b>',
    ]);
  });

  test('is the beginning where no word stands in the text', () => {
    const { pieces, section } = excerptOf(fragment, [{ word: 'zebra', weight: 1 }], 'en');
    expect(section).toBeUndefined();
    expect(pieces[0]?.text.startsWith('filler')).toBe(true);
  });

  test('marks words that stand nowhere less than those that do', () => {
    const index = indexOf('en', [
      document({ title: 'Kela' }, 'Kela pays.'),
      document({ title: 'Bus' }, ''),
    ]);
    expect(tellingWords(index, ['xyzzy', 'kela']).map(({ word }) => word)).toEqual(['kela']);
  });

  test('marks no words that stand on every page', () => {
    const index = indexOf('en', [
      document({ title: 'One' }, 'the tax the'),
      document({ title: 'Two' }, 'the rent'),
      document({ title: 'Three' }, 'the bus'),
    ]);
    expect(tellingWords(index, ['the', 'tax']).map(({ word }) => word)).toEqual(['tax']);
  });

  test.each([
    ['th', 'สวัสดีครับ ยินดีต้อนรับสู่โยเอนซู'],
    ['zh-Hans', '您可以在Kela申请补助。请预约。'],
    ['en', ' Two  words.\n'],
  ])('is cut between words, and loses nothing: %s', (lang, text) => {
    const pieces = piecesOf(text, lang);
    expect(pieces.length).toBeGreaterThan(1);
    expect(pieces.join('')).toBe(text);
  });
});

describe('the text of a page', () => {
  const fragment = (content: string, location: number) =>
    `pagefind_dcd${JSON.stringify({
      url: '/a/',
      content,
      meta: { title: 'Rent' },
      anchors: [
        { element: 'h2', id: 'first', text: 'First', location },
        { element: 'div', id: 'other', text: 'Other', location },
      ],
    })}`;
  const readBack = (file: Uint8Array) => readPageText(new Uint8Array(file));

  test('is what Pagefind has found, after the title, with the places of headings', async () => {
    const { url, title, content, file } = readFragment(fragment('Rent. Pay it. First. Ask.', 3));
    expect([url, title, content]).toEqual(['/a/', 'Rent', 'Rent. Pay it. First. Ask.']);
    const text = await readBack(file);
    expect(text).toEqual({
      content: 'Pay it. First. Ask.',
      anchors: [{ id: 'first', text: 'First', at: 8 }],
    });
  });

  test('has no marks between Chinese and Thai words', async () => {
    const { file } = readFragment(fragment('Rent. \u200b租\u200b房\u200b。', 2));
    expect(await readBack(file)).toMatchObject({ content: '租房。', anchors: [{ at: 1 }] });
  });

  test.each(['Renting is dear.', 'Rent is dear.'])(
    'keeps a beginning that only looks like the title: %s',
    async (content) => {
      const { file } = readFragment(fragment(content, 1));
      expect(await readBack(file)).toMatchObject({ content });
    },
  );

  test('has no title before it, whatever its spaces', async () => {
    const { file } = readFragment(
      fragment('What is rent? Money.', 1).replace('"Rent"', '"What is\u00a0rent?"'),
    );
    expect(await readBack(file)).toMatchObject({ content: 'Money.' });
  });

  test('is refused where it is none', async () => {
    expect(() => readFragment('{}')).toThrow('Pagefind');
    await expect(readBack(gzipSync(packText('{}')))).rejects.toThrow('Not a page text');
  });

  test('comes out of its file as it went in', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.record({
          content: fc.string({ unit: 'grapheme' }),
          anchors: fc.array(fc.record({ id: fc.string(), text: fc.string(), at: fc.nat() })),
        }),
        async (text) => {
          expect(await readBack(gzipSync(writePageText(text)))).toEqual(text);
        },
      ),
    );
  });
});

test.each([
  '',
  'Latin',
  '\ufeffmark',
  'Привіт, світе',
  '𝔘😀',
  [...Array(400).keys()].map((n) => String.fromCharCode(0x4e00 + n)).join(''),
])('text of any script is packed and comes back: %s', (text) => {
  expect(unpackText(packText(text))).toBe(text);
});

test('a packed text of one alphabet has a byte a letter', () => {
  expect(packText('Привіт '.repeat(100)).length).toBeLessThan(730);
});

test('any text of any script up to 10,000 letters is answered within 100 ms, without an error', () => {
  const text = Array.from({ length: 400 }, (_, number) => `word${number} sana${number * 7}`).join(
    ' ',
  );
  const index = indexOf(
    'en',
    Array.from({ length: 150 }, (_, number) => document({ title: `Page ${number}` }, text)),
  );
  search(index, { text: 'warm' });
  const times: number[] = [];
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary', maxLength: 10_000, size: 'max' }),
        fc.string({ unit: 'grapheme', maxLength: 10_000, size: 'max' }),
        fc.constantFrom('word1 '.repeat(1600), 'ا'.repeat(10_000), '税'.repeat(10_000)),
      ),
      (question) => {
        const started = performance.now();
        searchAny(index, [index], { text: question });
        times.push(performance.now() - started);
      },
    ),
    { numRuns: 30 },
  );
  expect(times.toSorted((a, b) => a - b)[Math.floor(times.length * 0.9)]).toBeLessThan(100);
}, 60_000);

test('a Finnish word is written as it sounds in other scripts', () => {
  expect(transliterate('Kela', 'ar')).toBe('كيلا');
  expect(transliterate('Verokortti', 'ru')).toBe('верокорти');
  expect(transliterate('Kela', 'fr')).toBeUndefined();
});
