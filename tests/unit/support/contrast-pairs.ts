/**
 * Every pair of colours that meets on a page: what stands in front, what it
 * stands on. `text` needs 4.5:1 (7:1 where readers ask for more contrast),
 * `part` needs 3:1: borders of controls, focus, icons (WCAG 1.4.3, 1.4.6, 1.4.11).
 */
export const pairs: readonly (readonly [
  front: string,
  back: readonly string[],
  kind: 'text' | 'part',
])[] = [
  ['ink', ['paper', 'surface', 'tint', 'alert-tint', 'sky', 'mark'], 'text'],
  ['ink-soft', ['paper', 'surface', 'tint', 'alert-tint', 'sky'], 'text'],
  ['lake', ['paper', 'surface', 'tint', 'alert-tint', 'sky'], 'text'],
  ['lake-strong', ['paper', 'surface', 'tint', 'alert-tint', 'sky'], 'text'],
  ['on-lake', ['lake', 'lake-strong'], 'text'],
  ['on-deep', ['deep'], 'text'],
  ['on-deep-soft', ['deep'], 'text'],
  ['deep', ['on-deep-soft'], 'text'],
  ['alert', ['paper', 'alert-tint'], 'text'],
  ['edge', ['paper', 'surface', 'tint', 'sky'], 'part'],
  ['focus', ['paper', 'surface', 'tint', 'alert-tint', 'sky'], 'part'],
  ['focus-on-deep', ['deep'], 'part'],
];

/** Colours that carry no meaning of their own: rules between rows, the edge of a notice. */
export const decorative: readonly string[] = ['line', 'sun'];
