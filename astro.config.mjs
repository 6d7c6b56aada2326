import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { exporter } from './src/integrations/export.ts';

export default defineConfig({
  // Astro compiles the templates into an app; `exporter` renders the pages with it into `dist/`.
  outDir: '.cache/app',
  output: 'server',
  trailingSlash: 'always',
  compressHTML: true,
  adapter: exporter(),
  integrations: [mdx()],
  build: { inlineStylesheets: 'always' },
  markdown: { syntaxHighlight: false },
  devToolbar: { enabled: false },
  // No data: addresses, so that the Content-Security-Policy can name every source.
  // `worker`: what a page loads on demand is bundled as a worker would be, a module of its own.
  vite: { build: { assetsInlineLimit: 0 }, worker: { format: 'es' } },
});
