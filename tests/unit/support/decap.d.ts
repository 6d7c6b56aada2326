/* Decap publishes no types for these modules. */
declare module 'decap-cms-core/dist/esm/constants/configSchema.js' {
  /** @throws Error with what is wrong in the config */
  export function validateConfig(config: object): void;
}
declare module 'decap-cms-core/dist/esm/lib/registry.js' {
  export function registerWidget(
    name: string,
    control: () => null,
    preview: null,
    schema: object,
  ): void;
}
declare module 'decap-cms-widget-*/dist/esm/schema.js' {
  const schema: object;
  export default schema;
}
declare module 'decap-cms-locales/dist/esm/en/index.js' {
  const en: object;
  export default en;
}
