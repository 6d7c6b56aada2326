import { getDefaultContext, instantiateNapiModule, WASI } from '@napi-rs/wasm-runtime';

/** The functions that Satteri's JavaScript calls, by name. */
export type SatteriBinding = Readonly<Record<string, (...values: never[]) => unknown>>;

/**
 * Starts Satteri's own WebAssembly without threads: it parses where it is
 * called, so the page need not be cross-origin isolated.
 * @param source the module's bytes, `satteri.wasm`
 */
export async function startSatteri(source: BufferSource): Promise<SatteriBinding> {
  const memory = new WebAssembly.Memory({ initial: 4000, maximum: 65_536, shared: true });
  const { napiModule } = await instantiateNapiModule(source, {
    context: getDefaultContext(),
    asyncWorkPoolSize: 0,
    wasi: new WASI({ version: 'preview1' }),
    overwriteImports: (imports) => ({
      ...imports,
      env: { ...imports.env, ...imports.napi, ...imports.emnapi, memory },
    }),
    beforeInit({ instance }) {
      for (const [name, register] of Object.entries(instance.exports)) {
        if (name.startsWith('__napi_register__') && typeof register === 'function') register();
      }
    },
  });
  return napiModule.exports;
}
