import type { PlayerWords } from '../speech/player-words.ts';

/** What the player's buttons do. */
export interface PlayerActions {
  readonly toggle: () => void;
  readonly move: (by: number) => void;
  readonly setRate: (rate: number) => void;
  readonly stop: () => void;
}

export interface Player {
  readonly element: HTMLElement;
  readonly focus: () => void;
  readonly showPlaying: (isPlaying: boolean) => void;
}

const rates = [0.75, 1, 1.25, 1.5];

/** The reading goes down the page, so that back and forth have no left and right. */
const icons = {
  previous: 'm6 15 6-6 6 6',
  next: 'm6 9 6 6 6-6',
  play: 'M8 5v14l11-7z',
  pause: 'M8 5v14M16 5v14',
  stop: 'M6 6h12v12H6z',
} as const;

/** The bar at the foot of the window while a page is read. Escape ends it. */
export function createPlayer(
  label: string,
  words: PlayerWords,
  { toggle, move, setRate, stop }: PlayerActions,
): Player {
  const word = (key: Parameters<PlayerWords['get']>[0]) => words.get(key) ?? '';
  const element = document.createElement('div');
  Object.assign(element, { className: 'player', role: 'group', ariaLabel: label });
  const play = button(toggle);
  element.append(
    named(
      button(() => move(-1)),
      word('listen.previous'),
      icons.previous,
    ),
    play,
    named(
      button(() => move(1)),
      word('listen.next'),
      icons.next,
    ),
    rateChoice(word('listen.speed'), setRate),
    named(button(stop), word('listen.stop'), icons.stop),
  );
  element.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') stop();
  });
  return {
    element,
    focus: () => play.focus(),
    showPlaying: (isPlaying) => {
      if (isPlaying) named(play, word('listen.pause'), icons.pause);
      else named(play, word('listen.continue'), icons.play);
    },
  };
}

function button(action: () => void): HTMLButtonElement {
  const element = document.createElement('button');
  element.type = 'button';
  element.addEventListener('click', action);
  return element;
}

function named(element: HTMLButtonElement, name: string, icon: string): HTMLButtonElement {
  const space = 'http://www.w3.org/2000/svg';
  const drawing = document.createElementNS(space, 'svg');
  const path = document.createElementNS(space, 'path');
  path.setAttribute('d', icon);
  for (const [key, value] of Object.entries({ viewBox: '0 0 24 24', width: '24', height: '24' })) {
    drawing.setAttribute(key, value);
  }
  drawing.ariaHidden = 'true';
  drawing.append(path);
  Object.assign(element, { ariaLabel: name, title: name });
  element.replaceChildren(drawing);
  return element;
}

function rateChoice(name: string, setRate: (rate: number) => void): HTMLSelectElement {
  const select = document.createElement('select');
  const { format } = new Intl.NumberFormat(document.documentElement.lang, {
    numberingSystem: 'latn',
  });
  for (const rate of rates) {
    select.append(new Option(`${format(rate)}×`, String(rate), rate === 1, rate === 1));
  }
  Object.assign(select, { ariaLabel: name, title: name, dir: 'ltr' });
  select.addEventListener('change', () => setRate(Number(select.value)));
  return select;
}
