// The address alone: importing the module itself would bring the bundler's loader into the page.
import qrCode from './qr-code.ts?worker&url';

/**
 * Hands an address to the `<qr-code>` in a place.
 * @returns loads what draws it; the code is there when that is done
 */
export function qrDrawer(place: HTMLElement, text: string): () => Promise<unknown> {
  place.querySelector('qr-code')?.setAttribute('text', text);
  return () => import(/* @vite-ignore */ qrCode);
}
