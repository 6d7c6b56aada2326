import readPixels from 'jsqr';
import sharp from 'sharp';

/** The text of a QR code in an image file; undefined where there is none to read. */
export async function readQrCode(image: string | Uint8Array): Promise<string | undefined> {
  const { data, info } = await sharp(Buffer.from(image), { density: 300 })
    .resize({ width: 400, kernel: 'nearest' })
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return readPixels(new Uint8ClampedArray(data), info.width, info.height)?.data;
}
