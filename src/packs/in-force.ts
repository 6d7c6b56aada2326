import type { Pack } from '../schema/pack.ts';

/** Whether a pack is in force on a day, `YYYY-MM-DD`. */
export function packState(
  { from, until }: Pick<Pack, 'from' | 'until'>,
  today: string,
): 'coming' | 'current' | 'over' {
  if (from && from > today) return 'coming';
  return until && until < today ? 'over' : 'current';
}
