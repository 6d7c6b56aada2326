/** The key `/` leads to the search field, except while something is being typed. */
const typed = 'input, select, textarea, [contenteditable]';

document.addEventListener('keydown', (event) => {
  const { key, target, ctrlKey, metaKey, altKey } = event;
  if (key !== '/' || ctrlKey || metaKey || altKey) return;
  if (target instanceof Element && target.closest(typed)) return;
  const field = document.querySelector<HTMLInputElement>('#search-words');
  if (!field) return;
  event.preventDefault();
  field.focus();
});
