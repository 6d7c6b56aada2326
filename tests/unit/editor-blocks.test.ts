import { expect, test } from 'vitest';
import { editorComponents } from '../../admin/editor-components.ts';

const choices = {
  municipalities: [
    { value: 'joensuu', label: 'Joensuu' },
    { value: 'liperi', label: 'Liperi' },
  ],
};
const components = editorComponents('fi', choices);

function component(id: string) {
  const found = components.find((one) => one.id === id);
  if (!found) throw new Error(`There is no block ${id}`);
  return found;
}

test.each([
  ['note', ':::note\n\nTeksti.\n\n- a\n- b\n\n:::'],
  ['warning', ':::warning\n\nTeksti.\n\n:::'],
  ['steps', ':::steps\n\n1. a\n2. b\n\n:::'],
  ['municipality', ':::municipality{#joensuu}\n\nTeksti :fact{#rent}.\n\n| a |\n| --- |\n\n:::'],
  ['contact', '::contact{#kela}'],
  ['contact-line', ':contact{#kela}'],
  ['fact', ':fact{#rent}'],
  ['term', ':term[vuokran]{#rent}'],
  ['image', '![Kuva: talo](talo.jpg)'],
])('the editor writes %s exactly as it read it', (id, text) => {
  const { pattern, fromBlock, toBlock } = component(id);
  const match = pattern.exec(text);
  expect(match?.[0]).toBe(text);
  expect(match && toBlock(fromBlock(match))).toBe(text);
});

test('texts for neighbouring municipalities are blocks of their own', () => {
  const first = ':::municipality{#joensuu}\n\nA\n\n:::';
  const match = component('municipality').pattern.exec(`${first}\n\n${first}`);
  expect(match?.[0]).toBe(first);
});

test('a municipality is chosen from a list', () => {
  expect(component('municipality').fields[0]).toMatchObject({
    name: 'id',
    widget: 'select',
    options: choices.municipalities,
  });
});
