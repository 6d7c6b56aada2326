import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { test as base } from '@playwright/test';
import { type RunningServer, serve } from '../../../src/cli/serve.ts';
import { Editor } from './editor.ts';
import { fileHashes } from './project.ts';

/** A copy of the content with the built editor on it; nothing is built anew while it is edited. */
export interface Desk {
  readonly root: string;
  readonly origin: string;
  readonly server: RunningServer;
  /** The state of all content files. */
  readonly state: () => Promise<Map<string, string>>;
}

interface Fixtures {
  readonly desk: Desk;
  readonly editor: Editor;
  /** Violations of the policy, requests to other hosts, and script errors that nobody expects. */
  readonly misdeeds: string[];
}

/** Thrown by Decap itself; nothing comes of them. */
const harmless = [
  /onLocaleChange is not a function/,
  /^Object$/,
  // Refused saves are logged by Decap with the words of the notice.
  /Ei tallennettu|Ei poistettu/,
];

/** Tests in the editor on a copy of the content. */
export const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures from the pattern
  desk: async ({}, use) => {
    const root = await mkdtemp(join(tmpdir(), 'tervetuloa-desk-'));
    await cp(resolve('content'), join(root, 'content'), { recursive: true });
    const server = await serve(root, resolve(process.env.SITE_DIST ?? 'dist'), 0);
    const state = () => fileHashes(join(root, 'content'));
    await use({ root, origin: server.origin, server, state });
    await server.close();
    await rm(root, { recursive: true, force: true });
  },
  editor: async ({ page, desk, misdeeds: _ }, use) => use(new Editor(page, desk.origin)),
  misdeeds: [
    async ({ page, desk }, use) => {
      const misdeeds: string[] = [];
      const note = (words: string) => {
        if (!harmless.some((known) => known.test(words))) misdeeds.push(words);
      };
      page.on('pageerror', ({ message }) => note(message));
      page.on('console', (message) => message.type() === 'error' && note(message.text()));
      page.on('request', (request) => {
        const { origin, protocol } = new URL(request.url());
        if (origin !== desk.origin && !/^(?:blob|data|about):$/.test(protocol)) note(request.url());
      });
      await use(misdeeds);
      expect(misdeeds).toEqual([]);
    },
    { auto: true },
  ],
});

/** The rules are loaded on the first save, and take their time on a busy machine. */
export const expect = base.expect.configure({ timeout: 20_000 });
