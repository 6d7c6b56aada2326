import { expect, test } from 'vitest';
import { nightContacts, nightNumbers } from '../../src/entries/night.ts';
import { dataFile, type Fields, siteFiles, valid } from './support/content.ts';
import { siteOf } from './support/site.ts';

const service = (id: string, number: string | undefined, fields: Fields) =>
  dataFile('contacts', id, {
    fi: {
      ...valid.contact,
      ...(number && { phones: [{ number, purpose: 'general', price: 'free' }] }),
      ...fields,
    },
  });

const always = { hours: { always: true } };
const { store } = siteOf([
  ...siteFiles({}),
  service('clinic', '116 117', { night: 3, ...always }),
  service('crisis', '09 2525 0111', { night: 1 }),
  service('emergency', '112', { night: 2, ...always }),
  service('helpline', '116 117', { night: 4, ...always }),
  service('chat', undefined, { night: 5, ...always }),
  service('victims', '116 006', {
    night: 6,
    hours: { weekly: [{ days: ['mon'], opens: '09:00', closes: '20:00' }] },
  }),
  service('library', '013 330 2121', always),
]);

test('services that are always open stand apart from the others, each part in its order', () => {
  const { always: open, others } = nightContacts(store);
  expect(open.map(({ id }) => id)).toEqual(['emergency', 'clinic', 'helpline', 'chat']);
  expect(others.map(({ id }) => id)).toEqual(['crisis', 'victims']);
});

test('the first numbers come from services that are always open, each number once', () => {
  const numbers = (count: number) => nightNumbers(store, count).map(({ number }) => number);
  expect(numbers(3)).toEqual(['112', '116 117', '09 2525 0111']);
  expect(numbers(9)).toEqual(['112', '116 117', '09 2525 0111', '116 006']);
});
