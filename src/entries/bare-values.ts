import { findPhoneNumbersInText } from 'libphonenumber-js/min';
import { commonSigns, limitWords } from '../i18n/limit-words.ts';
import type { Locale } from '../i18n/locales.ts';

export type BareKind = 'phone' | 'email' | 'money' | 'percentage' | 'duration';

/** A value written into a text where a fact belongs. */
export interface BareValue {
  readonly kind: BareKind;
  /** As it stands in the text. */
  readonly text: string;
  /** The same with the digits 0–9. */
  readonly western: string;
  /** Where it begins in the text, from 0. */
  readonly start: number;
}

/** Stands in a text where something else than words does, such as a fact. No value reaches across it. */
export const gap = '\uFFFC';

/**
 * Finds the values in a text that change with time: phone numbers, e-mail
 * addresses, euros, per cents, and numbers with a unit of time. Times of day,
 * dates, years, postal codes and house numbers are none.
 */
export function findBareValues(text: string, locale: Locale): BareValue[] {
  const emails = matches('email', email, text);
  const readable = withoutNames(westernDigits(text));
  const { money, percentage, duration, clock } = patternsOf(locale);
  const words = clock ? blank(readable, clock) : readable;
  const found = [
    ...emails,
    ...phones(blank(readable, email)),
    ...matches('money', money, readable),
    ...matches('percentage', percentage, readable),
    ...matches('duration', duration, words).filter((value) => isLimit(value.western)),
  ];
  return withoutOverlaps(found).map(({ kind, start, western }) => ({
    kind,
    start,
    western,
    text: text.slice(start, start + western.length),
  }));
}

const email = /[\w.!#$%&*+/=?^`{|}~-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/gu;

/** Names that contain a number, and addresses of web pages. */
const names = /112 Suomi|https?:\/\/\S+|www\.\S+/giu;

const withoutNames = (text: string) => blank(text, names);

/** The text of the same length with `pattern` made blank. */
const blank = (text: string, pattern: RegExp) =>
  text.replaceAll(pattern, (found) => gap.repeat(found.length));

/** Digits of every script as 0–9; the text keeps its length. */
function westernDigits(text: string): string {
  return text.replaceAll(/\p{Nd}/gu, (digit) => {
    let zero = digit.codePointAt(0) ?? 0;
    while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
    const value = String(((digit.codePointAt(0) ?? 0) - zero) % 10);
    return digit.length === 1 ? value : digit;
  });
}

/**
 * Numbers that work only inside Finland, which libphonenumber does not find:
 * the emergency number and the harmonised European ones (ec.europa.eu: 116
 * numbers). A house number is none.
 */
const shortNumbers =
  /(?<![\p{Script=Latin}\d]|[\d§][.,:/–-]|(?:katu|tie|kuja|polku|väylä|ranta|raitti|tori|aukio|gatan|vägen)\s)(?:112|116[\s-]?(?:006|111|117|123|000(?!\s+\p{L})))(?!\d|[.,:/–-]\d)/giu;

/** What libphonenumber takes for a number: hours `08.00–16.00`, days `01.02.2026`, business ids. */
const noPhone =
  /^(?:\d{1,2}[.:]\d\d(?:\s?[–-]\s?\d{1,2}[.:]\d\d)?|\d{1,2}[./]\d{1,2}[./]\d{2,4}.*|\d{7}-\d)$/;

function phones(text: string): Match[] {
  const long = findPhoneNumbersInText(text, 'FI')
    .map(({ startsAt, endsAt }) => ({
      kind: 'phone' as const,
      western: text.slice(startsAt, endsAt),
      start: startsAt,
    }))
    // Only a number that begins so can be dialled; others are postal codes, laws, amounts.
    .filter((value) => /^\(?[0+]/.test(value.western) && !noPhone.test(value.western));
  return [...long, ...matches('phone', shortNumbers, text)];
}

const amount = '(?:\\d{1,3}(?:[ \\u00a0\\u202f.,٬]\\d{3})+(?:[.,٫]\\d+)?|\\d+(?:[.,٫]\\d+)?)';
const number = `(?<![\\p{Script=Latin}\\d]|\\d[.,:/])${amount}`;
const space = '[\\s\\u200b-\\u200f\\u2066-\\u2069]*';
/** Between a number and its unit: nothing, spaces, a hyphen, or the point of an ordinal. */
const joint = `(?:\\.\\s+|${space}|\\s?[-\\u2010\\u2011]\\s?)`;

type Patterns = Readonly<Record<'money' | 'percentage' | 'duration', RegExp>> & {
  readonly clock?: RegExp;
};

const known = new Map<Locale, Patterns>();

function patternsOf(locale: Locale): Patterns {
  const patterns = known.get(locale) ?? makePatterns(locale);
  known.set(locale, patterns);
  return patterns;
}

function makePatterns(locale: Locale): Patterns {
  const { time, percent, percentBefore, euro, clock } = limitWords[locale];
  const { percent: sign, euro: euroSign } = commonSigns;
  const oneOf = (...parts: (string | undefined)[]) => `(?:${parts.filter(Boolean).join('|')})`;
  const pattern = (...parts: string[]) => new RegExp(parts.join('|'), 'giu');
  const after = oneOf(sign, percent);
  const before = oneOf(sign, percentBefore);
  return {
    money: pattern(
      `${number}${joint}${oneOf(euroSign, euro)}`,
      `(?:€|(?<!\\p{L})EUR)${space}${amount}`,
    ),
    percentage: pattern(`${number}${joint}${after}`, `${before}${space}${amount}`),
    duration: pattern(`${number}${joint}(?:${time})`),
    ...(clock && { clock: pattern(clock) }),
  };
}

/**
 * A calendar year (1900–2099) and a time of day (`18.00 h`) are no limits, and
 * a point before a capital letter ends a sentence.
 */
function isLimit(value: string): boolean {
  const isTime = /^\d{1,2}\.[0-5]\d(?!\d)/.test(value);
  const isYear = /^(?:19|20)\d\d(?!\d|[.,]\d)/.test(value);
  const [, afterPoint] = /\.\s+(.)/u.exec(value) ?? [];
  const isSentence = afterPoint !== undefined && afterPoint === afterPoint.toUpperCase();
  return !isYear && !isTime && !isSentence;
}

type Match = Omit<BareValue, 'text'>;

function matches(kind: BareKind, pattern: RegExp, text: string): Match[] {
  return [...text.matchAll(pattern)].map(({ 0: western, index: start }) => ({
    kind,
    western,
    start,
  }));
}

function withoutOverlaps(values: readonly Match[]): Match[] {
  const sorted = values.toSorted(
    (a, b) => a.start - b.start || b.western.length - a.western.length,
  );
  let end = 0;
  return sorted.filter(({ start, western }) => {
    const isFree = start >= end;
    if (isFree) end = start + western.length;
    return isFree;
  });
}
