import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { buildOptions, buildPaths } from '../build/options.ts';
import { address } from '../i18n/addresses.ts';
import { type Locale, locales } from '../i18n/locales.ts';
import { findBrowser } from './browser.ts';
import { serve } from './serve.ts';

/**
 * `npm run screenshots`: pictures of the built site for people to look at, in
 * `.cache/screenshots`: five pages, phone and desktop, light and dark.
 * Languages may be named: `npm run screenshots -- bn ar`.
 */
const pages: Readonly<Record<string, (locale: Locale) => string>> = {
  home: address.home,
  topic: (locale) => address.entry(locale, 'topics', 'housing'),
  guide: (locale) => address.entry(locale, 'guides', 'finding-a-home'),
  contacts: address.contacts,
  search: address.search,
};
const sizes = {
  phone: { width: 360, height: 740 },
  desktop: { width: 1280, height: 900 },
} as const;
const usual: readonly Locale[] = ['fi', 'en', 'ar', 'bn', 'th'];

const named = locales.filter((locale) => process.argv.includes(locale));
const folder = join(process.cwd(), '.cache/screenshots');
await mkdir(folder, { recursive: true });
const { root } = buildOptions();
const server = await serve(root, buildPaths(root).dist, 0);
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? findBrowser(),
  args: ['--no-sandbox'],
});
let taken = 0;
for (const [size, viewport] of Object.entries(sizes)) {
  const deviceScaleFactor = size === 'phone' ? 2 : 1;
  const context = await browser.newContext({ viewport, deviceScaleFactor });
  const page = await context.newPage();
  for (const locale of named.length > 0 ? named : usual) {
    for (const [name, path] of Object.entries(pages)) {
      await page.goto(server.origin + path(locale));
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        const file = join(folder, `${name}-${locale}-${size}-${colorScheme}.png`);
        await page.screenshot({ path: file, fullPage: true });
        taken += 1;
      }
    }
  }
  await context.close();
}
await browser.close();
await server.close();
console.log(`${taken} pictures in ${folder}`);
