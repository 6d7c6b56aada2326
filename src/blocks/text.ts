import {
  defineMdastPlugin,
  type MdastNode,
  type MdastVisitorContext,
  markdownToHtml,
} from 'satteri';
import type { Entry, Version } from '../entries/entry.ts';
import {
  headingIds,
  inlineBlocks,
  isOneOf,
  markdownFeatures,
  plainText,
} from '../entries/markdown.ts';
import { picturePath } from '../entries/picture-path.ts';
import { type View, viewFor } from '../entries/site.ts';
import { localizeLink } from '../i18n/addresses.ts';
import { formatFact } from '../i18n/format.ts';
import type { Locale } from '../i18n/locales.ts';
import type { Guide } from '../schema/guide.ts';
import type { Term } from '../schema/term.ts';
import { contactCard, contactLine } from './contact.ts';
import { factText } from './fact.ts';
import { type Html, html } from './html.ts';
import { municipalityHeading } from './municipality.ts';
import { pictureElement } from './picture.ts';
import { termLink } from './term.ts';

/** A section of a text, for the list of contents. */
export interface Section {
  readonly id: string;
  readonly title: string;
}

/** A guide's text as HTML. */
export interface RenderedText {
  readonly markup: string;
  /** Every heading, in order. */
  readonly headings: readonly Section[];
  /** The second-level headings. */
  readonly sections: readonly Section[];
  /** The terms it uses, in the order of their numbers, each once. */
  readonly terms: readonly Entry<Term>[];
  /** Whether it has a text for one municipality, of which the reader's own comes first. */
  readonly hasMunicipalities: boolean;
}

const containerLabels = {
  note: 'guide.note',
  warning: 'guide.warning',
  steps: 'guide.steps',
} as const;

/**
 * Renders a guide's Markdown for readers of a language. Facts and terms speak
 * the language of the text; links and contacts lead to the reader's pages.
 * @param marks what stands below headings, by their number from 0
 */
export function renderText(
  entry: Entry<Guide>,
  shown: Version<Guide>,
  reader: View,
  marks: ReadonlyMap<number, Html> = new Map(),
): RenderedText {
  const { site } = reader;
  const view = shown.locale === reader.locale ? reader : viewFor(site, shown.locale);
  const ids = headingIds(shown.value.body, entry.source.value.body);
  const headings: Section[] = [];
  const sections: Section[] = [];
  const terms = new Set<Entry<Term>>();
  const doubts = new Set<string>();
  let hasMunicipalities = false;
  const print = (markup: Html) => ({ type: 'html' as const, value: markup.markup });

  const blocks = defineMdastPlugin({
    name: 'blocks',
    options: { position: true },
    textDirective(node, context) {
      const id = node.attributes?.id ?? '';
      const fact = node.name === 'fact' ? site.store.facts.get(id) : undefined;
      if (fact) return print(factText(fact, view, doubts));
      const contact = node.name === 'contact' ? site.store.contacts.get(id) : undefined;
      if (contact) return print(contactLine(contact, reader, view.locale));
      const term = node.name === 'term' ? site.store.terms.get(id) : undefined;
      if (term) {
        const number = [...terms.add(term)].indexOf(term) + 1;
        return print(termLink(term, context.textContent(node), number, view, reader));
      }
      return isOneOf(inlineBlocks, node.name) ? undefined : asWritten(node, context);
    },
    leafDirective(node) {
      const contact = site.store.contacts.get(node.attributes?.id ?? '');
      return contact ? print(contactCard(contact, reader, view.locale)) : undefined;
    },
    containerDirective(node, context) {
      if (node.name === 'municipality') {
        const place = site.store.municipalities.get(node.attributes?.id ?? '');
        if (!place) return;
        hasMunicipalities = true;
        context.prependChild(node, print(municipalityHeading(place, view, reader)));
        context.setProperty(node, 'data', {
          hName: 'section',
          hProperties: { class: 'block block-municipality', 'data-municipality': place.id },
        });
        return;
      }
      const key = Object.entries(containerLabels).find(([name]) => name === node.name)?.[1];
      if (!key) return;
      context.prependChild(node, print(html`<p class="block-label">${view.t(key)}</p>`));
      context.setProperty(node, 'data', {
        hName: 'div',
        hProperties: { class: `block block-${node.name}` },
      });
    },
    heading(node, context) {
      const heading = { id: ids.shift() ?? '', title: titleText(node, view) };
      context.setProperty(node, 'data', { hProperties: { id: heading.id } });
      const mark = marks.get(headings.length);
      if (mark) context.insertAfter(node, print(mark));
      headings.push(heading);
      if (node.depth === 2) sections.push(heading);
    },
    link(node, context) {
      context.setProperty(node, 'url', safeLink(node.url, reader.locale));
    },
    definition(node, context) {
      context.setProperty(node, 'url', safeLink(node.url, reader.locale));
    },
    image(node) {
      const picture = site.pictures.get(picturePath(entry.id, node.url) ?? '');
      return picture
        ? print(pictureElement(picture, node.alt ?? '', sections.length === 0))
        : undefined;
    },
    // Checked content has no HTML; what still arrives here is shown as text.
    html(node) {
      return { type: 'text', value: node.value };
    },
  });

  const { html: markup } = markdownToHtml(shown.value.body, {
    features: markdownFeatures,
    mdastPlugins: [blocks],
  });
  return { markup, headings, sections, terms: [...terms], hasMunicipalities };
}

const safeLink = (url: string, locale: Locale) =>
  /^(?:https?:|mailto:|tel:|\/|#)/.test(url) ? localizeLink(url, locale) : '#';

/** A heading as plain text, with the values of its facts and the names of its contacts. */
function titleText(node: MdastNode, view: View): string {
  if (node.type === 'textDirective') {
    const { facts, contacts } = view.site.store;
    const id = node.attributes?.id ?? '';
    const fact = node.name === 'fact' ? facts.get(id) : undefined;
    if (fact) return formatFact(view.locale, view.show(fact).value, view.t);
    const contact = node.name === 'contact' ? contacts.get(id) : undefined;
    if (contact) return view.show(contact).value.name;
  }
  if (!('children' in node) || node.children.length === 0) return plainText(node);
  return node.children.map((child) => titleText(child, view)).join('');
}

type Node = Parameters<MdastVisitorContext['textContent']>[0];

/** A colon in running text (9:30, 112:een) parses as a directive; give the text back. */
function asWritten(node: Node, context: MdastVisitorContext) {
  const { start, end } = node.position ?? {};
  const value = context.source.slice(start?.offset, end?.offset);
  return { type: 'text' as const, value };
}
