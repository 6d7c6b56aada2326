/* Decap publishes no types for these packages; only what the editing app uses is declared. */
interface DecapWidget {
  readonly Widget: () => object;
}
declare module 'decap-cms-core' {
  interface Cms {
    init(options: { config: object }): void;
    registerBackend(name: string, backend: object): void;
    registerWidget(widget: object): void;
    registerLocale(locale: string, phrases: object): void;
    registerEditorComponent(component: object): void;
  }
  export const DecapCmsCore: Cms;
  export default DecapCmsCore;
}
declare module 'decap-cms-backend-proxy' {
  export class ProxyBackend {
    constructor(config: object, options: object);
    getEntry(path: string): Promise<{ readonly data: string }>;
    persistEntry(entry: object, options: unknown): Promise<void>;
  }
}
declare module 'decap-cms-locales' {
  export const en: object;
}
declare module 'decap-cms-widget-boolean' {
  const widget: DecapWidget;
  export default widget;
}
declare module 'decap-cms-widget-datetime' {
  const widget: DecapWidget;
  export default widget;
}
declare module 'decap-cms-widget-image' {
  const widget: DecapWidget;
  export default widget;
}
declare module 'decap-cms-widget-list' {
  const widget: DecapWidget;
  export default widget;
}
declare module 'decap-cms-widget-markdown' {
  const widget: DecapWidget;
  export default widget;
}
declare module 'decap-cms-widget-number' {
  const widget: DecapWidget;
  export default widget;
}
declare module 'decap-cms-widget-object' {
  const widget: DecapWidget;
  export default widget;
}
declare module 'decap-cms-widget-select' {
  const widget: DecapWidget;
  export default widget;
}
declare module 'decap-cms-widget-string' {
  const widget: DecapWidget;
  export default widget;
}
declare module 'decap-cms-widget-text' {
  const widget: DecapWidget;
  export default widget;
}
