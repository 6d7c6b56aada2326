import type { Locale } from './locales.ts';

/** The words of one language that make a limit or an amount out of a number: sources of regular expressions. */
interface LimitWords {
  /** Units of time after a number, in every form in which a number stands before them. */
  readonly time: string;
  /** Words for per cent after the number. */
  readonly percent?: string;
  /** Words for per cent that stand before the number. */
  readonly percentBefore?: string;
  readonly euro: string;
  /** Times of day that are written with a word for hours. They are no limits. */
  readonly clock?: string;
}

/** The end of a word. */
const end = '(?![\\p{L}\\p{M}])';
/** Every way in which a word may go on. */
const rest = '[\\p{L}\\p{M}]*';

const any = (...patterns: readonly string[]) => patterns.join('|');
/** Exactly these words, between other letters than these none. */
const words = (list: string) => `(?:${list.trim().split(/\s+/).join('|')})${end}`;

/** Signs that every language may use. */
export const commonSigns = { percent: '[%٪]', euro: `€|EUR${end}` } as const;

/**
 * By language, as `Intl` has no such words in all their forms. A word that only
 * begins like a unit is kept out: `5 päiväkotia`, `5 vuodetta` (beds), `2h+k` (a flat).
 */
export const limitWords: Readonly<Record<Locale, LimitWords>> = {
  fi: {
    time: any(
      `minuut${rest}`,
      words('min h(?!\\s*\\+) vrk vk kk'),
      `tunti${rest}|tunte[ji]${rest}`,
      words('tunnin tunnit tunnissa tunnista tunniksi tunnilta tunnilla'),
      `(?:työ|arki|kalenteri|loma)?päiv(?=[äi])(?!äko|äho|ära|äki|äys|äty)${rest}`,
      `vuorokau${rest}`,
      `viik[ko](?!nlo)${rest}`,
      `kuukau${rest}`,
      `vuo(?:si(?!luok|kurs)|tta|teen|tena|den(?!ai)|des[st]a|deksi|delta|tia|tise|tinen)${rest}`,
    ),
    percent: `prosent${rest}`,
    euro: `euro(?!op)${rest}`,
  },
  en: {
    time: `(?:(?:working|business|calendar) )?${words('minutes? mins? hours? hrs? h days?(?![\\s-]care) weekdays? weeks? months? years? yrs?')}`,
    percent: `per ?cent${end}`,
    euro: words('euros?'),
  },
  sv: {
    time: any(
      words('min minut minuter minuters h timme timmar timmars dygn dygns mån'),
      words('(?:arbets|var|kalender|vecko)?dag(?:ar|ars|en|s)?'),
      words('veck(?:a|or|ors|an) månad(?:er|ers|en|s)? månadshyr(?:a|or)'),
      words('år(?:s|en|et|ig|iga|igt|ing|ingar)?'),
    ),
    percent: `procent${rest}`,
    euro: words('euro[ns]?'),
  },
  ru: {
    time: any(
      `минут${rest}|недел${rest}|месяц${rest}|месячн${rest}`,
      words('мин ч мес сутки суток суткам сутками'),
      `час(?:а|ов|у|ам|ами|ах|ов(?:ой|ая|ого|ое))?${end}`,
      `(?:рабоч${rest} |календарн${rest} )?${words('день дня дней дням днями днях')}|дневн${rest}`,
      `${words('год года году годом годах годам лет')}|летн${rest}|годов${rest}`,
    ),
    percent: `процент${rest}`,
    euro: `евро(?!п)${rest}`,
    clock: any(
      '(?<!\\p{L})[вк] \\d{1,2} час',
      '(?<!\\p{L})с \\d{1,2}(?::\\d\\d)? (?:час\\p{L}* )?до \\d{1,2}(?::\\d\\d)? час',
    ),
  },
  uk: {
    time: any(
      `хвилин${rest}|годин${rest}|місяц${rest}|місячн${rest}|тиж(?:день|н)${rest}`,
      words('хв год міс доба доби добу діб'),
      `(?:робоч${rest} |календарн${rest} )?${words('день дня дні днів дням днями днях')}|денн${rest}`,
      `${words('рік роки року років рокам роками роках')}|річн${rest}|літн${rest}`,
    ),
    percent: `(?:відсот|процент)${rest}`,
    euro: `євро(?!п)${rest}`,
    clock: any(
      '(?<!\\p{L})(?:о|об) \\d{1,2}(?:-\\p{L}+)? годин',
      '(?<!\\p{L})з \\d{1,2}(?::\\d\\d)? (?:годин\\p{L}* )?до \\d{1,2}(?::\\d\\d)? годин',
    ),
  },
  et: {
    time: any(
      `minut${rest}|tund${rest}|aasta(?!aeg)${rest}|nädal(?!avahe)${rest}`,
      words('min h tunni tunnis tunnist tunniks tunniga tunnine'),
      `(?:töö|kalendri|öö)?päev(?!ahoi|ak)${rest}`,
      words('kuu(?:d|ks|s|st|de|ni|lt|le|ga|line|lise|list|üür|üüri)?'),
    ),
    percent: `protsen${rest}`,
    euro: `euro(?!op)${rest}`,
  },
  ar: {
    time: `(?:دقيقة|دقائق|ساعة|ساعات|يوم|أيام|ايام|أسبوع|اسبوع|أسابيع|اسابيع|شهر|أشهر|اشهر|شهور|سنة|سنوات|سنين|عام|أعوام|اعوام)\\p{M}*ا?\\p{M}*${end}`,
    percent: '(?:في |ب)ال(?:مئة|مائة)',
    euro: 'يورو',
  },
  fa: {
    time: `(?:دقیقه|ساعت|روز|هفته|ماه|سال)(?:\\u200c?(?:ای|ه|ی|ها|های))?${end}`,
    percent: 'درصد',
    euro: 'یورو',
  },
  ckb: {
    time: `(?:خولەک|دەقیقە|دەقە|کاتژمێر|سەعات|ڕۆژ|رۆژ|هەفتە|مانگ|ساڵ)(?:ی|یی|ە|دا|یدا|ەدا|ێک|ان|انە)?${end}`,
    percent: `لەسەد${end}`,
    percentBefore: '(?:لە ?)?سەدا',
    euro: 'یۆرۆ|یورۆ|ئیۆرۆ|ئۆیرۆ',
  },
  so: {
    time: any(
      `daqiiq${rest}|saacad${rest}|maal(?:in|mo|mood)${rest}|toddobaad${rest}|usbuuc${rest}`,
      words('saac cisho bil bilood bilo sano sanno sanad sannad sanadood sannadood sannado jir'),
    ),
    percent: `boqol(?:kiiba|ley)${end}`,
    percentBefore: 'boqolkiiba',
    euro: words('euro yuuro yuro'),
  },
  bn: {
    time: '(?:টি|টা|টির)?\\s?(?:কর্ম|কার্য|পূর্ণ )?(?:মিনিট|ঘণ্টা|ঘন্টা|দিবস|দিন(?!াজ)|সপ্তাহ(?!ান্ত)|মাস|বছর|বৎসর)',
    percent: 'শতাংশ|পার্সেন্ট',
    percentBefore: 'শতকরা',
    euro: 'ইউরো(?!প)',
  },
  zh: {
    time: any(
      '个?工作日|天|日(?:之|以)?内|分钟',
      '个?(?:星期|礼拜)(?![一二三四五六日天](?!次))',
      '周(?!末|[一二三四五六日](?!次))',
      '个月|年(?![级代])|岁|个?小时',
    ),
    percent: '个?百分点',
    percentBefore: '百分之',
    euro: '欧元',
  },
  fr: {
    time: words('minutes? min heures? jours? journées? semaines? mois ans? années?'),
    percent: `pour ?cents?${end}`,
    euro: words('euros?'),
    clock: any(
      '(?<!\\p{L})(?:à|dès|vers) \\d{1,2} heures?',
      '(?<!\\p{L})de \\d{1,2} heures? à \\d{1,2} heures?',
    ),
  },
  es: {
    time: words('minutos? min horas? días? semanas? mes meses años?'),
    percent: `por ciento${end}`,
    euro: words('euros?'),
    clock: '(?<!\\p{L})(?:a|de|desde|hasta|sobre) las \\d{1,2} horas',
  },
  tr: {
    time: any(
      `dakika${rest}|saat${rest}|hafta(?! sonu)${rest}|yıl${rest}`,
      words('dk gün(?:lük|lüğüne|ü|ün|e|de|den|dür|ler)? sene'),
      '(?:iş|takvim) gün',
      words('ay(?:lık|lığına|ı|ın|a|da|dan|dır)? yaş(?:ında|ından|ına|ını|ın|lık)?'),
    ),
    percentBefore: 'yüzde',
    euro: `(?:avro|euro)(?!p)${rest}`,
  },
  th: {
    time: 'นาที|ชั่วโมง|ชม\\.?|วัน(?!จันทร์|อังคาร|พุธ|พฤหัส|ศุกร์|เสาร์|อาทิตย์|ที่)|สัปดาห์|อาทิตย์|เดือน|ปี|ขวบ',
    percent: 'เปอร์เซ็นต์',
    percentBefore: 'ร้อยละ',
    euro: 'ยูโร(?!ป)',
  },
};
