import type { Picture } from '../entries/site.ts';
import { type Html, html } from './html.ts';

/** Widths in pixels in which a picture is offered; never wider than it is. */
const offeredWidths = [480, 960] as const;

/** Formats in the order in which browsers should try them. */
export const pictureFormats = ['avif', 'webp'] as const;

/** The widths of a picture's variants, ascending. */
export function pictureWidths(picture: Picture): number[] {
  const fitting = offeredWidths.filter((width) => width < picture.width);
  const largest = offeredWidths.at(-1) ?? 0;
  return picture.width <= largest ? [...fitting, picture.width] : fitting;
}

/** The address of one variant. */
export const pictureAddress = (picture: Picture, width: number, format: string) =>
  `/images/${picture.hash}-${width}.${format}`;

/** The width of a text's column: `--measure` in `src/styles/tokens.css`, without the margins of a phone. */
const sizes = '(min-width: 42rem) 40rem, calc(100vw - 2rem)';

/**
 * A picture inside a text: modern formats, size known before it loads. It loads
 * when the reader comes near, unless it stands where the text begins.
 */
export function pictureElement(picture: Picture, alt: string, isAtStart = false): Html {
  const widths = pictureWidths(picture);
  const [avif, webp] = pictureFormats.map((format) =>
    widths.map((width) => `${pictureAddress(picture, width, format)} ${width}w`).join(', '),
  );
  const largest = widths.at(-1) ?? picture.width;
  const height = Math.round((picture.height * largest) / picture.width);
  return html`<picture><source type="image/avif" srcset="${avif}" sizes="${sizes}"><img src="${pictureAddress(picture, largest, 'webp')}" srcset="${webp}" sizes="${sizes}" width="${largest}" height="${height}" alt="${alt}"${!isAtStart && html` loading="lazy"`} decoding="async"></picture>`;
}
