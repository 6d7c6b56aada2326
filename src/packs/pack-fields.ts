import { packLimits } from '../schema/pack-limits.ts';

/** The texts of a pack that lives in a link, in the order of the link. Empty where there is none. */
export const packFields = ['company', 'person', 'phone', 'email', 'web', 'greeting'] as const;

export type PackField = (typeof packFields)[number];

export type PackTexts = Readonly<Record<PackField, string>>;

/** Characters that are no text: controls, and marks that turn the direction of what follows. */
const unfit = /(?!\n)[\p{Cc}\p{Cs}\p{Co}\u2028-\u202e\u2066-\u2069\ufeff]/u;

const forms: Readonly<Record<PackField, (value: string) => boolean>> = {
  company: (value) => value !== '',
  person: () => true,
  phone: (value) => /^\+?\d[\d ()-]{2,}$/.test(value),
  email: (value) => /^[^\s@<>"'()&?]+@[^\s@<>"'()&?]+\.[^\s@.<>"'()&?]+$/.test(value),
  web: isWebAddress,
  greeting: () => true,
};

/** Whether a text may stand in the link: of the right form, of text only, not too long. */
export function fitsField(field: PackField, value: string): boolean {
  if (value === '') return field !== 'company';
  return (
    value.trim() === value &&
    value.length <= packLimits[field] &&
    !unfit.test(value) &&
    (field === 'greeting' || !value.includes('\n')) &&
    forms[field](value)
  );
}

function isWebAddress(value: string): boolean {
  if (!/^https?:\/\/\S+$/.test(value) || !URL.canParse(value)) return false;
  const { hostname, username, password } = new URL(value);
  return hostname.includes('.') && `${username}${password}` === '';
}
