import type { ConfigData } from 'html-validate';

/** What every page must keep to, without the rules that do not fit hand-written modern HTML. */
export const htmlRules: ConfigData = {
  root: true,
  extends: ['html-validate:recommended', 'html-validate:document'],
  rules: {
    // A button in a form submits: that is what the only one without a type is for.
    'no-implicit-button-type': 'off',
    // Numbers keep their plain spaces, so that they can be copied; the style sheet keeps them on one line.
    'tel-non-breaking': 'off',
    // Own scripts come from the same place as the page; those of others would need a hash.
    'require-sri': ['error', { target: 'crossorigin' }],
    // The look of the source, which the compilers of Astro and MDX decide.
    'no-trailing-whitespace': 'off',
    // An id may have the marks that Bengali and Thai letters carry.
    'valid-id': ['error', { relaxed: true }],
    // A limit of search result lists, not of HTML: official names are long in some languages.
    'long-title': 'off',
  },
};
