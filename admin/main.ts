import { Backend } from 'chosen-backend';
import CMS from 'decap-cms-core/dist/esm/index.js';
import { en } from 'decap-cms-locales';
import DecapCmsWidgetBoolean from 'decap-cms-widget-boolean';
import DecapCmsWidgetDatetime from 'decap-cms-widget-datetime';
import DecapCmsWidgetImage from 'decap-cms-widget-image';
import DecapCmsWidgetList from 'decap-cms-widget-list';
import DecapCmsWidgetMarkdown from 'decap-cms-widget-markdown';
import DecapCmsWidgetNumber from 'decap-cms-widget-number';
import DecapCmsWidgetObject from 'decap-cms-widget-object';
import DecapCmsWidgetSelect from 'decap-cms-widget-select';
import DecapCmsWidgetString from 'decap-cms-widget-string';
import DecapCmsWidgetText from 'decap-cms-widget-text';
import { checkedWidget } from './checked-widget.ts';
import { editorComponents } from './editor-components.ts';
import './editor.css';
import { openEntriesFresh } from './fresh-entry.ts';
import { guarded } from './guarded.ts';
import { loadConfig } from './load-config.ts';
import { phrasesFi } from './phrases-fi.ts';
import { registerPreviews } from './preview.ts';
import { offerRenaming } from './rename.ts';
import { staffLanguage } from './staff-language.ts';
import { createTools } from './tools.ts';
import { translationWidget } from './translation-widget.ts';

const language = staffLanguage();
document.documentElement.lang = language;

for (const widget of [
  DecapCmsWidgetString,
  DecapCmsWidgetText,
  DecapCmsWidgetNumber,
  DecapCmsWidgetBoolean,
  DecapCmsWidgetSelect,
  DecapCmsWidgetDatetime,
  DecapCmsWidgetImage,
  DecapCmsWidgetList,
  DecapCmsWidgetObject,
  DecapCmsWidgetMarkdown,
]) {
  CMS.registerWidget(widget.Widget());
}
CMS.registerWidget(checkedWidget);
CMS.registerWidget(translationWidget);
CMS.registerLocale('en', en);
CMS.registerLocale('fi', phrasesFi);

const { decap, choices } = await loadConfig();
const config = decap[language];
CMS.registerBackend(config.backend.name, guarded(Backend, language));
for (const component of editorComponents(language, choices)) CMS.registerEditorComponent(component);
registerPreviews(
  CMS,
  config.collections.map(({ name }) => name),
);
openEntriesFresh();
CMS.init({ config });
const tools = createTools(language);
if (config.backend.name === 'local' && config.publish_mode === 'simple') {
  offerRenaming(tools, language, Object.keys(choices));
}

// The rules are loaded while staff find what they want to write.
setTimeout(() => void import('./rules.ts'), 1000);
