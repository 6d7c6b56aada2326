import { isValidPhoneNumber, parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { z } from 'zod';

/**
 * Short numbers that work only as they are dialled inside Finland: emergency
 * and harmonised European numbers (112, 116 117) and the 0800/0295 series are
 * handled by libphonenumber, the three- to six-digit ones are not.
 */
const shortNumber = /^1(?:12|16\d{3})$/;

const digitsOf = (number: string) => number.replaceAll(/[^\d+]/g, '');

/** A phone number as people in Finland write it: `013 330 2121`, `116 117`, `+358 …`. */
export const phoneNumber = z
  .string()
  .regex(/^[+\d][\d ]*$/)
  .refine((number) => isShort(number) || isValidPhoneNumber(number, 'FI'), {
    error: 'phone',
  });

/** Whether a number is a short one that has no international form. */
export function isShort(number: string): boolean {
  return shortNumber.test(digitsOf(number));
}

/** The `tel:` address of a number. Short numbers have no international form. */
export function telephoneAddress(number: string): string {
  const international = isShort(number)
    ? digitsOf(number)
    : (parsePhoneNumberFromString(number, 'FI')?.number ?? digitsOf(number));
  return `tel:${international}`;
}
