import { expect, test } from 'vitest';
import { qrCodeFile } from '../../src/blocks/qr-code.ts';
import { readQrCode } from '../support/qr-code.ts';

test.each([
  'https://tervetuloa.example/fi/guides/finding-a-home/',
  'https://tervetuloa.example/ar/contacts/non-discrimination-ombudsman/',
  `https://tervetuloa.example/${'long-'.repeat(40)}/`,
])('the code of %s is read again', async (address) => {
  expect(await readQrCode(qrCodeFile(address).markup)).toBe(address);
});

test('the code is dark on a white ground with a quiet zone, in dark mode too', () => {
  const { markup } = qrCodeFile('https://tervetuloa.example/fi/');
  const [, start, side] = /viewBox="(-\d+) -\d+ (\d+)/.exec(markup) ?? [];
  expect(start).toBe('-4');
  expect(markup).toContain(`fill="#fff" d="M-4 -4h${side}v${side}`);
});

test('the same address gives the same code each time', () => {
  const address = 'https://tervetuloa.example/fi/';
  expect(qrCodeFile(address).markup).toBe(qrCodeFile(address).markup);
});
