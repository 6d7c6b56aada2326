import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { feedbackMail } from '../../src/blocks/feedback.ts';
import { buildOptions } from '../../src/build/options.ts';
import { formAction } from '../../src/build/policy.ts';
import { parseMessages } from '../../src/entries/messages.ts';
import { viewFor } from '../../src/entries/site.ts';
import { locales } from '../../src/i18n/locales.ts';
import { siteFiles } from './support/content.ts';
import { projectPath } from './support/project-files.ts';
import { siteOf } from './support/site.ts';

const messages = new Map(
  locales.map((locale) => {
    const file = readFileSync(projectPath(`content/ui/${locale}.json`), 'utf8');
    return [locale, parseMessages(locale, file).messages] as const;
  }),
);
const site = { ...siteOf(siteFiles({})), messages };
const page = 'https://tervetuloa.example/ar/guides/finding-a-home/';

/** What a mail program reads in the address. */
function read(mail: string) {
  const [to = '', query = ''] = mail.replace('mailto:', '').split('?');
  const fields = new URLSearchParams(query);
  return { to, subject: fields.get('subject'), body: fields.get('body') };
}

test.each([
  ['ar', 'البحث عن سكن & "نصائح"', 'ملاحظات: البحث عن سكن & "نصائح"', 'العربية (ar)'],
  ['fi', 'Asunto? 100 % & +1', 'Palaute: Asunto? 100 % & +1', 'Suomi (fi)'],
  ['bn', 'বাসা খোঁজা', 'মতামত: বাসা খোঁজা', 'বাংলা (bn)'],
] as const)('a mail in %s carries title, address and language', (locale, title, subject, name) => {
  const mail = feedbackMail('palaute@tervetuloa.fi', { title, page }, viewFor(site, locale));
  const message = read(mail);
  expect(mail).toMatch(/^mailto:[\x21-\x7e]+$/);
  expect(message.to).toBe('palaute@tervetuloa.fi');
  expect(message.subject).toBe(subject);
  expect(message.body).toContain(`${page}\r\n`);
  expect(message.body).toContain(name);
});

describe('where feedback goes', () => {
  test('is nowhere unless the environment says it', () => {
    expect(buildOptions({}).feedback).toBeUndefined();
    expect(buildOptions({ FEEDBACK_EMAIL: '', FEEDBACK_ENDPOINT: '' }).feedback).toBeUndefined();
  });

  test('is an e-mail address, an address for the form, or both', () => {
    const email = 'palaute@tervetuloa.fi';
    const endpoint = 'https://palaute.tervetuloa.fi/send?site=1';
    expect(buildOptions({ FEEDBACK_EMAIL: email }).feedback).toEqual({ email });
    expect(buildOptions({ FEEDBACK_ENDPOINT: endpoint }).feedback).toEqual({ endpoint });
    expect(buildOptions({ FEEDBACK_EMAIL: email, FEEDBACK_ENDPOINT: endpoint }).feedback).toEqual({
      email,
      endpoint,
    });
    expect(
      buildOptions({ FEEDBACK_ENDPOINT: 'http://127.0.0.1:9/send' }).feedback?.endpoint,
    ).toContain('127.0.0.1');
  });

  test.each(['palaute', 'a b@c.fi', 'mailto:a@b.fi'])('is not the e-mail address "%s"', (email) => {
    expect(() => buildOptions({ FEEDBACK_EMAIL: email })).toThrow('FEEDBACK_EMAIL');
  });

  test.each([
    'palaute.tervetuloa.fi',
    'http://palaute.tervetuloa.fi/',
    'javascript:alert(1)',
    'https://user:secret@tervetuloa.fi/',
  ])('is not the address "%s"', (endpoint) => {
    expect(() => buildOptions({ FEEDBACK_ENDPOINT: endpoint })).toThrow('FEEDBACK_ENDPOINT');
  });

  test('is the one foreign place that a form may be sent to', () => {
    expect(formAction(undefined)).toBe("form-action 'self'");
    expect(formAction({ email: 'palaute@tervetuloa.fi' })).toBe("form-action 'self'");
    expect(formAction({ endpoint: "https://palaute.tervetuloa.fi/a;b'c?d" })).toBe(
      "form-action 'self' https://palaute.tervetuloa.fi",
    );
  });
});
