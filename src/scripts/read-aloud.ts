import { unpackPlayerWords } from '../speech/player-words.ts';
import { type Utterance, utterances } from '../speech/utterances.ts';
import { speaks } from '../speech/voice-language.ts';
import { createPlayer } from './read-aloud-player.ts';
import { type Passage, passagesOf } from './read-aloud-text.ts';

interface Sentence extends Utterance {
  readonly passage: Passage;
}

let focusPlayer: (() => void) | undefined;

/**
 * Reads the page with the voices of the device, sentence by sentence, and marks
 * the sentence it is at. Pausing ends the sentence and continuing begins it
 * anew, because `pause()` of the platform does not hold on phones.
 * @param button what was pressed: the focus returns there
 */
function readAloud(button: HTMLElement): void {
  if (focusPlayer) {
    focusPlayer();
    return;
  }
  const { lang = '', words } = button.dataset;
  const sentences: Sentence[] = passagesOf(document.querySelector('main') ?? document.body).flatMap(
    (passage) =>
      utterances(passage.text, passage.lang, passage.phones).map((part) => ({ ...part, passage })),
  );
  let current = 0;
  let rate = 1;
  /** The one that is being spoken; none while paused. What the platform says of others is past. */
  let speaking: SpeechSynthesisUtterance | undefined;

  const player = createPlayer(button.textContent.trim(), unpackPlayerWords(words), {
    toggle: () => (speaking ? pause() : speak()),
    move: (by) => {
      current = Math.max(0, Math.min(current + by, sentences.length - 1));
      if (speaking) speak();
      else show();
    },
    setRate: (chosen) => {
      rate = chosen;
      if (speaking) speak();
    },
    stop,
  });

  function speak(): void {
    const sentence = sentences[current];
    if (!sentence) {
      stop();
      return;
    }
    show();
    const utterance = new SpeechSynthesisUtterance(sentence.spoken);
    const voice = voiceFor(sentence.passage.lang) ?? voiceFor(lang);
    Object.assign(utterance, { voice: voice ?? null, lang: voice?.lang ?? lang, rate });
    utterance.addEventListener('end', () => {
      if (utterance !== speaking) return;
      current += 1;
      speak();
    });
    utterance.addEventListener('error', () => {
      if (utterance === speaking) pause();
    });
    speaking = utterance;
    speechSynthesis.cancel();
    speechSynthesis.speak(utterance);
    player.showPlaying(true);
  }

  function pause(): void {
    speaking = undefined;
    speechSynthesis.cancel();
    player.showPlaying(false);
  }

  function show(): void {
    const sentence = sentences[current];
    if (sentence) markSentence(sentence);
  }

  function stop(): void {
    pause();
    unmark();
    const hadFocus = player.element.contains(document.activeElement);
    player.element.remove();
    if (hadFocus) button.focus();
    focusPlayer = undefined;
    removeEventListener('pagehide', stop);
  }

  button.parentElement?.after(player.element);
  focusPlayer = player.focus;
  addEventListener('pagehide', stop);
  speak();
  player.focus();
}

function voiceFor(lang: string): SpeechSynthesisVoice | undefined {
  const voices = speechSynthesis.getVoices().filter((voice) => speaks(voice.lang, lang));
  return voices.find(({ localService }) => localService) ?? voices[0];
}

/** Marks a sentence; browsers without highlights mark its paragraph. */
function markSentence({ passage, start, end }: Sentence): void {
  const range = passage.range({ start, end });
  unmark();
  if ('highlights' in CSS) CSS.highlights.set('spoken', new Highlight(range));
  else passage.element.classList.add('spoken');
  const { top, bottom } = range.getBoundingClientRect();
  if (top > 0 && bottom < innerHeight * 0.8) return;
  const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  passage.element.scrollIntoView({ block: 'center', behavior: isCalm ? 'auto' : 'smooth' });
}

function unmark(): void {
  if ('highlights' in CSS) CSS.highlights.delete('spoken');
  for (const element of document.querySelectorAll('.spoken')) element.classList.remove('spoken');
}

const start = document.querySelector<HTMLElement>('[data-tool=listen]');
if (start) {
  readAloud(start);
  start.addEventListener('click', () => readAloud(start));
}
