import type { Cms } from 'decap-cms-core/dist/esm/index.js';
import { createElement, useEffect, useRef } from 'react';
import { isLocale, type Locale, locales, sourceLocale } from '../src/i18n/locales.ts';
import styles from '../src/styles/index.css?url';
import type { DraftFields } from './draft.ts';

/** A map of Decap's state. @see https://immutable-js.com */
interface ImmutableMap {
  readonly getIn: (path: readonly string[]) => unknown;
}

/** What Decap hands to a preview. @see https://decapcms.org/docs/customization/ */
export interface PreviewProps {
  /** The entry in the language shown. */
  readonly entry: ImmutableMap;
  readonly collection: ImmutableMap;
  readonly locale?: string;
  /** Where the entry stands in all its languages. */
  readonly state: { readonly entryDraft: ImmutableMap };
  readonly getAsset: (path: string) => { toString(): string };
  /** The document of the preview's frame. */
  readonly document: Document;
}

/** Shows every collection as the site would, with the site's styles. */
export function registerPreviews(cms: Cms, collections: readonly string[]): void {
  cms.registerPreviewStyle(new URL(styles, document.baseURI).href);
  for (const name of collections) cms.registerPreviewTemplate(name, Preview);
}

function Preview(props: PreviewProps) {
  const place = useRef<HTMLElement>(null);
  useEffect(() => {
    let isStale = false;
    void render(props).then((show) => {
      if (!isStale && place.current) show(place.current);
    });
    return () => {
      isStale = true;
    };
  });
  return createElement('main', { ref: place });
}

async function render(props: PreviewProps): Promise<(place: HTMLElement) => void> {
  const { previewPage, knownContent } = await import('./rules.ts');
  const content = await knownContent();
  const { entry, collection, locale = sourceLocale, document: frame, getAsset } = props;
  const slug = String(entry.getIn(['slug']) ?? '');
  const shown = isLocale(locale) ? locale : sourceLocale;
  const { lang, dir, markup } = previewPage(
    content,
    String(collection.getIn(['name'])),
    slug.replace(/\/index$/, ''),
    draftsOf(props),
    shown,
  );
  return (place) => {
    const root = frame.documentElement;
    root.lang = lang;
    root.dir = dir;
    // A parsed document runs no script, and nothing of it is script once it is moved.
    const { body } = new DOMParser().parseFromString(markup, 'text/html');
    for (const image of body.querySelectorAll('img:not([srcset])')) {
      const source = image.getAttribute('src') ?? '';
      image.setAttribute('src', getAsset(source).toString());
    }
    place.replaceChildren(...body.childNodes);
  };
}

/** The fields of every language, plain. */
function draftsOf({ state }: PreviewProps): DraftFields {
  const fields = (locale: Locale): unknown => {
    const path = locale === sourceLocale ? ['data'] : ['i18n', locale, 'data'];
    const data = state.entryDraft.getIn(['entry', ...path]);
    return typeof data === 'object' && data !== null && 'toJS' in data ? plain(data.toJS) : {};
    function plain(toJS: unknown): unknown {
      return typeof toJS === 'function' ? toJS.call(data) : {};
    }
  };
  return new Map(
    locales.flatMap((locale) => {
      const data = fields(locale);
      return typeof data === 'object' && data !== null ? [[locale, { ...data }] as const] : [];
    }),
  );
}
