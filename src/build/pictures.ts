import { copyFile, mkdir, rename, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import sharp from 'sharp';
import { pictureAddress, pictureFormats, pictureWidths } from '../blocks/picture.ts';
import type { Picture } from '../entries/site.ts';

/** Writes the published sizes of all pictures. What was made once is copied from the cache. */
export async function exportPictures(
  pictures: readonly Picture[],
  cache: string,
  folder: string,
): Promise<void> {
  if (pictures.length === 0) return;
  await Promise.all([cache, folder].map((path) => mkdir(path, { recursive: true })));
  for (const picture of pictures) {
    for (const width of pictureWidths(picture)) {
      for (const format of pictureFormats) {
        const name = basename(pictureAddress(picture, width, format));
        const cached = join(cache, name);
        if (!(await exists(cached))) {
          // Written beside and renamed, so that a build cut short leaves no half picture.
          await sharp(picture.diskPath)
            .autoOrient()
            .resize({ width })
            .toFormat(format)
            .toFile(`${cached}.part`);
          await rename(`${cached}.part`, cached);
        }
        await copyFile(cached, join(folder, name));
      }
    }
  }
}

const exists = (path: string) =>
  stat(path).then(
    () => true,
    () => false,
  );
