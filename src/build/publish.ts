import { mkdir, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';

/** Replaces the published folder by the finished one. Until then the last good site stays. */
export async function publish(next: string, dist: string): Promise<void> {
  const old = `${next}.old`;
  await rm(old, { recursive: true, force: true });
  await mkdir(dirname(dist), { recursive: true });
  await rename(dist, old).catch(ignoreMissing);
  await rename(next, dist);
  await rm(old, { recursive: true, force: true });
}

function ignoreMissing(error: unknown): void {
  if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
}
