import { describe, expect, test } from 'vitest';
import { type BareKind, findBareValues } from '../../src/entries/bare-values.ts';
import type { Locale } from '../../src/i18n/locales.ts';

const found = (locale: Locale, text: string) =>
  findBareValues(text, locale).map((value) => [value.kind, value.text]);

describe('a value in a text is found', () => {
  test.each<[Locale, string, BareKind, string]>([
    ['fi', 'Soita 013 330 2121 heti.', 'phone', '013 330 2121'],
    ['en', 'Call +358 13 330 2121.', 'phone', '+358 13 330 2121'],
    ['fi', 'Soita 112:een.', 'phone', '112'],
    ['sv', 'Ring 116 117 först', 'phone', '116 117'],
    ['et', 'Helista 116117.', 'phone', '116117'],
    ['ru', 'Звоните 116 006', 'phone', '116 006'],
    ['zh', '致电013 330 2121。', 'phone', '013 330 2121'],
    ['ar', 'اتصل بالرقم ١١٢', 'phone', '١١٢'],
    ['fa', 'شمارهٔ ۰۱۳ ۳۳۰ ۲۱۲۱', 'phone', '۰۱۳ ۳۳۰ ۲۱۲۱'],
    ['bn', 'ফোন ০১৩ ৩৩০ ২১২১', 'phone', '০১৩ ৩৩০ ২১২১'],
    ['fi', 'Kirjoita: yvv@oikeus.fi.', 'email', 'yvv@oikeus.fi'],
    ['fi', 'Vuokra on 447 €.', 'money', '447 €'],
    ['fi', 'Maksu on 1 250,50 euroa', 'money', '1 250,50 euroa'],
    ['en', 'Up to €447 a month', 'money', '€447'],
    ['en', 'EUR 20', 'money', 'EUR 20'],
    ['ru', 'до 20 евро', 'money', '20 евро'],
    ['ckb', '٢٠ یۆرۆ', 'money', '٢٠ یۆرۆ'],
    ['bn', '২০ ইউরো', 'money', '২০ ইউরো'],
    ['zh', '约447欧元', 'money', '447欧元'],
    ['th', 'ราคา 20 ยูโร', 'money', '20 ยูโร'],
    ['fi', 'Vero on 35 prosenttia', 'percentage', '35 prosenttia'],
    ['tr', 'Vergi %35 oranında', 'percentage', '%35'],
    ['fa', '٪۳۵ مالیات', 'percentage', '٪۳۵'],
    ['zh', '百分之35', 'percentage', '百分之35'],
    ['th', 'ร้อยละ 35', 'percentage', 'ร้อยละ 35'],
    ['so', 'boqolkiiba 35', 'percentage', 'boqolkiiba 35'],
    ['fi', 'enintään 3 kuukauden', 'duration', '3 kuukauden'],
    ['fi', 'kuukauden 2. päivä', 'duration', '2. päivä'],
    ['fi', '18-vuotias', 'duration', '18-vuotias'],
    ['en', 'a 3-month notice', 'duration', '3-month'],
    ['en', 'within 5 working days', 'duration', '5 working days'],
    ['en', 'within 3\nmonths', 'duration', '3\nmonths'],
    ['sv', 'inom 7 vardagar', 'duration', '7 vardagar'],
    ['ru', 'за 5 рабочих дней', 'duration', '5 рабочих дней'],
    ['uk', 'до 3 місяців', 'duration', '3 місяців'],
    ['et', '3 kuud', 'duration', '3 kuud'],
    ['ar', 'لمدة 3 أشهر', 'duration', '3 أشهر'],
    ['ar', 'خلال ٣٠ يومًا', 'duration', '٣٠ يومًا'],
    ['fa', 'تا ۳ ماه', 'duration', '۳ ماه'],
    ['ckb', 'لە ٣ مانگدا', 'duration', '٣ مانگدا'],
    ['so', '3 bilood', 'duration', '3 bilood'],
    ['bn', '৩টি মাস', 'duration', '৩টি মাস'],
    ['zh', '须在3个月内', 'duration', '3个月'],
    ['zh', '30日内', 'duration', '30日内'],
    ['fr', 'pendant 3 mois', 'duration', '3 mois'],
    ['es', 'en 30 días', 'duration', '30 días'],
    ['tr', '3 ay içinde', 'duration', '3 ay'],
    ['th', 'ภายใน 3 เดือน', 'duration', '3 เดือน'],
  ])('%s: %s', (locale, text, kind, value) => {
    expect(found(locale, text)).toEqual([[kind, value]]);
  });
});

describe('what only looks like such a value is let be', () => {
  test.each<[Locale, string]>([
    ['fi', 'Lataa 112 Suomi -sovellus.'],
    ['fi', 'Koskikatu 112, 80100 Joensuu'],
    ['fi', '00100 Helsinki, PL 78, 00381 Helsinki'],
    ['fi', 'Auki 08.00–16.00 ja 9:30 – 16:00, klo 8–16'],
    ['fi', 'Laki 681/2023 tuli voimaan 01.01.2025.'],
    ['fi', 'Y-tunnus 0242746-2'],
    ['fi', 'Taso 3 ja A1–A2. Lue luku 3. Päivä on pitkä.'],
    ['fi', '2h+kk, 3 päiväkotia, 5 vuodetta, 4 vuodenaikaa, 2 viikonloppua, 5 eurooppalaista'],
    ['fi', 'Asuntoja on 4600. Lue sivu https://112.fi/116117 tai www.116117.fi.'],
    ['en', '2 day-care centres, 5 Europeans, 3 minor faults'],
    ['en', 'until 18.00 hrs, the year 2026, B1 months'],
    ['sv', '2 dagis, 3 årstider'],
    ['ru', 'в 2026 году, в 8 часов, с 8 до 16 часов, 3 части'],
    ['uk', 'у 2026 році, о 8 годині, з 8 до 16 години'],
    ['et', '2026. aastal, 3 päevahoidu, 5 kuulajat'],
    ['ar', '5 عاملين، 30 مايو 2026'],
    ['fa', 'ساعت ۸، سال ۲۰۲۶، ۲ روزنامه'],
    ['ckb', 'کاتژمێر ٨، ٢ ڕۆژنامە'],
    ['bn', '২ সপ্তাহান্ত'],
    ['zh', '2026年5月30日，3年级，2周末'],
    ['fr', 'à 8 heures, de 8 heures à 16 heures, 3 annonces, 2 moisissures'],
    ['es', 'a las 8 horas, 3 mesas'],
    ['tr', '2026 yılında, 2 hafta sonu, saat 8, 3 ayna'],
    ['th', '5 วันจันทร์'],
  ])('%s: %s', (locale, text) => {
    expect(found(locale, text)).toEqual([]);
  });
});

test('several values are found in their order, each once', () => {
  expect(found('fi', 'Maksu 20 € ja 30 %, 3 kuukautta. Soita 112 tai 013 330 2121.')).toEqual([
    ['money', '20 €'],
    ['percentage', '30 %'],
    ['duration', '3 kuukautta'],
    ['phone', '112'],
    ['phone', '013 330 2121'],
  ]);
});
