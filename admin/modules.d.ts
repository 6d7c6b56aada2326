/* Packages and files of the bundle that bring no types; only what the editing app uses is declared. */
declare module '*.wasm?url' {
  const address: string;
  export default address;
}
declare module '*.css?url' {
  const address: string;
  export default address;
}
declare module '@napi-rs/wasm-runtime' {
  interface Imports {
    readonly env?: object;
    readonly napi?: object;
    readonly emnapi?: object;
  }
  interface Instance {
    readonly exports: Readonly<Record<string, unknown>>;
  }
  type Binding = Readonly<Record<string, (...values: never[]) => unknown>>;
  export class WASI {
    constructor(options: { version: 'preview1' });
  }
  export function getDefaultContext(): object;
  export function instantiateNapiModule(
    source: BufferSource,
    options: {
      context: object;
      asyncWorkPoolSize: number;
      wasi: WASI;
      overwriteImports: (imports: Imports) => object;
      beforeInit: (module: { instance: Instance }) => void;
    },
  ): Promise<{ napiModule: { exports: Binding } }>;
}
