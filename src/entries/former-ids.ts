import type { Surroundings } from './check.ts';
import type { Problem } from './problem.ts';
import type { Store } from './store.ts';

/** The collections whose entries have addresses of their own. */
const addressed = ['guides', 'topics', 'contacts', 'municipalities'] as const;

/** An old address of an entry and its present one. */
export interface FormerAddress {
  readonly section: (typeof addressed)[number];
  readonly from: string;
  readonly to: string;
}

/** Every address that an entry had before. As each belongs to one entry, none leads in a circle. */
export function formerAddresses(store: Store): FormerAddress[] {
  return addressed.flatMap((section) =>
    [...store[section].values()].flatMap(({ id, source }) =>
      (source.value.formerIds ?? []).map((from) => ({ section, from, to: id })),
    ),
  );
}

/** Checks that no former address is one of today, or that of two entries. */
export function checkFormerIds(store: Store, { paths, lineOf }: Surroundings): Problem[] {
  const all = formerAddresses(store);
  return all.flatMap(({ section, from, to }, index) => {
    const isUsed =
      store[section].has(from) ||
      paths.has(`content/${section}/${from}.yml`) ||
      paths.has(`content/${section}/${from}/index.fi.md`);
    const earlier = all
      .slice(0, index)
      .find((other) => other.section === section && other.from === from);
    if (!isUsed && !earlier) return [];
    const source = store[section].get(to)?.source;
    if (!source) return [];
    const { file, locale } = source;
    const line = lineOf(file, locale, ['formerIds']);
    const owner = isUsed ? from : earlier?.to;
    return [
      {
        file,
        locale,
        field: 'formerIds',
        ...(line !== undefined && { line }),
        found: {
          fi: `entinen osoite "${from}" on jo toisen: ${owner}`,
          en: `the former address "${from}" belongs to another: ${owner}`,
        },
        mend: {
          fi: 'Poista se jommastakummasta.',
          en: 'Remove it from one of the two.',
        },
      },
    ];
  });
}
