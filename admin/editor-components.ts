import { choose, type Question } from './choose.ts';
import type { Choice, Choices, StaffLanguage } from './config.ts';

/** A block that staff insert with the editor's button. @see https://decapcms.org/docs/custom-widgets/#registereditorcomponent */
interface EditorComponent {
  readonly id: string;
  readonly label: string;
  readonly type?: 'inline' | 'shortcode';
  readonly fields: readonly object[];
  readonly pattern: RegExp;
  readonly fromBlock: (match: RegExpMatchArray) => Record<string, string>;
  readonly toBlock: (data: Record<string, string>) => string;
  readonly toPreview: (data: Record<string, string>) => string;
  readonly fromInline?: (match: RegExpMatchArray) => Record<string, string>;
  readonly toInline?: (data: Record<string, string>) => string;
  /** Decap has no form for blocks inside a sentence: these ask, and null leaves the text as it is. */
  readonly onInsert?: (given: { readonly selectedText: string }) => Promise<Data | null>;
  readonly onEdit?: (given: { readonly data: Data }) => Promise<Data | null>;
}

type Data = Record<string, string>;

/** The blocks of the site as components of the editor; each prints exactly what it read. */
export function editorComponents(language: StaffLanguage, choices: Choices): EditorComponent[] {
  const words = {
    fi: {
      note: 'Hyvä tietää',
      warning: 'Varoitus',
      steps: 'Vaiheet',
      image: 'Kuva',
      alt: 'Mitä kuvassa on',
      altHint: 'Yksi lause tällä kielellä niille, jotka eivät näe kuvaa.',
      text: 'Teksti',
      municipality: 'Kunta',
      contact: 'Yhteystieto',
      contactLine: 'Yhteystieto lauseessa',
      fact: 'Tieto (luku, summa, numero)',
      term: 'Sanaston sana',
      label: 'Sana niin kuin se on lauseessa',
    },
    en: {
      note: 'Good to know',
      warning: 'Warning',
      steps: 'Steps',
      image: 'Image',
      alt: 'What the image shows',
      altHint: 'One sentence in this language for those who do not see it.',
      text: 'Text',
      municipality: 'Municipality',
      contact: 'Contact',
      contactLine: 'Contact in a sentence',
      fact: 'Fact (number, amount, phone)',
      term: 'Glossary word',
      label: 'The word as it stands in the sentence',
    },
  }[language];
  return [
    container('note', words.note, words.text),
    container('warning', words.warning, words.text),
    container('steps', words.steps, words.text),
    {
      id: 'municipality',
      label: words.municipality,
      fields: [
        select('id', words.municipality, choices.municipalities),
        { name: 'text', label: words.text, widget: 'text' },
      ],
      pattern: /^:::municipality\{#([\w-]+)\}\n+([\s\S]*?)\n+:::[ \t]*(?=\n|$)/,
      fromBlock: ([, id = '', text = '']) => ({ id, text }),
      toBlock: ({ id = '', text = '' }) => `:::municipality{#${id}}\n\n${text.trim()}\n\n:::`,
      toPreview: ({ text = '' }) => text,
    },
    {
      id: 'image',
      label: words.image,
      fields: [
        { name: 'image', label: words.image, widget: 'image', choose_url: false },
        { name: 'alt', label: words.alt, hint: words.altHint, widget: 'string' },
      ],
      pattern: /^!\[([^\]]*)\]\(([^)\s]*)\)/,
      fromBlock: ([, alt = '', image = '']) => ({ alt, image }),
      toBlock: ({ alt = '', image = '' }) => `![${alt}](${image})`,
      toPreview: ({ alt = '' }) => alt,
    },
    {
      id: 'contact',
      label: words.contact,
      fields: [select('id', words.contact, choices.contacts)],
      pattern: /^::contact\{#([\w-]+)\}[ \t]*$/,
      fromBlock: ([, id = '']) => ({ id }),
      toBlock: ({ id = '' }) => `::contact{#${id}}`,
      toPreview: ({ id = '' }) => id,
    },
    inline(
      language,
      'contact-line',
      words.contactLine,
      [{ name: 'id', label: words.contact, options: choices.contacts ?? [] }],
      /(?<!:):contact\{#([\w-]+)\}/,
      ([, id = '']) => ({ id }),
      ({ id = '' }) => `:contact{#${id}}`,
    ),
    inline(
      language,
      'fact',
      words.fact,
      [{ name: 'id', label: words.fact, options: choices.facts ?? [] }],
      /:fact\{#([\w-]+)\}/,
      ([, id = '']) => ({ id }),
      ({ id = '' }) => `:fact{#${id}}`,
    ),
    inline(
      language,
      'term',
      words.term,
      [
        { name: 'id', label: words.term, options: choices.terms ?? [] },
        { name: 'label', label: words.label },
      ],
      /:term\[([^\]\n]*?)\]\{#([\w-]+)\}/,
      ([, label = '', id = '']) => ({ label, id }),
      ({ label = '', id = '' }) => `:term[${label}]{#${id}}`,
    ),
  ];
}

function container(id: string, label: string, text: string): EditorComponent {
  return {
    id,
    label,
    fields: [{ name: 'text', label: text, widget: 'text' }],
    pattern: new RegExp(`^:::${id}\\n+([\\s\\S]*?)\\n+:::[ \\t]*(?=\\n|$)`),
    fromBlock: ([, body = '']) => ({ text: body }),
    toBlock: ({ text: body = '' }) => `:::${id}\n\n${body.trim()}\n\n:::`,
    toPreview: ({ text: body = '' }) => body,
  };
}

/** A block inside a sentence. What is selected becomes its word, where it has one. */
function inline(
  language: StaffLanguage,
  id: string,
  label: string,
  questions: readonly Question[],
  pattern: RegExp,
  read: (match: RegExpMatchArray) => Data,
  print: (data: Data) => string,
): EditorComponent {
  const ask = (known: Data) => choose(language, label, questions, known);
  return {
    id,
    label,
    type: 'inline',
    fields: questions.map(({ name, label: own, options }) =>
      options ? select(name, own, options) : { name, label: own, widget: 'string' },
    ),
    pattern,
    fromBlock: read,
    toBlock: print,
    fromInline: read,
    toInline: print,
    toPreview: (data) => shownName(questions, data),
    onInsert: ({ selectedText }) => ask({ label: selectedText }),
    onEdit: ({ data }) => ask(data),
  };
}

/** What staff see in the text: the word, or the name of what was chosen. */
function shownName(questions: readonly Question[], data: Data): string {
  const options = questions.find(({ name }) => name === 'id')?.options ?? [];
  const chosen = options.find(({ value }) => value === data.id)?.label ?? data.id ?? '';
  return data.label || `⟨${chosen}⟩`;
}

const select = (name: string, label: string, options: readonly Choice[] = []) => ({
  name,
  label,
  widget: 'select',
  options,
});
