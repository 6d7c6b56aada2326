import { describe, expect, test } from 'vitest';
import { decorative, pairs } from './support/contrast-pairs.ts';
import { colours, contrast } from './support/tokens.ts';

test('contrast is computed as WCAG 2 says', () => {
  expect(contrast('#000', '#fff')).toBeCloseTo(21, 5);
  expect(contrast('#777777', '#fff')).toBeCloseTo(4.48, 2);
  expect(contrast('#abc', '#aabbcc')).toBe(1);
});

describe.each([
  { dark: false, moreContrast: false },
  { dark: true, moreContrast: false },
  { dark: false, moreContrast: true },
  { dark: true, moreContrast: true },
])('dark $dark, more contrast $moreContrast', (scheme) => {
  const tokens = colours(scheme);
  const least = { text: scheme.moreContrast ? 7 : 4.5, part: 3 };

  test.each(pairs.flatMap(([front, backs, kind]) => backs.map((back) => ({ front, back, kind }))))(
    '$front on $back is clear enough for $kind',
    ({ front, back, kind }) => {
      const ratio = contrast(tokens.get(front) ?? '', tokens.get(back) ?? '');
      expect(ratio).toBeGreaterThanOrEqual(least[kind]);
    },
  );
});

test('every colour is in a pair, or is known to be decorative', () => {
  const used = new Set([...pairs.flatMap(([front, backs]) => [front, ...backs]), ...decorative]);
  const all = [...colours({ dark: true, moreContrast: true }).keys()];
  expect(all.length).toBeGreaterThan(15);
  expect(all.filter((name) => !name.startsWith('art-') && !used.has(name))).toEqual([]);
  expect([...used].filter((name) => !all.includes(name))).toEqual([]);
});
