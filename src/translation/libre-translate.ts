import { setTimeout as wait } from 'node:timers/promises';
import { z } from 'zod';
import { type Locale, localeTable } from '../i18n/locales.ts';
import { MachineError, type MachineTranslator } from './machine.ts';

/** Where a LibreTranslate service is, and how patient to be. */
export interface LibreTranslateOptions {
  /** Its address without `/translate`. */
  readonly url: string;
  readonly apiKey?: string | undefined;
  /** Milliseconds until an answer must be there. */
  readonly timeout?: number;
  /** Milliseconds before a second and third try, where the service is busy. */
  readonly pause?: number;
}

const answerSchema = z.object({ translatedText: z.array(z.string()) });

/** How many texts go in a request: services limit its length. */
const atOnce = 25;

/** How often a busy service is asked. */
const tries = 3;

/** A machine translator that speaks the protocol of LibreTranslate. @see https://docs.libretranslate.com/ */
export function libreTranslate(options: LibreTranslateOptions): MachineTranslator {
  const { url, apiKey, timeout = 60_000, pause = 2_000 } = options;
  if (!/^https?:\/\//.test(url))
    throw new MachineError(`The address "${url}" is not http or https.`);
  return {
    translate: async (texts, from, to) => {
      const answers: string[] = [];
      for (let at = 0; at < texts.length; at += atOnce) {
        answers.push(...(await ask(texts.slice(at, at + atOnce), from, to)));
      }
      return answers;
    },
  };

  async function ask(texts: readonly string[], from: Locale, to: Locale): Promise<string[]> {
    const body = JSON.stringify({
      q: texts,
      source: localeTable[from].lang,
      target: localeTable[to].lang,
      format: 'html',
      ...(apiKey && { api_key: apiKey }),
    });
    for (let attempt = 1; ; attempt++) {
      const response = await post(`${url.replace(/\/$/, '')}/translate`, body, timeout);
      if (response.ok) return readAnswer(await response.text());
      const isBusy = response.status === 429 || response.status >= 500;
      if (!isBusy || attempt === tries) {
        const text = (await response.text()).slice(0, 200);
        throw new MachineError(`The service answered ${response.status}: ${text}`);
      }
      await response.body?.cancel();
      await wait(pause * attempt);
    }
  }
}

async function post(url: string, body: string, timeout: number): Promise<Response> {
  try {
    return await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
      signal: AbortSignal.timeout(timeout),
    });
  } catch (error) {
    const isLate = error instanceof Error && error.name === 'TimeoutError';
    const reason = isLate ? `did not answer in ${timeout / 1000} seconds` : 'cannot be reached';
    throw new MachineError(`The service ${reason}: ${new URL(url).origin}`);
  }
}

function readAnswer(text: string): string[] {
  try {
    return answerSchema.parse(JSON.parse(text)).translatedText;
  } catch {
    throw new MachineError('The service did not answer with a list of texts.');
  }
}
