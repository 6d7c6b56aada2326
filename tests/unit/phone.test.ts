import { describe, expect, test } from 'vitest';
import { isShort, phoneNumber, telephoneAddress } from '../../src/schema/phone.ts';

describe('a phone number', () => {
  test.each([
    ['112', 'tel:112'],
    ['116 117', 'tel:116117'],
    ['116006', 'tel:116006'],
    ['013 330 2121', 'tel:+358133302121'],
    ['0133302121', 'tel:+358133302121'],
    ['+358 13 330 2121', 'tel:+358133302121'],
    ['040 123 4567', 'tel:+358401234567'],
    ['0295 020 713', 'tel:+358295020713'],
    ['0800 05058', 'tel:+35880005058'],
    ['020 634 0200', 'tel:+358206340200'],
    ['+46 8 508 00 000', 'tel:+46850800000'],
  ])('%s is accepted and called as %s', (number, address) => {
    expect(phoneNumber.safeParse(number).success).toBe(true);
    expect(telephoneAddress(number)).toBe(address);
  });

  test.each(['013', '1234', '+358', '013 330 2121 2121 21', '999 999 999 999'])(
    'that nobody can have is refused: %s',
    (number) => {
      const messages = phoneNumber.safeParse(number).error?.issues.map(({ message }) => message);
      expect(messages).toEqual(['phone']);
    },
  );

  test.each([
    '',
    'soita',
    '(013) 330 2121',
    '013-330 2121',
    '013 330 2121 ext 5',
    ' 112',
    '++358133302121',
  ])('in another form is refused: "%s"', (number) => {
    expect(phoneNumber.safeParse(number).success).toBe(false);
  });
});

test.each([
  ['112', true],
  ['116 117', true],
  ['116117', true],
  ['1121', false],
  ['116 1171', false],
  ['013 330 2121', false],
  ['+358 112', false],
])('%s is a short number: %s', (number, expected) => {
  expect(isShort(number)).toBe(expected);
});
