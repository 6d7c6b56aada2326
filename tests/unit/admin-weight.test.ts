import { randomBytes } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { firstLoadLimit, weighAdmin } from '../../src/build/admin-weight.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tervetuloa-admin-'));
  await writeFile(join(folder, 'config.json'), '{}');
  await writeFile(join(folder, 'index.html'), '<script src="./app.js"></script>');
});
afterEach(() => rm(folder, { recursive: true }));

test('what the page of the editor names is weighed, what it loads later is not', async () => {
  await writeFile(join(folder, 'app.js'), randomBytes(10_000));
  await writeFile(join(folder, 'later.js'), randomBytes(firstLoadLimit));
  const bytes = await weighAdmin(folder);
  expect(bytes).toBeGreaterThan(10_000);
  expect(bytes).toBeLessThan(10_300);
});

test('a first load over the limit fails the build', async () => {
  await writeFile(join(folder, 'app.js'), randomBytes(firstLoadLimit));
  await expect(weighAdmin(folder)).rejects.toThrow(/before the editor shows itself/);
});
