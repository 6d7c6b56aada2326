import type { QrDrawing } from '../packs/qr.ts';

const svgSpace = 'http://www.w3.org/2000/svg';

/** A QR code as an element, named for those who do not see it. */
export function qrElement({ size, path }: QrDrawing, name: string): SVGSVGElement {
  const svg = document.createElementNS(svgSpace, 'svg');
  const dark = document.createElementNS(svgSpace, 'path');
  dark.setAttribute('d', path);
  for (const [key, value] of Object.entries({
    viewBox: `0 0 ${size} ${size}`,
    width: '240',
    height: '240',
    role: 'img',
    'aria-label': name,
  })) {
    svg.setAttribute(key, value);
  }
  svg.append(dark);
  return svg;
}

/** The same as a file that needs no style sheet. */
export const qrFile = ({ size, path }: QrDrawing): Blob =>
  new Blob(
    [
      `<svg xmlns="${svgSpace}" viewBox="0 0 ${size} ${size}"><path fill="#fff" d="M0 0h${size}v${size}H0z"/><path d="${path}"/></svg>\n`,
    ],
    { type: 'image/svg+xml' },
  );

/** The same as pixels, each module a square of `scale`. */
export function qrPicture({ size, modules }: QrDrawing, scale = 10): Promise<Blob | null> {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = size * scale;
  const context = canvas.getContext('2d');
  if (context) {
    context.fillStyle = '#fff';
    context.fillRect(0, 0, canvas.width, canvas.height);
    context.fillStyle = '#000';
    for (const [y, row] of modules.entries()) {
      for (const [x, isDark] of row.entries()) {
        if (isDark) context.fillRect(x * scale, y * scale, scale, scale);
      }
    }
  }
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/png'));
}
