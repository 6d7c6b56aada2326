import { encode } from 'uqr';
import { type Html, html } from './html.ts';

/** Modules of white around the code that ISO/IEC 18004 asks for. */
const quietZone = 4;

/**
 * A QR code as an SVG file, black on white also in dark mode. It survives a
 * loss of 15 %: a fold in the paper, a stain. The mask is fixed, because trying
 * all eight costs eight times the work; a test reads every code of the site.
 */
export function qrCodeFile(text: string): Html {
  const { data, size } = encode(text, { ecc: 'M', border: 0, maskPattern: 2 });
  const side = size + 2 * quietZone;
  const path = data.map((row, y) => darkRuns(row, y)).join('');
  return html`<svg xmlns="http://www.w3.org/2000/svg" viewBox="${-quietZone} ${-quietZone} ${side} ${side}" width="${side}" height="${side}" shape-rendering="crispEdges"><path fill="#fff" d="M${-quietZone} ${-quietZone}h${side}v${side}h${-side}z"/><path d="${path}"/></svg>\n`;
}

/** The dark modules of a row as one rectangle a run. */
function darkRuns(row: readonly boolean[], y: number): string {
  let path = '';
  for (let start = row.indexOf(true); start >= 0; start = row.indexOf(true, start)) {
    const end = row.indexOf(false, start);
    const length = (end < 0 ? row.length : end) - start;
    path += `M${start} ${y}h${length}v1h${-length}z`;
    start += length;
  }
  return path;
}
