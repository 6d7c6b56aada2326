import CMS from 'decap-cms-core';
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
import { loadConfig } from './load-config.ts';
import { localBackend } from './local-backend.ts';
import { phrasesFi } from './phrases-fi.ts';
import { staffLanguage } from './staff-language.ts';
import { translationWidget } from './translation-widget.ts';

const language = staffLanguage();
document.documentElement.lang = language;

CMS.registerBackend('local', localBackend(language));
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
for (const component of editorComponents(language, choices)) CMS.registerEditorComponent(component);
CMS.init({ config: decap[language] });
