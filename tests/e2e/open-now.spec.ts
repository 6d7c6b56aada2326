import type { Page } from '@playwright/test';
import { escapeHtml } from '../../src/blocks/html.ts';
import { packHours } from '../../src/contacts/packed-hours.ts';
import { publicHolidays } from '../../src/contacts/public-holidays.ts';
import { type Locale, locales } from '../../src/i18n/locales.ts';
import type { Hours } from '../../src/schema/hours.ts';
import { expect, test } from './support/site.ts';

/** Readers are twelve hours behind Finland, thirteen in summer: often the day is another one too. */
test.use({ timezoneId: 'Pacific/Honolulu' });

const office: Hours = {
  weekly: [{ days: ['mon', 'tue', 'wed', 'thu', 'fri'], opens: '09:00', closes: '16:00' }],
};
const bar: Hours = {
  weekly: [{ days: ['fri', 'sat'], opens: '18:00', closes: '02:00' }],
  holidays: 'open',
};

const path = (locale: Locale) => `/${locale}/contacts/emergency-112/`;
const today = '2026-11-22';

/** Opens the page of a contact whose hours are known, with other hours in it. */
async function openAt(page: Page, time: string, hours?: Hours, locale: Locale = 'en') {
  if (hours) {
    const packed = escapeHtml(packHours({ hours, holidays: publicHolidays(today) }, today));
    await page.route(`**${path(locale)}`, async (route) => {
      const response = await route.fetch();
      const text = await response.text();
      const body = text.replace(/data-hours="[^"]*"/, () => `data-hours="${packed}"`);
      await route.fulfill({ response, body });
    });
  }
  await page.clock.install({ time: new Date(time) });
  await page.goto(path(locale));
  expect(await page.evaluate(() => new Date().getTimezoneOffset())).toBe(600);
  return page.locator('.open-now');
}

const cases: readonly (readonly [Hours, string, string])[] = [
  [office, '2026-11-23T09:00:10+02:00', 'Open now, closes at 16:00'],
  [office, '2026-11-23T08:58:00+02:00', 'Closed now, opens Monday at 9:00'],
  [office, '2026-11-27T16:30:00+02:00', 'Closed now, opens Monday at 9:00'],
  [office, '2026-12-25T10:00:00+02:00', 'Closed now, opens Monday at 9:00'],
  [office, '2027-07-01T09:00:10+03:00', 'Open now, closes at 16:00'],
  [bar, '2026-11-28T01:30:00+02:00', 'Open now, closes at 2:00'],
  [bar, '2026-11-28T02:00:10+02:00', 'Closed now, opens Saturday at 18:00'],
  [bar, '2026-10-25T03:10:00+02:00', 'Closed now, opens Friday at 18:00'],
  [
    { ...office, exceptions: [{ from: '2026-11-23', until: '2026-12-01' }] },
    '2026-11-23T10:00:00+02:00',
    'Closed now, opens Wednesday 2.12. at 9:00',
  ],
  [
    { ...office, exceptions: [{ from: '2026-11-23', until: '2026-12-31' }] },
    '2026-11-23T10:00:00+02:00',
    'Closed now',
  ],
];

for (const [index, [hours, time, expected]] of cases.entries()) {
  test(`far away a reader is told the Finnish hours (${index + 1}): ${expected}`, async ({
    page,
  }) => {
    const place = await openAt(page, time, hours);
    await expect(place).toBeVisible();
    await expect(place).toHaveText(expected);
  });
}

test('the words change on the minute', async ({ page }) => {
  const place = await openAt(page, '2026-11-23T15:59:20+02:00', office);
  await expect(place).toHaveText('Open now, closes at 16:00');
  await page.clock.runFor(45_000);
  await expect(place).toHaveText('Closed now, opens Tuesday at 9:00');
  await page.clock.runFor(17 * 3_600_000);
  await expect(place).toHaveText('Open now, closes at 16:00');
});

test('a time reads left to right between words that do not', async ({ page }) => {
  const place = await openAt(page, '2026-11-23T10:00:00+02:00', office, 'ar');
  await expect(place.locator('bdi[dir=ltr]')).toHaveText('16:00');
  await expect(place).toHaveText('مفتوح الآن، يغلق الساعة 16:00');
});

test.describe('the page Help now', () => {
  /** The cards below the heading of services that are not always open, from the top. */
  const names = (page: Page) =>
    page.locator('section[aria-labelledby=others] .contact-name').allTextContents();

  /** Gives the second and the third card hours that are known: open later, open now. */
  async function openWithHours(page: Page) {
    await page.route('**/fi/help-now/', async (route) => {
      const response = await route.fetch();
      const [always = '', others = ''] = (await response.text()).split('aria-labelledby="others"');
      const cards = others.split('<article class="contact"');
      const hours = [undefined, undefined, { ...office }, { ...bar }];
      const known = cards.map((card, index) => {
        const own = hours[index];
        if (!own) return card;
        const packed = packHours({ hours: own, holidays: publicHolidays(today) }, today);
        const place = `<p class="open-now" data-hours="${escapeHtml(packed)}" hidden></p>`;
        return card.replace('<dl>', () => `${place}<dl>`);
      });
      const body = `${always}aria-labelledby="others"${known.join('<article class="contact"')}`;
      await route.fulfill({ response, body });
    });
  }

  test('has what is open now first, then what opens soonest, then what is not known', async ({
    page,
    browser,
    origin,
  }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, baseURL: origin });
    const plain = await context.newPage();
    await plain.goto('/fi/help-now/');
    const [first = '', second = '', third = '', ...rest] = await names(plain);
    await context.close();
    await openWithHours(page);
    await page.clock.install({ time: new Date('2026-11-27T20:00:00+02:00') });
    await page.goto('/fi/help-now/');
    await expect.poll(() => names(page)).toEqual([third, second, first, ...rest]);
    await page.clock.setFixedTime(new Date('2026-11-30T10:00:00+02:00'));
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    await expect.poll(() => names(page)).toEqual([second, third, first, ...rest]);
  });

  test('keeps its order while somebody stands in it', async ({ page }) => {
    await openWithHours(page);
    await page.clock.install({ time: new Date('2026-11-27T20:00:00+02:00') });
    await page.goto('/fi/help-now/');
    const before = await names(page);
    await page.locator('section[aria-labelledby=others] a').first().focus();
    await page.clock.setFixedTime(new Date('2026-11-30T10:00:00+02:00'));
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    expect(await names(page)).toEqual(before);
  });
});

test('a service that never closes is open in every language', async ({ page }) => {
  await page.clock.install({ time: new Date('2026-12-25T03:00:00+02:00') });
  const said = new Set<string>();
  for (const locale of locales) {
    await page.goto(path(locale));
    await expect(page.locator('.open-now')).toBeVisible();
    said.add((await page.locator('.open-now').textContent()) ?? '');
  }
  expect(said.size).toBe(locales.length);
});

test('hours that are not confirmed are never called open', async ({ page }) => {
  await page.clock.install({ time: new Date('2026-11-23T11:00:00+02:00') });
  await page.goto('/en/contacts/consumer-advice/');
  await expect(page.locator('table.hours').first()).toBeVisible();
  await expect(page.locator('.open-now')).toHaveCount(0);
  await expect(page.locator('main')).not.toContainText('Open now');
});

test('without script nothing is said and the table is there', async ({ browser, origin }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: origin });
  const page = await context.newPage();
  await page.goto('/en/contacts/emergency-112/');
  await expect(page.locator('.open-now')).toBeHidden();
  await expect(page.locator('.hours-always')).toBeVisible();
  await page.goto('/en/contacts/joensuun-elli/');
  await expect(page.locator('table.hours').first()).toContainText('10:00–15:00');
  await context.close();
});

test('a contact can be saved as a vCard', async ({ page }) => {
  await page.goto('/fi/contacts/kela-international/');
  const href = await page.getByRole('link', { name: 'Tallenna puhelimeen' }).getAttribute('href');
  const response = await page.request.get(href ?? '');
  expect(response.headers()['content-type']).toContain('vcard');
  expect(await response.text()).toContain('BEGIN:VCARD\r\nVERSION:4.0\r\n');
});
