import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { brotliCompressSync } from 'node:zlib';
import type { Browser, Page } from '@playwright/test';
import { z } from 'zod';
import { elementSnippet } from '../../src/packs/snippets.ts';
import { expect, test } from './support/site.ts';
import { examplePack } from './support/templates.ts';

/** A page of an employer, from another port, with a policy as strict as can be. */
async function foreignPage(
  browser: Browser,
  {
    body,
    policy,
    locale = 'bn-BD',
    prepare,
  }: {
    body: string;
    policy: string;
    locale?: string;
    prepare?: (page: Page) => Promise<unknown>;
  },
) {
  const server = createServer((_, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.setHeader('Content-Security-Policy', policy);
    response.end(`<!doctype html><html lang="fi"><title>Intra</title><body>${body}</body></html>`);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  const page = await browser.newPage({ locale });
  await prepare?.(page);
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  await page.goto(`http://127.0.0.1:${port}/`);
  const close = async () => {
    await page.close();
    server.close();
  };
  return { page, errors, close };
}

const strict = (origin: string) =>
  `default-src 'none'; script-src ${origin}; connect-src ${origin}; base-uri 'none'; form-action 'none'`;
const snippet = (origin: string, pack: string) =>
  elementSnippet(origin, pack, { href: `${origin}/go/first-job/`, title: 'Ensimmäinen työ' });

const guideList = z.object({ guides: z.array(z.looseObject({ id: z.string() })) });

/** Serves the list of guides as if one were not translated. */
const withoutTranslation = (id: string) => (page: Page) =>
  page.route('**/api/v1/bn/guides.json', async (route) => {
    const response = await route.fetch();
    const data = guideList.parse(await response.json());
    const guides = data.guides.map((guide) =>
      guide.id === id ? { ...guide, title: 'In English', lang: 'en', dir: 'ltr' } : guide,
    );
    await route.fulfill({ response, json: { ...data, guides } });
  });

test('a page of another origin shows a ready-made pack in the language of its reader', async ({
  browser,
  origin,
}) => {
  const body = snippet(origin, 'first-job');
  const { page, errors, close } = await foreignPage(browser, {
    body,
    policy: strict(origin),
    prepare: withoutTranslation('tax-card'),
  });
  const list = page.getByRole('navigation', { name: 'ইয়োয়েনসুতে প্রথম চাকরি' });
  await expect(list.getByRole('listitem')).toHaveCount(9);
  await expect(list).toHaveAttribute('lang', 'bn');
  await expect(list.getByRole('link').first()).toHaveAttribute(
    'href',
    'https://tervetuloa.example/bn/packs/first-job/',
  );
  await expect(list.getByRole('link', { name: 'In English' })).toHaveAttribute('lang', 'en');
  await expect(page.getByRole('link', { name: 'Ensimmäinen työ' })).toBeHidden();
  expect(errors).toEqual([]);
  await close();
});

test('it shows a pack that lives in a link, and follows its attributes', async ({
  browser,
  origin,
}) => {
  const body = snippet(origin, examplePack.slice(1));
  const { page, errors, close } = await foreignPage(browser, { body, policy: strict(origin) });
  await expect(page.getByRole('listitem')).toHaveCount(3);
  await page.locator('tervetuloa-links').evaluate((element) => element.setAttribute('lang', 'ar'));
  await expect(page.getByRole('navigation', { name: 'حزمة ترحيب' })).toHaveAttribute('dir', 'rtl');
  const link = page.getByRole('link', { name: 'حزمة ترحيب' });
  await expect(link).toHaveAttribute('href', `${origin}/ar/packs/own/${examplePack}`);
  expect(errors).toEqual([]);
  await close();
});

test.describe('the plain link inside is shown', () => {
  test('where the page does not let the list be read', async ({ browser, origin }) => {
    const policy = `default-src 'none'; script-src ${origin}`;
    const { page, close } = await foreignPage(browser, {
      body: snippet(origin, 'first-job'),
      policy,
    });
    await expect(page.getByRole('link', { name: 'Ensimmäinen työ' })).toBeVisible();
    await expect(page.getByRole('listitem')).toHaveCount(0);
    await close();
  });

  test('where scripts are forbidden', async ({ browser, origin }) => {
    const policy = "default-src 'none'";
    const { page, close } = await foreignPage(browser, {
      body: snippet(origin, 'first-job'),
      policy,
    });
    await expect(page.getByRole('link', { name: 'Ensimmäinen työ' })).toBeVisible();
    await close();
  });

  test('where there is no such pack', async ({ browser, origin }) => {
    const body = snippet(origin, '<img src=x onerror=alert(1)>');
    const { page, errors, close } = await foreignPage(browser, { body, policy: strict(origin) });
    await expect(page.getByRole('link', { name: 'Ensimmäinen työ' })).toBeVisible();
    expect(errors).toEqual([]);
    await close();
  });
});

test('the element is one file of at most 3 kB', async () => {
  const size = brotliCompressSync(await readFile('dist/embed/v1.js')).length;
  test.info().annotations.push({ type: 'embed bytes, brotli', description: `${size}` });
  expect(size).toBeLessThanOrEqual(3000);
});

test('other sites may read the interface for programs and the element, and nothing else', async ({
  origin,
  request,
}) => {
  const headers = { Origin: 'https://intra.example' };
  for (const path of ['/api/v1/index.json', '/api/v1/fi/guides/tax-card.json', '/embed/v1.js']) {
    const response = await request.get(origin + path, { headers });
    expect(response.status()).toBe(200);
    expect(response.headers()['access-control-allow-origin']).toBe('*');
  }
  const refused = [
    await request.get(`${origin}/fi/`, { headers }),
    await request.post(`${origin}/api/v1`, { headers, data: { action: 'info' } }),
    await request.post(`${origin}/api/v1/index.json`, { headers, data: {} }),
  ];
  expect(refused.map((response) => response.status())).toEqual([403, 403, 403]);
});

test('the editor and the interface for programs share an address without getting in their way', async ({
  origin,
  request,
}) => {
  const editor = await request.post(`${origin}/api/v1`, { data: { action: 'info' } });
  expect(await editor.json()).toMatchObject({ type: 'local_fs' });
  const file = await request.get(`${origin}/api/v1/languages.json`);
  expect(await file.json()).toMatchObject({ languages: expect.any(Array) });
});
