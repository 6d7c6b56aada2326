import type { MdastNode } from 'satteri';
import type { Locale } from '../i18n/locales.ts';
import type { StaffText } from '../schema/field.ts';
import type { Entry, Version } from './entry.ts';
import {
  containerBlocks,
  inlineBlocks,
  isOneOf,
  leafBlocks,
  parseMarkdown,
  walk,
} from './markdown.ts';
import type { Problem } from './problem.ts';
import type { Store } from './store.ts';

/** What the texts may refer to besides entries. */
export interface Surroundings {
  /** Paths of all files below `content/`, to find images. */
  readonly paths: ReadonlySet<string>;
  /** Line on which the Markdown of a file begins, from 1. */
  readonly bodyLine: (file: string) => number;
  /** Line of a field in a file. */
  readonly lineOf: (
    file: string,
    locale: Locale,
    path: readonly PropertyKey[],
  ) => number | undefined;
}

/** Checks what one file says about others, and the Markdown of every text. */
export function checkReferences(store: Store, surroundings: Surroundings): Problem[] {
  return [
    ...[...store.guides.values()].flatMap((entry) => checkGuide(entry, store, surroundings)),
    ...[...store.contacts.values()].flatMap((entry) => [
      ...checkIds(entry, 'topics', entry.source.value.topics, store.topics, surroundings),
      ...checkIds(
        entry,
        'municipalities',
        entry.source.value.municipalities,
        store.municipalities,
        surroundings,
      ),
    ]),
    ...[...store.facts.values()].flatMap((entry) => checkFact(entry, surroundings)),
  ];
}

type GuideEntry = Store['guides'] extends ReadonlyMap<string, infer Item> ? Item : never;
type FactEntry = Store['facts'] extends ReadonlyMap<string, infer Item> ? Item : never;

function checkGuide(entry: GuideEntry, store: Store, surroundings: Surroundings): Problem[] {
  const { value } = entry.source;
  return [
    ...checkIds(entry, 'topic', [value.topic], store.topics, surroundings),
    ...checkIds(entry, 'contacts', value.contacts, store.contacts, surroundings),
    ...checkIds(entry, 'related', value.related, store.guides, surroundings),
    ...[...entry.versions.values()].flatMap((version) =>
      checkMarkdown(version, entry.id, store, surroundings),
    ),
  ];
}

function checkIds(
  entry: Entry<unknown>,
  field: string,
  ids: readonly string[] = [],
  known: ReadonlyMap<string, unknown>,
  { lineOf }: Surroundings,
): Problem[] {
  const { file, locale } = entry.source;
  return ids.flatMap((id, index) => {
    if (known.has(id)) return [];
    const line = lineOf(file, locale, ids.length > 1 ? [field, index] : [field]);
    return [{ file, locale, field, ...(line !== undefined && { line }), ...unknownId(id, known) }];
  });
}

function unknownId(id: string, known: ReadonlyMap<string, unknown>) {
  const choices = closest(id, [...known.keys()]);
  const list = choices.length > 0 ? choices.join(', ') : '–';
  return {
    found: { fi: `tuntematon tunniste "${id}"`, en: `unknown id "${id}"` },
    mend: {
      fi: `Valitse olemassa oleva. Lähimmät: ${list}.`,
      en: `Choose one that exists. Nearest: ${list}.`,
    },
  };
}

/** Up to three ids that share the most letter pairs with a mistyped one. */
function closest(id: string, known: readonly string[]): string[] {
  const pairs = (word: string) =>
    new Set([...word].map((_, index) => word.slice(index, index + 2)));
  const wanted = pairs(id);
  return known
    .map((candidate) => {
      const own = pairs(candidate);
      const shared = [...own].filter((pair) => wanted.has(pair)).length;
      return { candidate, score: shared / (own.size + wanted.size) };
    })
    .filter(({ score }) => score > 0.2)
    .sort((a, b) => b.score - a.score)
    .slice(0, 3)
    .map(({ candidate }) => candidate);
}

const numericTypes = ['money', 'duration', 'count', 'percentage'];

function checkFact(entry: FactEntry, { lineOf }: Surroundings): Problem[] {
  const { file, locale, value: fact } = entry.source;
  const problems: Problem[] = [];
  const add = (field: string, found: StaffText, mend: StaffText) => {
    const line = lineOf(file, locale, [field]);
    problems.push({ file, locale, field, ...(line !== undefined && { line }), found, mend });
  };
  const shown = { fi: String(fact.value), en: String(fact.value) };
  if (numericTypes.includes(fact.type) !== (typeof fact.value === 'number')) {
    add('value', shown, {
      fi: `Tyypin "${fact.type}" arvon pitää olla ${numericTypes.includes(fact.type) ? 'luku' : 'teksti'}.`,
      en: `The value of the type "${fact.type}" must be ${numericTypes.includes(fact.type) ? 'a number' : 'a text'}.`,
    });
  }
  if (fact.type === 'duration' && fact.unit === undefined) {
    add(
      'unit',
      { fi: 'kestolla ei ole yksikköä', en: 'a duration without a unit' },
      { fi: 'Valitse yksikkö, esimerkiksi kuukausi.', en: 'Choose a unit, such as month.' },
    );
  }
  if (fact.from && fact.until && fact.until < fact.from) {
    add(
      'until',
      { fi: fact.until, en: fact.until },
      {
        fi: 'Päättymispäivän pitää olla alkamispäivän jälkeen.',
        en: 'The end must not be before the start.',
      },
    );
  }
  return problems;
}

/** Checks one Markdown text: its links, images, blocks and raw HTML. */
function checkMarkdown(
  version: Version<{ body: string }>,
  id: string,
  store: Store,
  surroundings: Surroundings,
): Problem[] {
  const { file, locale } = version;
  const firstLine = surroundings.bodyLine(file);
  const problems: Problem[] = [];
  const add = (node: MdastNode, found: StaffText, mend: StaffText) => {
    const line = firstLine + (node.position?.start.line ?? 1) - 1;
    problems.push({ file, locale, field: 'body', line, found, mend });
  };
  for (const node of walk(parseMarkdown(version.value.body))) {
    for (const { found, mend } of complaints(node, id, store, surroundings)) add(node, found, mend);
  }
  return problems;
}

interface Complaint {
  readonly found: StaffText;
  readonly mend: StaffText;
}

const same = (text: string): StaffText => ({ fi: text, en: text });

function complaints(
  node: MdastNode,
  id: string,
  store: Store,
  { paths }: Surroundings,
): Complaint[] {
  switch (node.type) {
    case 'html':
      return [
        {
          found: { fi: `HTML-koodia: ${node.value}`, en: `raw HTML: ${node.value}` },
          mend: {
            fi: 'Poista HTML. Käytä editorin painikkeita: lihavointi, luettelo, huomautus.',
            en: 'Remove the HTML. Use the buttons of the editor: bold, list, note.',
          },
        },
      ];
    case 'heading':
      if (node.depth === 2 || node.depth === 3) return [];
      return [
        {
          found: { fi: `otsikkotaso ${node.depth}`, en: `a heading of level ${node.depth}` },
          mend: {
            fi: 'Käytä tasoja 2 (##) ja 3 (###). Taso 1 on oppaan otsikko.',
            en: 'Use levels 2 (##) and 3 (###). Level 1 is the title of the guide.',
          },
        },
      ];
    case 'link':
      return checkLink(node.url, store);
    case 'image':
      return checkImage(node.url, node.alt ?? '', id, paths);
    case 'textDirective':
    case 'leafDirective':
    case 'containerDirective':
      return checkBlock(node, store);
    default:
      return [];
  }
}

const linkTargets = {
  guides: 'guides',
  contacts: 'contacts',
  topics: 'topics',
  municipalities: 'municipalities',
} as const;

function checkLink(url: string, store: Store): Complaint[] {
  if (/^(?:https?|mailto|tel):/.test(url) || url.startsWith('#')) return [];
  const match = /^\/([a-z]+)\/([a-z0-9-]+)\/(?:#[\w-]*)?$/.exec(url);
  const target = Object.entries(linkTargets).find(([folder]) => folder === match?.[1])?.[1];
  if (target && match?.[2]) {
    return store[target].has(match[2])
      ? []
      : [{ ...unknownId(match[2], store[target]), found: same(url) }];
  }
  return [
    {
      found: { fi: `linkki ${url}`, en: `the link ${url}` },
      mend: {
        fi: 'Linkitä näin: /guides/tunniste/, /contacts/tunniste/ tai https://…',
        en: 'Link like this: /guides/id/, /contacts/id/ or https://…',
      },
    },
  ];
}

export const imageFile = /^[A-Za-z0-9][\w.-]*\.(?:jpe?g|png|webp|avif)$/i;

function checkImage(url: string, alt: string, id: string, paths: ReadonlySet<string>): Complaint[] {
  const found: Complaint[] = [];
  if (alt.trim() === '') {
    found.push({
      found: {
        fi: `kuva ${url} ilman tekstivastinetta`,
        en: `the image ${url} without alternative text`,
      },
      mend: {
        fi: 'Kerro kuvan sisältö yhdellä lauseella, tällä kielellä.',
        en: 'Say in one sentence, in this language, what the image shows.',
      },
    });
  }
  const name = url.replace(/^\.\//, '');
  if (!imageFile.test(name) || !paths.has(`content/guides/${id}/${name}`)) {
    found.push({
      found: { fi: `kuvaa ${url} ei ole`, en: `there is no image ${url}` },
      mend: {
        fi: 'Lisää kuva editorin kuvapainikkeella: se tallentuu oppaan kansioon.',
        en: 'Add the image with the image button of the editor: it goes into the folder of the guide.',
      },
    });
  }
  return found;
}

type Directive = Extract<
  MdastNode,
  { type: 'textDirective' | 'leafDirective' | 'containerDirective' }
>;

function checkBlock(node: Directive, store: Store): Complaint[] {
  const id = node.attributes?.id ?? '';
  if (node.type === 'textDirective') {
    // A colon in running text (9:30, 112:een) parses as a directive; it is text.
    if (!isOneOf(inlineBlocks, node.name)) return [];
    const known = node.name === 'fact' ? store.facts : store.terms;
    return known.has(id) ? [] : [unknownId(id, known)];
  }
  if (node.type === 'leafDirective' && isOneOf(leafBlocks, node.name)) {
    return store.contacts.has(id) ? [] : [unknownId(id, store.contacts)];
  }
  if (node.type === 'containerDirective' && node.name === 'municipality') {
    return store.municipalities.has(id) ? [] : [unknownId(id, store.municipalities)];
  }
  if (node.type === 'containerDirective' && isOneOf(containerBlocks, node.name)) {
    const [list] = node.children;
    const isSteps = node.children.length === 1 && list?.type === 'list' && list.ordered === true;
    if (node.name !== 'steps' || isSteps) return [];
    return [
      {
        found: { fi: 'vaiheissa ei ole numeroitua luetteloa', en: 'steps without a numbered list' },
        mend: {
          fi: 'Kirjoita vaiheet yhtenä numeroituna luettelona.',
          en: 'Write the steps as one numbered list.',
        },
      },
    ];
  }
  const all = [...leafBlocks, ...containerBlocks].join(', ');
  return [
    {
      found: { fi: `tuntematon lohko "${node.name}"`, en: `unknown block "${node.name}"` },
      mend: { fi: `Käytä jotakin näistä: ${all}.`, en: `Use one of: ${all}.` },
    },
  ];
}
