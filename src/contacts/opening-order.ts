import type { Opening } from './opening.ts';

/**
 * A text to sort services by: open now, then the one that opens soonest, then
 * closed for longer than is known, then those of which nothing can be said.
 */
export function openingOrder(opening: Opening | undefined): string {
  switch (opening?.state) {
    case 'always':
    case 'open':
      return '0';
    case 'closed':
      return opening.opens ? `1 ${opening.opens.day} ${opening.opens.time}` : '2';
    default:
      return '3';
  }
}
