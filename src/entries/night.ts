import type { Contact } from '../schema/contact.ts';
import { telephoneAddress } from '../schema/phone.ts';
import type { Entry } from './entry.ts';
import type { Store } from './store.ts';

/** The contacts of the page Help now, each part in the order of the field `night`. */
export interface NightContacts {
  /** Open day and night. */
  readonly always: readonly Entry<Contact>[];
  /** Open at certain hours, or at hours that are not known. */
  readonly others: readonly Entry<Contact>[];
}

/** The services that help at night or in a crisis: those with a place in the field `night`. */
export function nightContacts({ contacts }: Store): NightContacts {
  const place = ({ source }: Entry<Contact>) => source.value.night ?? Number.POSITIVE_INFINITY;
  const listed = [...contacts.values()]
    .filter(({ source }) => source.value.night !== undefined)
    .sort((a, b) => place(a) - place(b));
  const [always, others] = [true, false].map((isAlways) =>
    listed.filter(({ source }) => (source.value.hours?.always === true) === isAlways),
  );
  return { always: always ?? [], others: others ?? [] };
}

/** A service and its first number. */
export interface NightNumber {
  readonly entry: Entry<Contact>;
  /** As it is written in Finland. */
  readonly number: string;
}

/** The first numbers to call, each once: services that are always open come before the others. */
export function nightNumbers(store: Store, count: number): NightNumber[] {
  const { always, others } = nightContacts(store);
  const byNumber = new Map<string, NightNumber>();
  for (const entry of [...always, ...others]) {
    const number = entry.source.value.phones?.[0]?.number;
    if (number === undefined) continue;
    const dialled = telephoneAddress(number);
    if (!byNumber.has(dialled)) byNumber.set(dialled, { entry, number });
  }
  return [...byNumber.values()].slice(0, count);
}
