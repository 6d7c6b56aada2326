import { address } from '../src/i18n/addresses.ts';
import type { StaffLanguage } from './config.ts';

const words = { fi: 'Toimittajan ohje', en: 'Handbook' } as const;

/** The corner of the window for what Decap has no place for: first the handbook, in a tab of its own. */
export function createTools(language: StaffLanguage): HTMLElement {
  const tools = document.createElement('div');
  tools.className = 'tools';
  const link = document.createElement('a');
  link.href = address.page(language, 'handbook');
  link.target = '_blank';
  link.textContent = words[language];
  tools.append(link);
  document.body.append(tools);
  return tools;
}
