import type { Guide } from '../schema/guide.ts';
import type { Entry } from './entry.ts';
import type { Store } from './store.ts';

/** Whether a guide speaks to employers. Lists for newcomers leave such guides out. */
export const isForEmployers = ({ source }: Entry<Guide>): boolean =>
  source.value.audience === 'employers';

/** The guides for newcomers, in the order of the site. */
export const newcomerGuides = ({ guides }: Pick<Store, 'guides'>): Entry<Guide>[] =>
  [...guides.values()].filter((guide) => !isForEmployers(guide));

/** The guides for employers, in the order of the site. */
export const employerGuides = ({ guides }: Pick<Store, 'guides'>): Entry<Guide>[] =>
  [...guides.values()].filter(isForEmployers);
