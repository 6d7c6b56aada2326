import sharp from 'sharp';
import type { DiskFile } from './project.ts';

/** A small picture as a file. */
export async function picture(path: string): Promise<DiskFile> {
  const image = sharp({ create: { width: 4, height: 2, channels: 3, background: 'white' } });
  return { path, text: await image.png().toBuffer() };
}
