import type { Contact } from '../schema/contact.ts';
import type { Fact, WrittenFact } from '../schema/fact.ts';
import type { Entry, Version } from './entry.ts';

/**
 * Gives facts that name a contact the first number of that contact, so that a
 * number stands in one file only. A value that is missing is empty, which fits
 * no type: `checkReferences` then says what to write.
 */
export function withValues(
  facts: ReadonlyMap<string, Entry<WrittenFact>>,
  contacts: ReadonlyMap<string, Entry<Contact>>,
): Map<string, Entry<Fact>> {
  const filled = (version: Version<WrittenFact>): Version<Fact> => {
    const { value, contact = '' } = version.value;
    const number = contacts.get(contact)?.source.value.phones?.[0]?.number;
    return { ...version, value: { ...version.value, value: value ?? number ?? '' } };
  };
  return new Map(
    [...facts].map(([id, { versions, source }]) => {
      const all = new Map([...versions].map(([locale, version]) => [locale, filled(version)]));
      return [id, { id, versions: all, source: all.get(source.locale) ?? filled(source) }];
    }),
  );
}
