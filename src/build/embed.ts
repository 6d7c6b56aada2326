import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { address } from '../i18n/addresses.ts';
import { locales } from '../i18n/locales.ts';

/** Puts the element for other sites into a folder: one classic script that needs nothing else. */
export async function buildEmbed(folder: string): Promise<void> {
  const entry = fileURLToPath(new URL('../embed/tervetuloa-links.ts', import.meta.url));
  await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    define: { EMBED_LOCALES: JSON.stringify(locales) },
    build: {
      outDir: join(folder, address.embed, '..'),
      emptyOutDir: false,
      lib: { entry, formats: ['iife'], name: 'tervetuloa', fileName: () => 'v1.js' },
    },
  });
}
