/** An open entry, by its address in the editor. */
const entryIn = (address: string) => /#\/collections\/[\w-]+\/entries\/[^?]+/.exec(address)?.[0];

/**
 * Loads the editor anew where an address leads from one open entry straight to
 * another: Decap would keep the text of the first, and save it as the second.
 */
export function openEntriesFresh(): void {
  window.addEventListener('hashchange', ({ oldURL, newURL }) => {
    const [from, to] = [entryIn(oldURL), entryIn(newURL)];
    if (from && to && from !== to) location.reload();
  });
}
