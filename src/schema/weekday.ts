/** Days of the week, Monday first as in Finland. Apart from the schema, so that scripts need no Zod. */
export const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

export type Weekday = (typeof weekdays)[number];
