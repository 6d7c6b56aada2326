import { contactCard, contactDetails } from '../src/blocks/contact.ts';
import { factText } from '../src/blocks/fact.ts';
import { Html, html } from '../src/blocks/html.ts';
import { renderText } from '../src/blocks/text.ts';
import { withValues } from '../src/entries/fact-values.ts';
import { languageOf, type Site, type View, viewFor } from '../src/entries/site.ts';
import type { Store } from '../src/entries/store.ts';
import { type Locale, localeTable } from '../src/i18n/locales.ts';
import { collections } from '../src/schema/index.ts';
import { type EditorContent, siteOf } from './content.ts';
import { type DraftFields, draftEntry } from './draft.ts';

/** What a preview shows, and in which language. */
export interface PreviewPage {
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly markup: string;
}

/**
 * An entry as readers of a language would see it, made by the blocks that make
 * the site's pages. Markup of staff is never markup here: `html` escapes it.
 */
export function previewPage(
  content: EditorContent,
  collection: string,
  id: string,
  drafts: DraftFields,
  locale: Locale,
): PreviewPage {
  const { lang, dir } = localeTable[locale];
  const site = siteOf(content);
  const page = pageOf(collection, id, drafts, site, locale) ?? plainPage(drafts.get(locale) ?? {});
  return { lang, dir, markup: page.markup };
}

type Item<Name extends keyof Store> =
  Store[Name] extends ReadonlyMap<string, infer Found> ? Found : never;

/** The main part of the page that the site makes of an entry, of the collections that have one. */
function pageOf(
  collection: string,
  id: string,
  drafts: DraftFields,
  site: Site,
  locale: Locale,
): Html | undefined {
  switch (collection) {
    case 'guides': {
      const entry = draftEntry(collections.guides, id, drafts, site);
      return entry && guidePage(entry, viewFor(site, locale));
    }
    case 'contacts': {
      const entry = draftEntry(collections.contacts, id, drafts, site);
      return entry && contactPage(entry, viewFor(site, locale));
    }
    case 'facts': {
      const entry = draftEntry(collections.facts, id, drafts, site);
      const [fact] = withValues(new Map(entry && [[id, entry]]), site.store.contacts).values();
      return (
        fact &&
        html`<h1>${fact.source.value.label}</h1><p>${factText(fact, viewFor(site, locale))}</p>`
      );
    }
    case 'terms': {
      const entry = draftEntry(collections.terms, id, drafts, site);
      return entry && termPage(entry, viewFor(site, locale));
    }
    default:
      return undefined;
  }
}

function guidePage(entry: Item<'guides'>, view: View): Html {
  const { site, t } = view;
  const guide = view.show(entry);
  const { title, summary, contacts = [], body } = guide.value;
  const marks = language(guide, view);
  const text = renderText(entry, guide, view);
  const cards = contacts
    .filter((id) => !body.includes(`::contact{#${id}}`))
    .flatMap((id) => site.store.contacts.get(id) ?? [])
    .map((contact) => contactCard(contact, view));
  return html`<article><h1${marks}>${title}</h1><p class="lead"${marks}>${summary}</p><div class="prose"${marks}>${new Html(
    text.markup,
  )}</div>${cards.length > 0 && html`<footer class="guide-footer"><h2>${t('guide.contacts')}</h2>${cards}</footer>`}</article>`;
}

function contactPage(entry: Item<'contacts'>, view: View): Html {
  const contact = view.show(entry);
  return html`<h1${language(contact, view)}>${contact.value.name}</h1><div class="contact">${contactDetails(entry, view)}</div>`;
}

function termPage(entry: Item<'terms'>, view: View): Html {
  const term = view.show(entry);
  const marks = language(term, view);
  return html`<dl class="glossary"><div><dt><span lang="fi" dir="ltr">${entry.source.value.term}</span></dt>${
    term.locale !== 'fi' && html`<dt><span${marks}>${term.value.term}</span></dt>`
  }<dd${marks}>${term.value.explanation}</dd></div></dl>`;
}

/** The texts of an entry, one below another. */
function plainPage(fields: Readonly<Record<string, unknown>>): Html {
  const [title, ...texts] = Object.values(fields).filter((value) => typeof value === 'string');
  return html`<h1>${title}</h1>${texts.map((text) => html`<p>${text}</p>`)}`;
}

function language(shown: Parameters<typeof languageOf>[0], view: View): Html | undefined {
  const { lang, dir } = languageOf(shown, view.locale);
  return lang && dir ? html` lang="${lang}" dir="${dir}"` : undefined;
}
