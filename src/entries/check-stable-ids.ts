import type { Problem } from './problem.ts';
import { type LinkedSection, linkedSections, reservedIds } from './stable-links.ts';
import type { Store } from './store.ts';

/**
 * Entries of different collections that would have the same address
 * `/go/<id>/`, by an id of today or of the past. `checkFormerIds` looks at
 * former ids within a collection.
 */
export function checkStableIds(store: Pick<Store, LinkedSection>): Problem[] {
  const entries = linkedSections.flatMap((section) =>
    [...store[section].values()].map((entry) => ({ ...entry, section })),
  );
  const claims = [
    ...entries.map(({ id, section, source }) => ({ id, section, file: source.file })),
    ...entries.flatMap(({ section, source: { file, value } }) =>
      (value.formerIds ?? []).map((id) => ({ id, section, file, field: 'formerIds' })),
    ),
  ];
  return claims.flatMap(({ id, section, file, ...field }, index) => {
    const other = reservedIds.includes(id)
      ? `/go/${id}/`
      : claims.slice(0, index).find((earlier) => earlier.id === id && earlier.section !== section)
          ?.file;
    if (other === undefined) return [];
    return [
      {
        file,
        ...field,
        found: {
          fi: `tunniste "${id}" on jo käytössä: ${other}`,
          en: `the id "${id}" is already in use: ${other}`,
        },
        mend: {
          fi: 'Valitse toinen tunniste: oppaiden, aiheiden, yhteystietojen ja pakettien linkit /go/tunniste/ ovat yhteisiä.',
          en: 'Choose another id: guides, topics, contacts and packs share the links /go/id/.',
        },
      },
    ];
  });
}
