import { describe, expect, test } from 'vitest';
import { editorComponents } from '../../admin/editor-components.ts';
import { containerBlocks, inlineBlocks, leafBlocks } from '../../src/entries/markdown.ts';
import { admin } from './support/decap-config.ts';

const components = editorComponents('fi', admin.choices);

/** What the editor writes back after reading a block. */
function roundTrip(id: string, text: string): string | undefined {
  const component = components.find((known) => known.id === id);
  const match = component?.pattern.exec(text);
  return match ? component?.toBlock(component.fromBlock(match)) : undefined;
}

test('every block of the site has a button, and images', () => {
  // A contact is both: a line in a sentence and a card.
  const inline = inlineBlocks.map((name) => (name === 'contact' ? 'contact-line' : name));
  const blocks = [...inline, ...leafBlocks, ...containerBlocks, 'image'];
  expect(components.map(({ id }) => id).sort()).toEqual(blocks.sort());
});

describe('a block that is read and written back is unchanged', () => {
  test.each([
    ['note', ':::note\n\nTeksti, **lihava**.\n\n:::'],
    ['warning', ':::warning\n\n- a\n- b\n\n## Otsikko\n\n:::'],
    ['steps', ':::steps\n\n1. Soita :fact{#rent}.\n2. Odota 9:30.\n\n:::'],
    ['contact', '::contact{#kela}'],
    ['contact-line', ':contact{#kela}'],
    ['fact', ':fact{#rent}'],
    ['term', ':term[takuuvuokran (iso)]{#deposit}'],
    ['term', ':term[]{#deposit}'],
    ['image', '![Avain pöydällä](key.png)'],
    ['image', '![](key.png)'],
  ])('%s: %j', (id, text) => {
    expect(roundTrip(id, text)).toBe(text);
  });
});

test.each([
  ['note', ':::warning\n\nx\n\n:::'],
  ['contact', 'Teksti ::contact{#kela}'],
  ['contact', '::contact{#kela} teksti'],
  ['contact', ':contact{#kela}'],
  ['contact-line', '::contact{#kela}'],
  ['fact', ':fact'],
  ['term', ':term{#deposit'],
])('the button %s does not read %j', (id, text) => {
  expect(roundTrip(id, text)).toBeUndefined();
});

test('a block ends at its own end, not at that of a later one', () => {
  expect(roundTrip('note', ':::note\n\na\n\n:::\n\n:::note\n\nb\n\n:::')).toBe(
    ':::note\n\na\n\n:::',
  );
});

test.each([
  ['contact', 'contacts'],
  ['contact-line', 'contacts'],
  ['fact', 'facts'],
  ['term', 'terms'],
])('%s is chosen from the entries that exist', (id, collection) => {
  const component = components.find((known) => known.id === id);
  expect(component?.fields).toContainEqual(
    expect.objectContaining({ name: 'id', widget: 'select', options: admin.choices[collection] }),
  );
});
