import { createServer } from 'node:net';
import { networkInterfaces } from 'node:os';
import { expect, test } from '@playwright/test';
import { startProject } from './support/project.ts';

test.describe.configure({ timeout: 240_000 });

test('npm start takes the next free port, answers this machine alone, and ends cleanly', async () => {
  const occupied = createServer();
  const port = await new Promise<number>((resolve) => {
    occupied.listen(0, '127.0.0.1', () => {
      const address = occupied.address();
      resolve(typeof address === 'object' && address ? address.port : 0);
    });
  });
  const project = await startProject({ PORT: String(port) });
  expect(project.output()).toContain(`Port ${port} is in use`);
  expect((await fetch(`${project.origin}/fi/`)).status).toBe(200);

  const own = new URL(project.origin).port;
  const others = Object.values(networkInterfaces())
    .flatMap((list) => list ?? [])
    .filter(({ family, internal }) => family === 'IPv4' && !internal);
  for (const { address } of others) {
    await expect(fetch(`http://${address}:${own}/fi/`)).rejects.toThrow();
  }

  const foreign = await fetch(`${project.origin}/api/v1`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Origin: 'http://elsewhere.example' },
    body: JSON.stringify({ action: 'info' }),
  });
  expect(foreign.status).toBe(403);

  expect(await project.interrupt()).toBe(0);
  await expect(fetch(`${project.origin}/fi/`)).rejects.toThrow();
  occupied.close();
});
