import { isPicturePath } from '../src/entries/picture-path.ts';
import type { Problem, StaffLanguage } from '../src/entries/problem.ts';
import { words } from './words.ts';

/** A file that staff add, as Decap hands it on. */
export interface Asset {
  readonly path: string;
  fileObj?: File;
  url: string;
}

const largestWidth = 1920;
const heavy = 1_000_000;
const tooHeavy = 5_000_000;

/**
 * Makes added pictures ready: large ones smaller, so that a photo of a phone
 * can be added as it is. The data of a photo about place and camera are lost
 * with that. What is no picture is a problem, whatever its name.
 */
export async function preparePictures(assets: readonly Asset[]): Promise<Problem[]> {
  const problems = await Promise.all(assets.map(prepare));
  return problems.filter((problem) => problem !== undefined);
}

async function prepare(asset: Asset): Promise<Problem | undefined> {
  const { path, fileObj: file } = asset;
  const name = path.split('/').at(-1) ?? path;
  if (!file) return undefined;
  const start = new Uint8Array(await file.slice(0, 32).arrayBuffer());
  const kind = fileKind(start);
  if (!isPictureKind(kind)) {
    return problem(path, 'notPictureMend', ({ notPicture }) =>
      notPicture(name, kind.toUpperCase()),
    );
  }
  if (!isPicturePath(path)) return problem(path, 'pictureNameMend', (own) => own.pictureName(name));
  const small = await shrink(file, kind).catch(() => undefined);
  if (!small) {
    return problem(path, 'notPictureMend', ({ notPicture }) => notPicture(name, ''));
  }
  if (small.size > tooHeavy) {
    const megabytes = (small.size / 1_000_000).toFixed(1);
    return problem(path, 'pictureTooLargeMend', (own) => own.pictureTooLarge(name, megabytes));
  }
  if (small !== file) {
    asset.fileObj = small;
    asset.url = URL.createObjectURL(small);
  }
  return undefined;
}

function problem(
  file: string,
  mend: 'notPictureMend' | 'pictureNameMend' | 'pictureTooLargeMend',
  found: (own: (typeof words)[StaffLanguage]) => string,
): Problem {
  return {
    file,
    found: { fi: found(words.fi), en: found(words.en) },
    mend: { fi: words.fi[mend], en: words.en[mend] },
  };
}

const pictureKinds = ['jpeg', 'png', 'webp', 'avif'] as const;
type PictureKind = (typeof pictureKinds)[number];

const isPictureKind = (kind: string): kind is PictureKind =>
  pictureKinds.some((known) => known === kind);

/** What a file is by its first bytes, whatever its name says; empty where that is not known. */
export function fileKind(start: Uint8Array): string {
  const text = String.fromCharCode(...start.slice(0, 16));
  if (text.startsWith('\xFF\xD8\xFF')) return 'jpeg';
  if (text.startsWith('\x89PNG\r\n\x1A\n')) return 'png';
  if (text.startsWith('RIFF') && text.slice(8, 12) === 'WEBP') return 'webp';
  if (/^ftypavi[fs]/.test(text.slice(4))) return 'avif';
  if (/^ftyp(?:heic|heix|mif1|msf1)/.test(text.slice(4))) return 'heic';
  if (text.startsWith('%PDF')) return 'pdf';
  if (text.startsWith('GIF8')) return 'gif';
  if (text.startsWith('PK\x03\x04')) return 'zip';
  if (/^\s*<(?:\?xml|svg|!doctype|html)/i.test(text)) return 'svg';
  return '';
}

/** The picture at most 1920 pixels wide; the file itself where it is small already. */
async function shrink(file: File, kind: PictureKind): Promise<File> {
  const image = await createImageBitmap(file);
  const scale = Math.min(1, largestWidth / image.width);
  if (kind === 'avif' || (scale === 1 && file.size <= heavy)) return file;
  const canvas = new OffscreenCanvas(
    Math.round(image.width * scale),
    Math.round(image.height * scale),
  );
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  image.close();
  const type = `image/${kind}`;
  const blob = await canvas.convertToBlob({ type, quality: 0.85 });
  return blob.size < file.size ? new File([blob], file.name, { type }) : file;
}
