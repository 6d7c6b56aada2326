import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { buildOptions, buildPaths } from '../../src/build/options.ts';
import { completePolicy, styleHashes } from '../../src/build/policy.ts';

describe('the policy of a page', () => {
  const hash = (css: string) => `'sha256-${createHash('sha256').update(css).digest('base64')}'`;
  const page = (styles: string) => `<meta content="style-src 'self' ${styleHashes}">${styles}`;

  test.each<[string, string, string[]]>([
    ['without inline styles', '<p>x</p>', []],
    ['with one', '<style>a{color:red}</style>', ['a{color:red}']],
    ['with attributes', '<style lang="x" data-a>a{}</style>', ['a{}']],
    ['with an empty one', '<style></style>', ['']],
    ['with several on many lines', '<style>a{\n}\n</style><style>b{}</style>', ['a{\n}\n', 'b{}']],
  ])('has the hash of each style of a page %s', (_, styles, contents) => {
    expect(completePolicy(page(styles))).toBe(
      `<meta content="style-src 'self' ${contents.map(hash).join(' ')}">${styles}`,
    );
  });

  test('gives a known hash', () => {
    expect(completePolicy(`${styleHashes}<style>a{}</style>`)).toContain(
      "'sha256-X1RutGBrXCt9KkSaXMK7tHftWiRscFHOhxsS8tv8hBk='",
    );
  });

  test('is the same for the same page each time', () => {
    const styles = '<style>b{}</style>';
    expect(completePolicy(page(styles))).toBe(completePolicy(page(styles)));
  });

  test('does not touch a page without a policy', () => {
    expect(completePolicy('<style>a{}</style>')).toBe('<style>a{}</style>');
  });
});

describe('the options of a build', () => {
  test('have defaults', () => {
    const { today, ...rest } = buildOptions({});
    expect(rest).toEqual({
      root: process.cwd(),
      origin: 'https://tervetuloa.example',
      staffLanguage: 'en',
    });
    expect(today).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });

  test('come from the environment', () => {
    const env = {
      SITE_ROOT: '/srv/site',
      SITE_ORIGIN: 'https://tervetuloa.fi',
      BUILD_DATE: '2026-11-22',
      STAFF_LANGUAGE: 'fi',
    };
    expect(buildOptions(env)).toEqual({
      root: '/srv/site',
      origin: 'https://tervetuloa.fi',
      today: '2026-11-22',
      staffLanguage: 'fi',
    });
  });

  test.each([
    ['https://tervetuloa.fi/', 'https://tervetuloa.fi'],
    ['https://tervetuloa.fi/path?x', 'https://tervetuloa.fi'],
    ['http://localhost:4321', 'http://localhost:4321'],
  ])('take of the address %s the origin %s', (SITE_ORIGIN, origin) => {
    expect(buildOptions({ SITE_ORIGIN }).origin).toBe(origin);
  });

  test.each(['tomorrow', '22.11.2026', '2026-11-22T00:00', '', '2026-02-30'])(
    'refuse the day "%s" and name the variable',
    (BUILD_DATE) => {
      expect(() => buildOptions({ BUILD_DATE })).toThrow('BUILD_DATE');
    },
  );

  test.each(['tervetuloa.fi', 'x y', 'ftp://tervetuloa.fi'])(
    'refuse the address "%s" and name the variable',
    (SITE_ORIGIN) => {
      expect(() => buildOptions({ SITE_ORIGIN })).toThrow('SITE_ORIGIN');
    },
  );
});

test('a build writes only below the root', () => {
  const root = join('srv', 'site');
  for (const path of Object.values(buildPaths(root))) expect(path.startsWith(root)).toBe(true);
});
