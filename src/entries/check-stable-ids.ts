import type { Problem } from './problem.ts';
import { type LinkedSection, linkedSections, reservedIds } from './stable-links.ts';
import type { Store } from './store.ts';

/** Entries of different collections that would have the same address `/go/<id>/`. */
export function checkStableIds(store: Pick<Store, LinkedSection>): Problem[] {
  const taken = new Map<string, string>(reservedIds.map((id) => [id, `/go/${id}/`]));
  return linkedSections.flatMap((section) =>
    [...store[section].values()].flatMap(({ id, source: { file } }) => {
      const other = taken.get(id);
      taken.set(id, other ?? file);
      if (other === undefined) return [];
      return [
        {
          file,
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
    }),
  );
}
