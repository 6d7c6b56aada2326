import { expect, test } from 'vitest';
import { openingAt } from '../../src/contacts/opening.ts';
import { openingOrder } from '../../src/contacts/opening-order.ts';
import type { Hours } from '../../src/schema/hours.ts';
import { holidays, row } from './support/hours.ts';

const monday = Date.parse('2026-11-23T10:00+02:00');
const services: Readonly<Record<string, Hours>> = {
  unknown: {},
  appointment: { byAppointment: true },
  closedForLong: { exceptions: [{ from: '2026-11-23', until: '2026-12-31' }] },
  nextWeek: { weekly: [row('mon', '08:00', '09:00')] },
  tomorrow: { weekly: [row('tue', '08:00', '12:00')] },
  tonight: { weekly: [row('mon', '22:00', '06:00')] },
  open: { weekly: [row('mon', '09:00', '12:00')] },
  always: { always: true },
};
const key = (name: string) => openingOrder(openingAt(services[name] ?? {}, monday, holidays));

test('services stand by what is open, then by what opens soonest, then by what is known', () => {
  const sorted = Object.keys(services).sort((a, b) => (key(a) < key(b) ? -1 : 1));
  expect(sorted.slice(2, 6)).toEqual(['tonight', 'tomorrow', 'nextWeek', 'closedForLong']);
  expect(key('open')).toBe(key('always'));
  expect(key('open') < key('tonight')).toBe(true);
  expect(key('closedForLong') < key('unknown')).toBe(true);
  expect(key('appointment')).toBe(key('unknown'));
  expect(openingOrder(undefined)).toBe(key('unknown'));
});
