import { qrCodeFile, qrModules, quietZone } from '../blocks/qr-code.ts';

/**
 * `<qr-code text="https://…" data-label="QR code">`: draws the code, and draws
 * it anew when the text changes. Buttons with `data-save`, `svg` or `png`, save
 * the code of the page.
 */
class QrCode extends HTMLElement {
  static readonly observedAttributes = ['text'];

  get text(): string {
    return this.getAttribute('text') ?? '';
  }

  attributeChangedCallback(): void {
    const { markup } = qrCodeFile(this.text);
    const drawing = new DOMParser().parseFromString(markup, 'image/svg+xml').documentElement;
    drawing.role = 'img';
    drawing.ariaLabel = `${this.dataset.label}: ${this.text}`;
    this.replaceChildren(document.importNode(drawing, true));
  }
}

customElements.define('qr-code', QrCode);

document.addEventListener('click', ({ target }) => {
  const format = target instanceof HTMLElement ? target.dataset.save : undefined;
  const code = document.querySelector('qr-code');
  if (format && code instanceof QrCode) void save(code.text, format);
});

async function save(text: string, format: string): Promise<void> {
  const file =
    format === 'svg'
      ? new Blob([qrCodeFile(text).markup], { type: 'image/svg+xml' })
      : await picture(text);
  const download = document.createElement('a');
  download.href = URL.createObjectURL(file);
  download.download = `tervetuloa.${format}`;
  download.click();
  URL.revokeObjectURL(download.href);
}

/** The code as PNG, each module a square of `scale` pixels. */
function picture(text: string, scale = 10): Promise<Blob> {
  const modules = qrModules(text);
  const side = (modules.length + 2 * quietZone) * scale;
  const canvas = new OffscreenCanvas(side, side);
  const context = canvas.getContext('2d');
  if (context) {
    context.fillStyle = '#fff';
    context.fillRect(0, 0, side, side);
    context.fillStyle = '#000';
    for (const [y, row] of modules.entries()) {
      for (const [x, isDark] of row.entries()) {
        const [left, top] = [(x + quietZone) * scale, (y + quietZone) * scale];
        if (isDark) context.fillRect(left, top, scale, scale);
      }
    }
  }
  return canvas.convertToBlob({ type: 'image/png' });
}
