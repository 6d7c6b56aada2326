import fc from 'fast-check';
import { expect, test } from 'vitest';
import { prepareFiles } from '../../../admin/save.ts';
import type { TextFile } from '../../../src/entries/load.ts';
import { collections } from '../../../src/schema/index.ts';
import type { Fields } from '../../../src/translation/fields.ts';
import { markHeld, markUpToDate, noteSourceChanges } from '../../../src/translation/mark.ts';
import { translationState } from '../../../src/translation/state.ts';
import { readTextEntries, type TextEntry } from '../../../src/translation/text-entry.ts';
import { editedFiles, type TextEdit } from '../../../src/translation/write-entry.ts';
import { guideFile, guidePath, valid } from '../support/content.ts';

/** What can happen to a guide, one after another. `at` chooses a paragraph. */
type Action =
  | { readonly do: 'edit' | 'minor' | 'insert' | 'remove' | 'swap'; readonly at: number }
  | { readonly do: 'revert' | 'translate' | 'machine' | 'toggle' | 'save' };

const action: fc.Arbitrary<Action> = fc.oneof(
  fc.record({
    do: fc.constantFrom('edit', 'minor', 'insert', 'remove', 'swap'),
    at: fc.nat(20),
  }),
  fc.record({ do: fc.constantFrom('revert', 'translate', 'machine', 'toggle', 'save') }),
);

/**
 * The simple model: the paragraphs as they are, and for the translation the
 * paragraphs it follows. It is current when both are the same list.
 */
interface Model {
  now: string[];
  followed: string[];
  undo: string[];
  fresh: number;
  order: number;
  method: string;
}

const body = (paragraphs: readonly string[]) => `${paragraphs.join('\n\n')}\n`;

function filesOf(model: Model, translation: string): TextFile[] {
  return [
    guideFile('home', 'fi', { ...valid.guide, order: model.order }, body(model.now)),
    { path: guidePath('home', 'ru'), text: translation },
  ];
}

const save = (files: readonly TextFile[]) =>
  prepareFiles(
    files.map(({ path, text }) => ({ path, slug: 'home', raw: text })),
    '2026-11-25',
  ).map(({ path, raw }) => ({ path, text: raw }));

const entryIn = (files: readonly TextFile[]): TextEntry => {
  const [entry] = readTextEntries(files);
  if (!entry) throw new Error('no entry');
  return entry;
};

/** The guide and what happens to it: as files that the editor saves, or in memory alone. */
interface World {
  readonly edit: (model: Model) => void;
  readonly mark: (edits: (entry: TextEntry) => TextEdit[]) => void;
  readonly entry: () => TextEntry;
  /** Saves what nobody changed; true where nothing changes. */
  readonly isStable: () => boolean;
}

function filesWorld(model: Model): World {
  const russian = guideFile('home', 'ru', { title: 'Дом', summary: 'Как.' }, body(['1', '2', '3']));
  let files = save(filesOf(model, russian.text));
  return {
    edit: (next) => {
      files = save(filesOf(next, textOf(files, 'ru')));
    },
    mark: (edits) => {
      files = save(apply(files, edits(entryIn(files))));
    },
    entry: () => entryIn(files),
    isStable: () => JSON.stringify(save(files)) === JSON.stringify(files),
  };
}

function memoryWorld(model: Model): World {
  const finnish = ({ now, order }: Model) => ({ ...valid.guide, order, body: body(now) });
  const version = (fields: Fields, locale: string) => ({ fields, path: guidePath('home', locale) });
  let entry: TextEntry = {
    collection: collections.guides,
    id: 'home',
    versions: new Map([
      ['fi', version(finnish(model), 'fi')],
      ['ru', version({ title: 'Дом', summary: 'Как.', body: body(['1', '2', '3']) }, 'ru')],
    ]),
  };
  const set = (edits: readonly TextEdit[]) => {
    for (const { locale, translation } of edits) {
      const own = entry.versions.get(locale);
      if (own)
        entry = {
          ...entry,
          versions: new Map(entry.versions).set(locale, { ...own, translation }),
        };
    }
  };
  const note = () => noteSourceChanges(entry, '2026-11-25');
  set(markUpToDate(entry, ['ru'], { date: '2026-11-25' }));
  return {
    edit: (next) => {
      entry = {
        ...entry,
        versions: new Map(entry.versions).set('fi', version(finnish(next), 'fi')),
      };
      set(note());
    },
    mark: (edits) => {
      set(edits(entry));
      set(note());
    },
    entry: () => entry,
    isStable: () => note().length === 0,
  };
}

const apply = (files: readonly TextFile[], edits: readonly TextEdit[]) => {
  const changed = editedFiles(
    entryIn(files),
    edits,
    (path) => files.find((file) => file.path === path)?.text,
  );
  return files.map((file) => changed.find(({ path }) => path === file.path) ?? file);
};

const textOf = (files: readonly TextFile[], locale: string) =>
  files.find(({ path }) => path === guidePath('home', locale))?.text ?? '';

function play(actions: readonly Action[], worldOf: (model: Model) => World): void {
  const start = ['Yksi.', 'Kaksi.', 'Kolme.'];
  const model: Model = {
    now: start,
    followed: start,
    undo: start,
    fresh: 0,
    order: 1,
    method: 'human',
  };
  const world = worldOf(model);
  for (const step of actions) {
    const before = world.entry().versions.get('fi');
    const next = change(model, step);
    world.edit({ ...model, now: next });
    if (step.do === 'minor' && before) {
      world.mark((entry) => markHeld(entry, before));
      model.followed = model.followed.map((text, index) =>
        sameAsBefore(model, index) ? (next[index] ?? text) : text,
      );
    }
    model.undo = step.do === 'revert' || next === model.now ? model.undo : model.now;
    model.now = next;
    if (step.do === 'translate' || step.do === 'machine') {
      const method = step.do === 'machine' ? 'machine' : 'human';
      world.mark((entry) => markUpToDate(entry, ['ru'], { date: '2026-11-26', method }));
      model.method = method;
      model.followed = model.now;
    }
    expectState(world, model, actions);
  }
}

function expectState(world: World, model: Model, actions: readonly Action[]): void {
  const { collection, versions } = world.entry();
  const state = translationState(collection, versions, 'ru');
  const isCurrent = model.now.join('\n') === model.followed.join('\n');
  expect(state?.freshness, JSON.stringify(actions)).toBe(isCurrent ? 'current' : 'outdated');
  expect(state?.method).toBe(model.method);
  const note = versions.get('ru')?.translation?.sourceChanged;
  expect(note !== undefined).toBe(!isCurrent);
  // Title, summary and the beginning of the Markdown come before the paragraphs.
  const wrong = new Set(state?.changes.flatMap((one) => ('now' in one ? [one.now - 3] : [])));
  const foreign = model.now.flatMap((text, at) => (model.followed.includes(text) ? [] : [at]));
  for (const index of foreign) expect(wrong).toContain(index);
  if (isInPlace(model) && model.now.length === model.followed.length) {
    expect([...wrong].sort()).toEqual(foreign);
  }
  expect(world.isStable()).toBe(true);
}

/** Whether the lists stand side by side there: a minor edit is a change in place. */
const sameAsBefore = (model: Model, index: number) => model.followed[index] === model.now[index];

function change(model: Model, step: Action): string[] {
  const { now } = model;
  if (!('at' in step)) {
    if (step.do === 'toggle') model.order = model.order === 1 ? 2 : 1;
    return step.do === 'revert' ? model.undo : now;
  }
  const at = step.at % now.length;
  const fresh = () => {
    model.fresh += 1;
    return `Uusi teksti ${model.fresh}.`;
  };
  switch (step.do) {
    case 'edit':
      return now.with(at, fresh());
    case 'minor':
      // The model of a minor edit is simple only where the lists stand side by side.
      return now.length === model.followed.length && isInPlace(model) ? now.with(at, fresh()) : now;
    case 'insert':
      return now.length > 7 ? now : now.toSpliced(at, 0, fresh());
    case 'remove':
      return now.length < 2 ? now : now.toSpliced(at, 1);
    case 'swap': {
      const other = (at + 1) % now.length;
      return now.with(at, now[other] ?? '').with(other, now[at] ?? '');
    }
  }
}

/** Whether no paragraph stands elsewhere than in the text that the translation follows. */
const isInPlace = ({ now, followed }: Model) =>
  now.every((text, index) => text === followed[index] || !followed.includes(text)) &&
  followed.every((text, index) => text === now[index] || !now.includes(text));

const histories = fc.array(action, { minLength: 1, maxLength: 8 });

test('no history of edits, translations and saves leads to a wrong state', {
  timeout: 120_000,
}, () => {
  fc.assert(
    fc.property(histories, (actions) => play(actions, memoryWorld)),
    { numRuns: 10_000 },
  );
});

test('the same is true of the files that the editor saves', { timeout: 120_000 }, () => {
  fc.assert(
    fc.property(histories, (actions) => play(actions, filesWorld)),
    { numRuns: 150 },
  );
});
