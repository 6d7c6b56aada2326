import { Component, createElement, type ReactNode } from 'react';
import { z } from 'zod';
import { isLocale, sourceLocale } from '../src/i18n/locales.ts';
import { translation as translationSchema } from '../src/schema/shared.ts';
import { staffLanguage } from './staff-language.ts';

/** What Decap gives to the control of a widget. @see https://decapcms.org/docs/custom-widgets/ */
interface ControlProps {
  readonly forID: string;
  readonly value?: unknown;
  /** Immutable.js: the entry as it was when the control was shown. */
  readonly entry: { readonly toJS: () => unknown };
  readonly collection: { readonly get: (name: 'name') => unknown };
  readonly locale?: string;
  readonly onChange: (value: string) => void;
  readonly classNameWrapper: string;
  readonly isDisabled?: boolean;
}

const phrases = {
  fi: {
    state: 'Tila avattaessa',
    upToDate: 'Käännös on ajan tasalla',
    willBeUpToDate: 'Tallennettaessa käännös merkitään suomenkielistä tekstiä vastaavaksi.',
    held: 'Käännökset pitävät yhä paikkansa',
    hint: 'Korjasitko vain kirjoitusvirheen? Silloin käännökset eivät vanhene.',
    willHold: 'Tallennettaessa tämä muutos merkitään kaikkiin käännöksiin.',
    takeBack: 'Peru',
  },
  en: {
    state: 'State when opened',
    upToDate: 'The translation is up to date',
    willBeUpToDate: 'On saving, the translation is marked as made from the Finnish text as it is.',
    held: 'The translations still hold',
    hint: 'Only mended a typo? Then the translations do not become outdated.',
    willHold: 'On saving, this change is marked in all translations.',
    takeBack: 'Take back',
  },
} as const;

const fields = z.record(z.string(), z.unknown());
const entrySchema = z.object({
  data: fields.optional(),
  i18n: z.record(z.string(), z.object({ data: fields.optional() })).optional(),
});

const language = staffLanguage();
const words = phrases[language];

/** The rules read Markdown and are as large as the editor: they come after it has shown itself. */
type Rules = typeof import('./rules.ts');

interface ControlState {
  readonly rules?: Rules;
  /** Hashes of the blocks of the Finnish text when the entry was opened. */
  readonly opened: readonly string[];
}

/** A class, because Decap reaches a control through its ref. */
class TranslationControl extends Component<ControlProps, ControlState> {
  override state: ControlState = { opened: [] };

  override componentDidMount(): void {
    const data = this.#entry().data;
    void import('./rules.ts').then((rules) => {
      const collection = this.#collection(rules);
      const blocks = collection ? rules.knownBlocks(collection, data) : [];
      this.setState({ rules, opened: blocks.map(({ hash }) => hash) });
    });
  }

  override render(): ReactNode {
    const { value, onChange, forID, locale, classNameWrapper, isDisabled = false } = this.props;
    const { rules, opened } = this.state;
    const className = `${classNameWrapper} translation-control`;
    if (!rules) return createElement('div', { id: forID, className });
    const said = typeof value === 'string' ? value : '';
    const isSource = locale === undefined || locale === sourceLocale;
    const isSaid = isSource ? rules.isSaidHeld(said) : rules.isSaidUpToDate(said);
    const say = isSource ? rules.sayHeld(opened) : rules.sayUpToDate(said);
    const silence = isSource ? '' : rules.takeBack(said);
    const done = isSource ? words.willHold : words.willBeUpToDate;
    return createElement(
      'div',
      { id: forID, className },
      createElement('p', null, isSource ? words.hint : this.#stateInWords(rules)),
      createElement(
        'button',
        {
          type: 'button',
          disabled: isDisabled,
          onClick: () => onChange(isSaid ? silence : say),
        },
        isSaid ? words.takeBack : isSource ? words.held : words.upToDate,
      ),
      createElement('span', { role: 'status' }, isSaid ? done : ''),
    );
  }

  #entry() {
    const { data = {}, i18n = {} } = entrySchema.safeParse(this.props.entry.toJS()).data ?? {};
    return { data, i18n };
  }

  #collection({ translatedCollections }: Rules) {
    return translatedCollections.get(String(this.props.collection.get('name')));
  }

  /** The state of this language. */
  #stateInWords(rules: Rules): string {
    const { locale = '' } = this.props;
    const collection = this.#collection(rules);
    if (!collection || !isLocale(locale)) return '';
    const { data, i18n } = this.#entry();
    const languages = [[sourceLocale, data] as const].concat(
      Object.entries(i18n).flatMap(([name, own]) =>
        isLocale(name) && own.data ? [[name, own.data] as const] : [],
      ),
    );
    const versions = new Map(
      languages.map(([name, own]) => [
        name,
        { fields: own, translation: translationOf(own.translation, rules) },
      ]),
    );
    const title = versions.get(locale)?.fields[collection.titleField];
    if (!title) versions.delete(locale);
    const state = rules.translationState(collection, versions, locale);
    if (!state) return '';
    const kinds = Map.groupBy(state.changes, ({ kind }) => kind);
    const changes = [...kinds].map(
      ([kind, own]) => `${own.length} ${rules.changeWords[kind][language]}`,
    );
    const what = changes.length > 0 ? ` (${changes.join(', ')})` : '';
    return `${words.state}: ${rules.freshnessWords[state.freshness][language]}${what}`;
  }
}

/** Decap holds what is left empty as `null` or ''. */
function translationOf(value: unknown, { takeBack }: Rules) {
  const given = Object.entries(fields.safeParse(value).data ?? {});
  const filled = given
    .filter(([, own]) => own !== null && own !== '')
    .map(([name, own]) => [name, name === 'revision' ? takeBack(String(own)) : own]);
  return translationSchema.safeParse(Object.fromEntries(filled)).data;
}

/**
 * The widget beside each language: how its translation follows the Finnish text,
 * and the act of saying that it does; beside the Finnish text, that an edit
 * leaves all translations right.
 */
export const translationWidget = { name: 'translation', controlComponent: TranslationControl };
