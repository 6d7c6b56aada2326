export const phrasesFi = {} as const;
