import { clockTime } from '../blocks/time.ts';
import { addDays, weekdayIndex } from '../contacts/day.ts';
import { finnishDay } from '../contacts/finnish-time.ts';
import { unpackOpenNowWords } from '../contacts/open-now-words.ts';
import { openingAt, type WallTime } from '../contacts/opening.ts';
import { openingOrder } from '../contacts/opening-order.ts';
import { unpackHours } from '../contacts/packed-hours.ts';

/** Says of each contact whether it is open now, and says it anew each minute. */
const words = unpackOpenNowWords(
  document.querySelector<HTMLElement>('#open-now-words')?.dataset.words,
);
const places = [...document.querySelectorAll<HTMLElement>('.open-now')].flatMap((element) => {
  const known = unpackHours(element.dataset.hours ?? '');
  return known ? [{ element, known }] : [];
});

function update(): void {
  const now = Date.now();
  for (const { element, known } of places) {
    const content = sentence(openingAt(known.hours, now, known.holidays), finnishDay(now));
    element.hidden = content.length === 0;
    const next = document.createElement('p');
    next.append(...content);
    if (next.innerHTML !== element.innerHTML) element.replaceChildren(...next.childNodes);
  }
}

type Content = readonly (string | Node)[];

function sentence(opening: ReturnType<typeof openingAt>, today: string): Content {
  switch (opening.state) {
    case 'always':
      return fill(words.always, {});
    case 'open':
      if (!opening.until) return fill(words.always, {});
      return fill(words.open, { time: [leftToRight(clockTime(opening.until.time))] });
    case 'closed':
      if (!opening.opens) return fill(words.closed, {});
      return fill(words.opens, {
        day: dayName(opening.opens, today),
        time: [leftToRight(clockTime(opening.opens.time))],
      });
    default:
      return [];
  }
}

/** The weekday; from a week ahead on with its date, because the name alone would be the wrong day. */
function dayName({ day }: WallTime, today: string): Content {
  const name = words.weekdays[weekdayIndex(day)] ?? '';
  if (day < addDays(today, 7)) return [name];
  const [, month, date] = day.split('-').map(Number);
  return [name, ' ', leftToRight(`${date}.${month}.`)];
}

function leftToRight(text: string): HTMLElement {
  const element = document.createElement('bdi');
  element.dir = 'ltr';
  element.textContent = text;
  return element;
}

/** Puts values where `{name}` stands in a string. */
function fill(text: string, values: Readonly<Record<string, Content>>): Content {
  const parts = text.split(/\{(\w+)\}/);
  return parts.flatMap((part, index) => (index % 2 === 0 ? [part] : (values[part] ?? [])));
}

/** The lists whose cards stand by what is open now, each in the order of the page. */
const lists = [...document.querySelectorAll('[data-by-opening]')].map((list) => ({
  list,
  cards: [...list.querySelectorAll(':scope > .contact')],
}));

/** Not each minute: cards must not move while somebody reads or stands in them. */
function sortByOpening(): void {
  const now = Date.now();
  const order = (card: Element) => {
    const known = places.find(({ element }) => card.contains(element))?.known;
    return openingOrder(known && openingAt(known.hours, now, known.holidays));
  };
  for (const { list, cards } of lists) {
    if (list.contains(document.activeElement)) continue;
    const keys = new Map(cards.map((card) => [card, order(card)]));
    const key = (card: Element) => keys.get(card) ?? '';
    list.append(...cards.toSorted((a, b) => (key(a) < key(b) ? -1 : Number(key(a) > key(b)))));
  }
}

function everyMinute(): void {
  update();
  setTimeout(everyMinute, 60_000 - (Date.now() % 60_000));
}

if (places.length > 0) {
  everyMinute();
  sortByOpening();
  // Timers of a page in the background are late.
  document.addEventListener('visibilitychange', () => {
    if (document.hidden) return;
    update();
    sortByOpening();
  });
}
