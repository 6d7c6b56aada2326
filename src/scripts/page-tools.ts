import { speaks } from '../speech/voice-language.ts';
// The address alone: importing the module itself would bring the bundler's loader into every page.
import readAloud from './read-aloud.ts?worker&url';

/**
 * The tools of a page: share, copy the address, print, read aloud. The last one
 * is offered where the device has a voice for the text, and loaded when asked.
 */
const address = document.querySelector<HTMLElement>('.share-address');
const status = document.querySelector<HTMLElement>('.share [role=status]');
const tools = document.querySelectorAll<HTMLElement>('[data-tool]');
const url = address?.textContent ?? '';

for (const tool of tools) {
  if (tool.dataset.tool === 'share' && 'share' in navigator) tool.hidden = false;
  if (tool.dataset.tool === 'listen') offerVoice(tool);
}

document.addEventListener('click', (event) => {
  const target = event.target instanceof Element ? event.target : null;
  const tool = target?.closest<HTMLElement>('[data-tool]');
  if (tool?.dataset.tool === 'copy') void copy(tool.dataset);
  if (tool?.dataset.tool === 'print') print();
  // It begins when it is loaded, and hears every later click itself.
  if (tool?.dataset.tool === 'listen') void import(/* @vite-ignore */ readAloud);
  if (tool?.dataset.tool === 'share' && 'share' in navigator) {
    event.preventDefault();
    navigator.share({ title: document.title, url }).catch(showAddress);
  }
});

async function copy({ copied = '', select = '' }: DOMStringMap): Promise<void> {
  try {
    await navigator.clipboard.writeText(url);
    status?.replaceChildren(copied);
  } catch {
    // Refused, or no secure page: the reader copies it by hand.
    if (address) getSelection()?.selectAllChildren(address);
    status?.replaceChildren(select);
  }
}

function showAddress(error: unknown): void {
  const isChoice = error instanceof DOMException && error.name === 'AbortError';
  if (!isChoice) location.hash = 'share';
}

function offerVoice(tool: HTMLElement): void {
  if (!('speechSynthesis' in window)) return;
  const look = () => {
    const { lang = '' } = tool.dataset;
    tool.hidden = !speechSynthesis.getVoices().some((voice) => speaks(voice.lang, lang));
  };
  look();
  speechSynthesis.addEventListener('voiceschanged', look);
}
