import { encode } from 'uqr';

/** A QR code as a drawing: the sides of its square and the dark parts as the `d` of a path. */
export interface QrDrawing {
  readonly size: number;
  readonly path: string;
  /** Rows of modules, true where dark; with the quiet zone of four modules around. */
  readonly modules: readonly (readonly boolean[])[];
}

/**
 * Draws an address. Short ones get error correction of level M for worn paper,
 * long ones L, so that the modules stay large.
 * @throws where the address is longer than a QR code can hold: 2,953 bytes
 */
export function drawQr(address: string): QrDrawing {
  const { data: modules, size } = encode(address, {
    ecc: address.length > 300 ? 'L' : 'M',
    border: 4,
  });
  const path = modules
    .flatMap((row, y) => row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : '')))
    .join('');
  return { size, path, modules };
}
