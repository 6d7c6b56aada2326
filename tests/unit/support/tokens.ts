import { readFileSync } from 'node:fs';
import { projectPath } from './project-files.ts';

/** A way readers may have set their device. */
export interface Scheme {
  readonly dark: boolean;
  readonly moreContrast: boolean;
}

const css = readFileSync(projectPath('src/styles/tokens.css'), 'utf8');

/** The colour tokens as a browser with these settings has them, by name without dashes. */
export function colours({ dark, moreContrast }: Scheme): Map<string, string> {
  const found = new Map<string, string>();
  for (const [, query = '', plain = '', nested = ''] of css.matchAll(
    /(?:@media ([^{]+)\{\s*:root \{([^}]*)\}\s*\}|^:root \{([^}]*)\})/gm,
  )) {
    const applies =
      (dark || !query.includes('color-scheme: dark')) &&
      (moreContrast || !query.includes('prefers-contrast: more'));
    if (!applies) continue;
    for (const [, name = '', value = ''] of (plain + nested).matchAll(/--([\w-]+): (#\w+);/g)) {
      found.set(name, value);
    }
  }
  return found;
}

/** The contrast of two colours by WCAG 2, 1 to 21. */
export function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const digits = colour.slice(1);
  const full = digits.length === 3 ? [...digits].map((digit) => digit + digit).join('') : digits;
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((start) => {
    const part = Number.parseInt(full.slice(start, start + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
