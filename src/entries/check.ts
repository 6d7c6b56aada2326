import type { MdastNode } from 'satteri';
import type { z } from 'zod';
import type { Locale } from '../i18n/locales.ts';
import { type Fact, numericTypes } from '../schema/fact.ts';
import { day, type StaffText, webAddress } from '../schema/field.ts';
import { phoneNumber } from '../schema/phone.ts';
import type { Entry, Version } from './entry.ts';
import {
  containerBlocks,
  inlineBlocks,
  isOneOf,
  leafBlocks,
  parseMarkdown,
  walk,
} from './markdown.ts';
import { picturePath } from './picture-path.ts';
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
  const ids = knownIds(store, surroundings.paths);
  return [
    ...[...store.guides.values()].flatMap((entry) => checkGuide(entry, ids, surroundings)),
    ...[...store.contacts.values()].flatMap((entry) => [
      ...checkIds(entry, 'topics', entry.source.value.topics, ids.topics, surroundings),
      ...checkIds(
        entry,
        'municipalities',
        entry.source.value.municipalities,
        ids.municipalities,
        surroundings,
      ),
    ]),
    ...[...store.packs.values()].flatMap((entry) =>
      checkIds(entry, 'guides', entry.source.value.guides, ids.guides, surroundings),
    ),
    ...[...store.facts.values()].flatMap((entry) => [
      ...checkIds(
        entry,
        'contact',
        [entry.source.value.contact ?? []].flat(),
        ids.contacts,
        surroundings,
      ),
      ...checkFact(entry, store, surroundings),
    ]),
    ...[...store.steps.values()].flatMap((entry) => checkStep(entry, ids, surroundings)),
    ...[...store.notices.values()].flatMap((entry) => checkNotice(entry, ids, surroundings)),
  ];
}

/** The ids of a collection that can be referred to. */
type Ids = Readonly<Record<keyof Store, ReadonlySet<string>>>;

const textFile = /\/index\.\w+\.mdx?$|\.yml$/;

/** An entry whose file has problems of its own still exists: nothing that refers to it is wrong. */
function knownIds(store: Store, paths: ReadonlySet<string>): Ids {
  const of = (name: keyof Store) => {
    const onDisk = [...paths]
      .filter((path) => path.startsWith(`content/${name}/`) && textFile.test(path))
      .map((path) => path.split('/')[2]?.replace(/\.yml$/, '') ?? '');
    return new Set([...store[name].keys(), ...onDisk]);
  };
  return {
    guides: of('guides'),
    topics: of('topics'),
    steps: of('steps'),
    notices: of('notices'),
    contacts: of('contacts'),
    municipalities: of('municipalities'),
    facts: of('facts'),
    terms: of('terms'),
    packs: of('packs'),
    pages: of('pages'),
  };
}

type EntryOf<Name extends keyof Store> =
  Store[Name] extends ReadonlyMap<string, infer Item> ? Item : never;
type GuideEntry = EntryOf<'guides'>;
type FactEntry = EntryOf<'facts'>;

function checkGuide(entry: GuideEntry, ids: Ids, surroundings: Surroundings): Problem[] {
  const { value } = entry.source;
  return [
    ...checkIds(entry, 'topic', [value.topic], ids.topics, surroundings),
    ...checkIds(entry, 'contacts', value.contacts, ids.contacts, surroundings),
    ...checkIds(entry, 'related', value.related, ids.guides, surroundings),
    ...[...entry.versions.values()].flatMap((version) =>
      checkMarkdown(version, entry.id, ids, surroundings),
    ),
  ];
}

function checkStep(entry: EntryOf<'steps'>, ids: Ids, surroundings: Surroundings): Problem[] {
  const { guide, contact, topic } = entry.source.value;
  const one = (id: string | undefined) => (id === undefined ? [] : [id]);
  return [
    ...checkIds(entry, 'guide', one(guide), ids.guides, surroundings),
    ...checkIds(entry, 'contact', one(contact), ids.contacts, surroundings),
    ...checkIds(entry, 'topic', one(topic), ids.topics, surroundings),
  ];
}

function checkNotice(entry: EntryOf<'notices'>, ids: Ids, surroundings: Surroundings): Problem[] {
  const { topics, municipalities, link } = entry.source.value;
  const at = (version: Version<unknown>, field: string) =>
    placeOf(version, field, surroundings.lineOf);
  const withoutWords = [...entry.versions.values()].filter(
    ({ value }) => (value.linkText === undefined) !== (link === undefined),
  );
  return [
    ...checkIds(entry, 'topics', topics, ids.topics, surroundings),
    ...checkIds(entry, 'municipalities', municipalities, ids.municipalities, surroundings),
    ...checkPeriod(entry, surroundings),
    ...(link === undefined ? [] : checkLink(link, ids)).map((complaint) => ({
      ...at(entry.source, 'link'),
      ...complaint,
    })),
    ...withoutWords.map((version) => ({
      ...at(version, 'linkText'),
      found: {
        fi: 'linkistä on vain osoite tai vain teksti',
        en: 'a link with only an address or only words',
      },
      mend: { fi: 'Täytä molemmat tai poista molemmat.', en: 'Fill in both or remove both.' },
    })),
  ];
}

/** An end must not come before its start. */
function checkPeriod(
  { source }: Entry<{ from?: string | undefined; until?: string | undefined }>,
  { lineOf }: Surroundings,
): Problem[] {
  const { from, until } = source.value;
  if (!from || !until || until >= from) return [];
  return [
    {
      ...placeOf(source, 'until', lineOf),
      found: { fi: until, en: until },
      mend: {
        fi: 'Päättymispäivän pitää olla alkamispäivän jälkeen.',
        en: 'The end must not be before the start.',
      },
    },
  ];
}

function placeOf(
  { file, locale }: Version<unknown>,
  field: string,
  lineOf: Surroundings['lineOf'],
): Pick<Problem, 'file' | 'locale' | 'field' | 'line'> {
  const line = lineOf(file, locale, [field]);
  return { file, locale, field, ...(line !== undefined && { line }) };
}

function checkIds(
  entry: Entry<unknown>,
  field: string,
  ids: readonly string[] = [],
  known: ReadonlySet<string>,
  { lineOf }: Surroundings,
): Problem[] {
  const { file, locale } = entry.source;
  return ids.flatMap((id, index) => {
    if (known.has(id)) return [];
    const line = lineOf(file, locale, ids.length > 1 ? [field, index] : [field]);
    return [{ file, locale, field, ...(line !== undefined && { line }), ...unknownId(id, known) }];
  });
}

function unknownId(id: string, known: ReadonlySet<string>) {
  const choices = closest(id, [...known]);
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

/** What a value that is a text must look like, by the type of its fact. */
const forms: Partial<Record<Fact['type'], { schema: z.ZodType; mend: StaffText }>> = {
  date: {
    schema: day,
    mend: {
      fi: 'Kirjoita olemassa oleva päivä, esimerkiksi 2026-11-22.',
      en: 'Write a date that exists, such as 2026-11-22.',
    },
  },
  phone: {
    schema: phoneNumber,
    mend: {
      fi: 'Kirjoita toimiva puhelinnumero, esimerkiksi 013 330 2121.',
      en: 'Write a phone number that exists, such as 013 330 2121.',
    },
  },
  url: {
    schema: webAddress,
    mend: {
      fi: 'Kirjoita verkko-osoite, joka alkaa https://.',
      en: 'Write a web address that begins with https://.',
    },
  },
};

/** Checks a fact as a whole, and its value in every language. */
function checkFact(entry: FactEntry, { contacts }: Store, surroundings: Surroundings): Problem[] {
  const problems: Problem[] = [];
  const add = (at: Version<unknown>, field: string, found: StaffText, mend: StaffText) => {
    problems.push({ ...placeOf(at, field, surroundings.lineOf), found, mend });
  };
  for (const version of entry.versions.values()) {
    const mend = valueMend(version.value);
    const shown = String(version.value.value);
    if (mend) add(version, 'value', { fi: shown, en: shown }, mend);
  }
  const fact = entry.source.value;
  const number = contacts.get(fact.contact ?? '')?.source.value.phones?.[0]?.number;
  if (number !== undefined && number !== fact.value) {
    add(
      entry.source,
      'value',
      { fi: 'sekä arvo että yhteystieto', en: 'both a value and a contact' },
      {
        fi: 'Poista arvo: numero tulee yhteystiedosta.',
        en: 'Remove the value: the number comes from the contact.',
      },
    );
  }
  if (fact.type === 'duration' && fact.unit === undefined) {
    add(
      entry.source,
      'unit',
      { fi: 'kestolla ei ole yksikköä', en: 'a duration without a unit' },
      { fi: 'Valitse yksikkö, esimerkiksi kuukausi.', en: 'Choose a unit, such as month.' },
    );
  }
  return [...problems, ...checkPeriod(entry, surroundings)];
}

/** How to mend a value that does not fit its type; undefined where it fits. */
function valueMend({ type, value }: Fact): StaffText | undefined {
  const isNumeric = numericTypes.includes(type);
  if (isNumeric !== (typeof value === 'number')) {
    return {
      fi: `Tyypin "${type}" arvon pitää olla ${isNumeric ? 'luku' : 'teksti'}.`,
      en: `The value of the type "${type}" must be ${isNumeric ? 'a number' : 'a text'}.`,
    };
  }
  const form = forms[type];
  return form && !form.schema.safeParse(value).success ? form.mend : undefined;
}

/** Checks one Markdown text: its links, images, blocks and raw HTML. */
function checkMarkdown(
  version: Version<{ body: string }>,
  id: string,
  ids: Ids,
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
    for (const { found, mend } of complaints(node, id, ids, surroundings)) add(node, found, mend);
  }
  return problems;
}

interface Complaint {
  readonly found: StaffText;
  readonly mend: StaffText;
}

const same = (text: string): StaffText => ({ fi: text, en: text });

function complaints(node: MdastNode, id: string, ids: Ids, { paths }: Surroundings): Complaint[] {
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
      return checkLink(node.url, ids);
    case 'definition':
      return [
        {
          found: {
            fi: `osoite erillään: [${node.identifier}]: ${node.url}`,
            en: `an address set apart: [${node.identifier}]: ${node.url}`,
          },
          mend: {
            fi: 'Kirjoita osoite linkin tai kuvan yhteyteen: [teksti](osoite).',
            en: 'Write the address with its link or image: [text](address).',
          },
        },
      ];
    case 'image':
      return checkImage(node.url, node.alt ?? '', id, paths);
    case 'textDirective':
    case 'leafDirective':
    case 'containerDirective':
      return checkBlock(node, ids);
    default:
      return [];
  }
}

const linkTargets = {
  guides: 'guides',
  contacts: 'contacts',
  topics: 'topics',
  municipalities: 'municipalities',
  packs: 'packs',
} as const;

function checkLink(url: string, ids: Ids): Complaint[] {
  if (/^(?:https?|mailto|tel):/.test(url) || url.startsWith('#')) return [];
  const match = /^\/([a-z]+)\/([a-z0-9-]+)\/(?:#[\w-]*)?$/.exec(url);
  const target = Object.entries(linkTargets).find(([folder]) => folder === match?.[1])?.[1];
  if (target && match?.[2]) {
    return ids[target].has(match[2])
      ? []
      : [{ ...unknownId(match[2], ids[target]), found: same(url) }];
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
  const path = picturePath(id, url);
  if (path === undefined || !paths.has(path)) {
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

const inlineTargets = { contact: 'contacts', fact: 'facts', term: 'terms' } as const;

function checkBlock(node: Directive, ids: Ids): Complaint[] {
  const id = node.attributes?.id ?? '';
  if (node.type === 'textDirective') {
    // A colon in running text (9:30, 112:een) parses as a directive; it is text.
    if (!isOneOf(inlineBlocks, node.name)) return [];
    const known = ids[inlineTargets[node.name]];
    return known.has(id) ? [] : [unknownId(id, known)];
  }
  if (node.type === 'leafDirective' && isOneOf(leafBlocks, node.name)) {
    return ids.contacts.has(id) ? [] : [unknownId(id, ids.contacts)];
  }
  if (node.type === 'containerDirective' && node.name === 'municipality') {
    return ids.municipalities.has(id) ? [] : [unknownId(id, ids.municipalities)];
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
