import jsQR from 'jsqr';
import sharp from 'sharp';

const isScan = (value: unknown): value is typeof jsQR => typeof value === 'function';
/** A CommonJS package: who loads it decides whether its default comes unwrapped. */
const scan = [jsQR, 'default' in jsQR ? jsQR.default : undefined].find(isScan);

/** What a phone reads in a picture of a QR code; undefined where it reads nothing. */
export async function scanQr(picture: Buffer): Promise<string | undefined> {
  const { data, info } = await sharp(picture)
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return scan?.(new Uint8ClampedArray(data), info.width, info.height)?.data;
}
