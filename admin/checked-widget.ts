import { Component, createElement, type ReactNode } from 'react';
import { finnishDay } from '../src/contacts/finnish-time.ts';
import { staffLanguage } from './staff-language.ts';

/** What Decap gives to the control of a widget. @see https://decapcms.org/docs/custom-widgets/ */
interface ControlProps {
  readonly forID: string;
  readonly value?: unknown;
  /** Immutable.js: the entry, and the field of the config with the titles of its guides by id. */
  readonly entry: { readonly get: (name: 'slug') => unknown };
  readonly field: { readonly getIn: (path: readonly unknown[]) => Iterable<string> | undefined };
  readonly onChange: (value: string) => void;
  readonly classNameWrapper: string;
  readonly setActiveStyle: () => void;
  readonly setInactiveStyle: () => void;
  readonly isDisabled?: boolean;
}

const phrases = {
  fi: {
    confirm: 'Vahvista: yhä oikein',
    confirmed: 'Vahvistettu tänään. Muista tallentaa.',
    usedIn: 'Käytössä oppaissa:',
  },
  en: {
    confirm: 'Confirm: still right',
    confirmed: 'Confirmed today. Remember to save.',
    usedIn: 'Used in guides:',
  },
} as const;

const { confirm, confirmed, usedIn } = phrases[staffLanguage()];

/** A class, because Decap reaches a control through its ref. */
class CheckedControl extends Component<ControlProps> {
  override render(): ReactNode {
    const { forID, value, onChange, entry, field, isDisabled = false } = this.props;
    const guides = [...(field.getIn(['uses', entry.get('slug')]) ?? [])];
    const day = typeof value === 'string' ? value : '';
    const isToday = day === finnishDay(Date.now());
    return createElement(
      'div',
      { className: `${this.props.classNameWrapper} checked-control` },
      createElement('input', {
        id: forID,
        type: 'date',
        value: day,
        disabled: isDisabled,
        onChange: (event: { readonly target: HTMLInputElement }) => onChange(event.target.value),
        onFocus: this.props.setActiveStyle,
        onBlur: this.props.setInactiveStyle,
      }),
      createElement(
        'button',
        { type: 'button', disabled: isDisabled, onClick: () => onChange(finnishDay(Date.now())) },
        confirm,
      ),
      createElement('span', { role: 'status' }, isToday ? confirmed : ''),
      guides.length > 0 && createElement('p', null, `${usedIn} ${guides.join(' · ')}`),
    );
  }
}

/**
 * The widget of the day on which an entry was last checked: the day, a button
 * that makes it today in Finland, and the guides that show the entry. It changes
 * no other field, so no translation counts as changed.
 */
export const checkedWidget = { name: 'checked', controlComponent: CheckedControl };
