import type { Surroundings } from './check.ts';
import type { Problem } from './problem.ts';
import type { Store } from './store.ts';

/** What a pack's fields say that cannot be: days in the wrong order, a logo that is not there. */
export function checkPacks(
  { packs, guides }: Pick<Store, 'packs' | 'guides'>,
  { paths, lineOf }: Pick<Surroundings, 'paths' | 'lineOf'>,
): Problem[] {
  return [...packs.values()].flatMap(({ id, source: { file, locale, value } }) => {
    const problem = (field: string, text: Pick<Problem, 'found' | 'mend'>): Problem => {
      const line = lineOf(file, locale, [field]);
      return { file, locale, field, ...(line !== undefined && { line }), ...text };
    };
    const { from, until, logo } = value;
    const found: Problem[] = [];
    if (from && until && until < from) {
      found.push(
        problem('until', {
          found: { fi: until, en: until },
          mend: {
            fi: 'Päättymispäivän pitää olla alkamispäivän jälkeen.',
            en: 'The end must not be before the start.',
          },
        }),
      );
    }
    if (logo && !paths.has(`content/packs/${id}/${logo}`)) {
      found.push(
        problem('logo', {
          found: { fi: `kuvaa ${logo} ei ole`, en: `there is no image ${logo}` },
          mend: {
            fi: 'Lisää kuva editorin kuvapainikkeella: se tallentuu paketin kansioon.',
            en: 'Add the image with the image button of the editor: it goes into the folder of the pack.',
          },
        }),
      );
    }
    for (const guide of value.guides) {
      if (guides.get(guide)?.source.value.audience !== 'employers') continue;
      found.push(
        problem('guides', {
          found: { fi: `työnantajien opas "${guide}"`, en: `the employers' guide "${guide}"` },
          mend: {
            fi: 'Valitse muuttajille kirjoitettuja oppaita: paketin lukee työntekijä.',
            en: 'Choose guides for newcomers: an employee reads the pack.',
          },
        }),
      );
    }
    return found;
  });
}
