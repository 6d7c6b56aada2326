import type { FormerIds } from './stable-links.ts';

/** The ids that guides, topics, contacts and packs had before they were renamed. */
export const formerIds: FormerIds = new Map();
