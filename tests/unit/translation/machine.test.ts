import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, describe, expect, test } from 'vitest';
import { importFile } from '../../../src/translation/import.ts';
import { libreTranslate } from '../../../src/translation/libre-translate.ts';
import { translateMissing } from '../../../src/translation/machine.ts';
import { readTextEntries } from '../../../src/translation/text-entry.ts';
import { entryUnits } from '../../../src/translation/units.ts';
import { guideFile, translated, valid } from '../support/content.ts';

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.closeAllConnections();
});

/** A service that answers each request by the next of these; the last one again and again. */
async function service(
  ...answers: ((texts: string[]) => { status?: number; body: string } | undefined)[]
): Promise<{ url: string; asked: { q: string[]; api_key?: string; target: string }[] }> {
  const asked: { q: string[]; api_key?: string; target: string }[] = [];
  const server = createServer((request, response) => {
    let text = '';
    request.on('data', (chunk) => {
      text += chunk;
    });
    request.on('end', () => {
      asked.push(JSON.parse(text));
      const answer = answers[Math.min(asked.length, answers.length) - 1]?.(asked.at(-1)?.q ?? []);
      if (answer) response.writeHead(answer.status ?? 200).end(answer.body);
    });
  });
  servers.push(server);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  return { url: `http://127.0.0.1:${port}`, asked };
}

const upper = (texts: string[]) => ({
  body: JSON.stringify({
    translatedText: texts.map((text) =>
      text
        .replaceAll(/>([^<]*)|^([^<]+)/g, (part) => part.toUpperCase())
        .replaceAll('&AMP;', '&amp;'),
    ),
  }),
});

const source = guideFile(
  'home',
  'fi',
  valid.guide,
  'Maksu on :fact{#rent} & **heti** :term[vakuuden]{#deposit} kanssa.\n\n::contact{#kela}\n',
);
const entryOf = (...files: ReturnType<typeof guideFile>[]) => {
  const [entry] = readTextEntries([source, ...files]);
  const units = entry && entryUnits(entry, 'so');
  if (!entry || !units) throw new Error('no entry');
  return { entry, units };
};
const machineAt = (url: string) => libreTranslate({ url, apiKey: 'key', timeout: 300, pause: 1 });
const read = (path: string) => (path === source.path ? source.text : undefined);

describe('a machine translation', () => {
  test('keeps facts, terms and contacts and says that a machine made it', async () => {
    const { url, asked } = await service(upper);
    const { entry, units } = entryOf();
    const file = await translateMissing(units, machineAt(url));
    const { reports, files } = importFile(
      [entry],
      file,
      { method: 'machine', date: '2026-11-25' },
      read,
    );
    expect(reports).toEqual([]);
    expect(files[0]?.path).toBe('content/guides/home/index.so.md');
    expect(files[0]?.text).toContain('method: machine');
    expect(files[0]?.text).toContain(
      'MAKSU ON :fact{#rent} & **HETI** :term[VAKUUDEN]{#deposit} KANSSA.\n\n::contact{#kela}\n',
    );
    expect(asked).toMatchObject([{ api_key: 'key', target: 'so' }]);
    expect(asked[0]?.q.join()).not.toMatch(/:fact|\*\*/);
  });

  test('is asked for nothing that is translated', async () => {
    const { url, asked } = await service(upper);
    const { units } = entryOf(guideFile('home', 'so', translated, 'Waa.\n\n::contact{#kela}\n'));
    const file = await translateMissing(units, machineAt(url));
    expect(file.units).toEqual([]);
    expect(asked[0]?.q ?? []).toEqual([]);
  });

  test('is not written where a fact is lost', async () => {
    const { url } = await service((texts) => ({
      body: JSON.stringify({
        translatedText: texts.map((text) => text.replaceAll(/<[^>]*>/g, '')),
      }),
    }));
    const { entry, units } = entryOf();
    const file = await translateMissing(units, machineAt(url));
    const { reports, files } = importFile(
      [entry],
      file,
      { method: 'machine', date: '2026-11-25' },
      read,
    );
    expect(files).toEqual([]);
    expect(reports.map(({ message }) => message).join()).toMatch(/Placeholder lost: fact/);
  });
});

describe('a service', () => {
  test('that is busy is asked again', async () => {
    const busy = () => ({ status: 429, body: 'slow down' });
    const { url, asked } = await service(busy, () => ({ status: 503, body: '' }), upper);
    expect(await machineAt(url).translate(['a'], 'fi', 'so')).toEqual(['A']);
    expect(asked).toHaveLength(3);
  });

  test.each<[string, () => { status?: number; body: string } | undefined, RegExp]>([
    ['always fails', () => ({ status: 500, body: 'broken' }), /answered 500: broken/],
    ['refuses', () => ({ status: 403, body: 'bad key' }), /answered 403: bad key/],
    ['answers no JSON', () => ({ body: '<html>' }), /list of texts/],
    ['answers something else', () => ({ body: '{"translatedText": 1}' }), /list of texts/],
    ['never answers', () => undefined, /did not answer in 0.3 seconds/],
  ])('that %s is named', async (_, answer, says) => {
    const { url } = await service(answer);
    await expect(machineAt(url).translate(['a'], 'fi', 'so')).rejects.toThrow(says);
  });

  test('that gives back too few texts is named', async () => {
    const { url } = await service(() => ({ body: '{"translatedText": ["a"]}' }));
    await expect(translateMissing(entryOf().units, machineAt(url))).rejects.toThrow(
      /1 answers came for 3/,
    );
  });

  test('that is not there is named', async () => {
    await expect(machineAt('http://127.0.0.1:9').translate(['a'], 'fi', 'so')).rejects.toThrow(
      /cannot be reached/,
    );
  });
});

describe('the command', () => {
  const run = promisify(execFile);

  test('has a language translated, keeps what is there and says what it wrote', async () => {
    const { url, asked } = await service(upper);
    const root = mkdtempSync(join(tmpdir(), 'tervetuloa-machine-'));
    try {
      for (const folder of ['ui', 'guides/tax-card', 'guides/help-at-night', 'topics']) {
        mkdirSync(join(root, 'content', folder), { recursive: true });
        cpSync(join('content', folder), join(root, 'content', folder), { recursive: true });
      }
      const card = join(root, 'content/guides/tax-card/index.so.md');
      rmSync(card);
      const night = join(root, 'content/guides/help-at-night/index.so.md');
      const before = readFileSync(night, 'utf8');
      const environment = { SITE_ROOT: root, TRANSLATE_URL: url, BUILD_DATE: '2026-11-25' };
      const { stdout } = await run(
        process.execPath,
        ['src/cli/translation-machine.ts', '--locale', 'so', '--collection', 'guides'],
        { env: { ...process.env, ...environment } },
      );
      expect(stdout).toContain('1 translations written');
      const text = readFileSync(card, 'utf8');
      expect(text).toContain('method: machine');
      expect(text).toContain('date: 2026-11-25');
      expect(readFileSync(night, 'utf8')).toBe(before);
      expect(Math.max(...asked.map(({ q }) => q.length))).toBeLessThanOrEqual(25);
    } finally {
      rmSync(root, { recursive: true, force: true });
    }
  });

  test('says which variable is missing', async () => {
    const { TRANSLATE_URL: _, ...environment } = process.env;
    await expect(
      run(process.execPath, ['src/cli/translation-machine.ts', '--locale', 'so'], {
        env: environment,
      }),
    ).rejects.toMatchObject({ code: 2, stderr: expect.stringContaining('TRANSLATE_URL') });
  });
});
