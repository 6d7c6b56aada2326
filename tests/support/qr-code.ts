import jsQR from 'jsqr';
import sharp from 'sharp';

const isScan = (value: unknown): value is typeof jsQR => typeof value === 'function';
/** A CommonJS package: who loads it decides whether its default comes unwrapped. */
const scan = [jsQR, 'default' in jsQR ? jsQR.default : undefined].find(isScan);

/**
 * The text of a QR code in an image file; undefined where there is none to read.
 * @param width in pixels, a few for each module
 */
export async function readQrCode(
  image: string | Uint8Array,
  width = 400,
): Promise<string | undefined> {
  const { data, info } = await sharp(Buffer.from(image), { density: 300 })
    .resize({ width, kernel: 'nearest' })
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return scan?.(new Uint8ClampedArray(data), info.width, info.height)?.data;
}
