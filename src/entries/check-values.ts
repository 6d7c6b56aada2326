import type { StaffText } from '../schema/field.ts';
import { telephoneAddress } from '../schema/phone.ts';
import { type BareKind, type BareValue, findBareValues } from './bare-values.ts';
import type { Surroundings } from './check.ts';
import type { Entry } from './entry.ts';
import type { Problem } from './problem.ts';
import type { Store } from './store.ts';
import { textRuns } from './text-runs.ts';

/** Every value that stands in a text, in any language, instead of in a fact or a contact. */
export function checkValues(
  store: Store,
  surroundings: Pick<Surroundings, 'bodyLine' | 'lineOf'>,
): Problem[] {
  return [
    ...checkBodies(store, surroundings),
    ...checkField(store.guides, 'summary', surroundings),
    ...checkField(store.topics, 'summary', surroundings),
    ...checkField(store.steps, 'title', surroundings),
    ...checkField(store.steps, 'text', surroundings),
    ...checkField(store.contacts, 'about', surroundings),
    ...checkField(store.contacts, 'appointment', surroundings),
    ...checkField(store.municipalities, 'intro', surroundings),
    ...checkField(store.terms, 'explanation', surroundings),
  ];
}

function checkBodies(store: Store, { bodyLine }: Pick<Surroundings, 'bodyLine'>): Problem[] {
  return [...store.guides.values()].flatMap(({ versions, source }) =>
    [...versions.values()].flatMap(({ file, locale, value: { body } }) => {
      const firstLine = bodyLine(file);
      return textRuns(body).flatMap(({ text, lineAt }) =>
        findBareValues(text, locale).map((value) => ({
          file,
          locale,
          field: 'body',
          line: firstLine + lineAt(value.start) - 1,
          found: found(value),
          mend: mend(value, store, source.value.body),
        })),
      );
    }),
  );
}

/** A field without Markdown, where no fact can stand: the words must do without the value. */
function checkField<Field extends string>(
  entries: ReadonlyMap<string, Entry<{ readonly [Key in Field]?: string | undefined }>>,
  field: Field,
  { lineOf }: Pick<Surroundings, 'lineOf'>,
): Problem[] {
  return [...entries.values()].flatMap(({ versions }) =>
    [...versions.values()]
      .filter(({ borrowed }) => !borrowed?.has(field))
      .flatMap(({ file, locale, value }) =>
        findBareValues(value[field] ?? '', locale).map((bare) => {
          const line = lineOf(file, locale, [field]);
          return {
            file,
            locale,
            field,
            ...(line !== undefined && { line }),
            found: found(bare),
            mend: {
              fi: 'Kirjoita lause ilman tätä arvoa. Arvon paikka on tiedossa, yhteystiedossa tai oppaan tekstissä.',
              en: 'Write the sentence without this value. Its place is a fact, a contact or the text of a guide.',
            },
          };
        }),
      ),
  );
}

const names: Readonly<Record<BareKind, StaffText>> = {
  phone: { fi: 'puhelinnumero', en: 'the phone number' },
  email: { fi: 'sähköpostiosoite', en: 'the e-mail address' },
  money: { fi: 'rahasumma', en: 'the amount' },
  percentage: { fi: 'prosenttiluku', en: 'the percentage' },
  duration: { fi: 'aikaraja', en: 'the length of time' },
};

function found({ kind, text }: BareValue): StaffText {
  const words = text.replaceAll(/\s+/g, ' ');
  return {
    fi: `${names[kind].fi} "${words}" tekstissä`,
    en: `${names[kind].en} "${words}" in the text`,
  };
}

/** @param source the Finnish text: a translation shows the same facts, so those come first */
function mend(value: BareValue, store: Store, source: string): StaffText {
  const blocks = value.kind === 'email' ? emailBlocks(value, store) : factBlocks(value, store);
  if (blocks.length > 0) {
    const isUsed = (block: string) => Number(source.includes(block));
    const list = blocks.toSorted((a, b) => isUsed(b) - isUsed(a)).slice(0, 3);
    return {
      fi: `Kirjoita tilalle ${list.join(' tai ')}, jos se tarkoittaa samaa. Muuten lisää uusi.`,
      en: `Write ${list.join(' or ')} instead, if it means the same. Otherwise add a new one.`,
    };
  }
  if (value.kind === 'email') {
    return {
      fi: 'Lisää osoite yhteystietoon ja yhteystieto tekstiin.',
      en: 'Put the address into a contact, and the contact into the text.',
    };
  }
  return {
    fi: 'Tee siitä tieto (Tiedot) ja lisää se tekstiin editorin painikkeella Tieto.',
    en: 'Make it a fact (Facts) and put it into the text with the button Fact of the editor.',
  };
}

const emailBlocks = ({ text }: BareValue, { contacts }: Store): string[] =>
  [...contacts.values()]
    .filter(({ source }) => source.value.email === text)
    .map(({ id }) => `::contact{#${id}}`);

/** The facts that have this value: the same number, of the same type. */
function factBlocks({ kind, western }: BareValue, { facts }: Store): string[] {
  const dialled = kind === 'phone' ? telephoneAddress(western) : undefined;
  const number = Number(western.replaceAll(/[^\d.,]/g, '').replace(',', '.'));
  return [...facts.values()]
    .filter(({ source: { value: fact } }) =>
      dialled === undefined
        ? fact.type === kind && fact.value === number
        : fact.type === 'phone' && telephoneAddress(String(fact.value)) === dialled,
    )
    .map(({ id }) => `:fact{#${id}}`);
}
