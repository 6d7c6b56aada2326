/* Decap publishes no types for these packages; only what the editing app uses is declared. */
interface DecapWidget {
  readonly Widget: () => object;
}
declare module 'decap-cms-core/dist/esm/index.js' {
  export interface Cms {
    init(options: { config: object }): void;
    registerBackend(name: string, backend: object): void;
    registerWidget(widget: object): void;
    registerLocale(locale: string, phrases: object): void;
    registerEditorComponent(component: object): void;
    registerPreviewStyle(address: string): void;
    registerPreviewTemplate(
      collection: string,
      component: (props: import('./preview.ts').PreviewProps) => object,
    ): void;
  }
  export const DecapCmsCore: Cms;
  export default DecapCmsCore;
}
declare module 'decap-cms-backend-proxy' {
  export const ProxyBackend: import('./guarded.ts').BackendClass;
}
declare module 'decap-cms-backend-gitlab' {
  export const GitLabBackend: import('./guarded.ts').BackendClass;
}
declare module 'decap-cms-backend-gitea' {
  export const GiteaBackend: import('./guarded.ts').BackendClass;
}
declare module 'decap-cms-backend-forgejo' {
  export const ForgejoBackend: import('./guarded.ts').BackendClass;
}
declare module 'decap-cms-backend-github' {
  export const GitHubBackend: import('./guarded.ts').BackendClass;
}
declare module 'decap-cms-backend-git-gateway' {
  export const GitGatewayBackend: import('./guarded.ts').BackendClass;
}
/** The one backend that is bundled: a file of `admin/backends/`, chosen by the build. */
declare module 'chosen-backend' {
  export const Backend: import('./guarded.ts').BackendClass;
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
