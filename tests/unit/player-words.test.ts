import { expect, test } from 'vitest';
import { packPlayerWords, unpackPlayerWords } from '../../src/speech/player-words.ts';

test('the words of the player arrive as they were packed', () => {
  const words = unpackPlayerWords(packPlayerWords((key) => `"${key}" <b>`));
  expect(words.get('listen.pause')).toBe('"listen.pause" <b>');
  expect(words.get('listen.speed')).toBe('"listen.speed" <b>');
  expect(words.size).toBe(6);
});

test.each([undefined, '[]', '{}', '[1, null]'])('from %s come empty words', (packed) => {
  expect([...unpackPlayerWords(packed).values()].join('')).toBe('');
});
