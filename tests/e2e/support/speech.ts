import type { Page } from '@playwright/test';

/** What the device was asked to say. */
export interface Spoken {
  readonly text: string;
  readonly lang: string;
  readonly voice: string | undefined;
  readonly rate: number;
}

interface FakeSpeech {
  readonly spoken: Spoken[];
  readonly finish: () => void;
  readonly addVoice: (lang: string) => void;
}

declare global {
  interface Window {
    fakeSpeech: FakeSpeech;
  }
}

/**
 * Stands in for the voices of a device, which a headless browser has none of. A
 * sentence ends when the test says so; `cancel` ends it with an error, late, as
 * browsers do.
 * @param langs the languages of the voices, as tags
 */
export async function fakeSpeech(page: Page, langs: readonly string[]) {
  await page.addInitScript((known) => {
    class Utterance extends EventTarget {
      voice: { lang: string } | null = null;
      lang = '';
      rate = 1;
      readonly text: string;
      constructor(text: string) {
        super();
        this.text = text;
      }
    }
    const voiceOf = (lang: string) => ({ lang, name: lang, localService: true });
    const voices = known.map(voiceOf);
    const spoken: Spoken[] = [];
    let current: Utterance | undefined;
    const engine = Object.assign(new EventTarget(), {
      getVoices: () => voices,
      speak: (utterance: Utterance) => {
        current = utterance;
        const { text, lang, voice, rate } = utterance;
        spoken.push({ text, lang, voice: voice?.lang, rate });
      },
      cancel: () => {
        const ended = current;
        current = undefined;
        setTimeout(() => ended?.dispatchEvent(new Event('error')));
      },
    });
    Object.defineProperty(window, 'speechSynthesis', { value: engine });
    Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: Utterance });
    window.fakeSpeech = {
      spoken,
      finish: () => {
        const ended = current;
        current = undefined;
        ended?.dispatchEvent(new Event('end'));
      },
      addVoice: (lang) => {
        voices.push(voiceOf(lang));
        engine.dispatchEvent(new Event('voiceschanged'));
      },
    };
  }, langs);
  return {
    spoken: () => page.evaluate(() => window.fakeSpeech.spoken),
    last: () => page.evaluate(() => window.fakeSpeech.spoken.at(-1)?.text),
    /** The voice comes to the end of its sentence. */
    finish: () => page.evaluate(() => window.fakeSpeech.finish()),
    addVoice: (lang: string) => page.evaluate((tag) => window.fakeSpeech.addVoice(tag), lang),
  };
}
