/** How long the parts of a pack may be, in UTF-16 units. Apart from the schema, so that scripts need no Zod. */
export const packLimits = {
  guides: 30,
  company: 80,
  person: 80,
  phone: 30,
  email: 120,
  web: 200,
  /** Of a pack that lives in a link: a long one makes its QR code hard to scan. */
  greeting: 300,
  curatedGreeting: 1200,
} as const;
