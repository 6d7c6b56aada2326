import { keepOnDevice, keptOnDevice } from './on-device.ts';

/**
 * Lets readers hide a notice. What they have hidden is kept on the device only,
 * by its revision: a notice that says something else is shown again.
 */
const key = 'notices';
/** Notices end; those of long ago need no place on the device. */
const most = 20;
const hidden = () => keptOnDevice(key)?.split(' ') ?? [];
const notices = [...document.querySelectorAll<HTMLElement>('[data-revision]')];

function hideKnown(): void {
  const known = hidden();
  for (const notice of notices) notice.hidden = known.includes(notice.dataset.revision ?? '');
}

hideKnown();
for (const notice of notices) {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = '×';
  button.ariaLabel = `${notice.dataset.hide}: ${notice.querySelector('strong')?.textContent}`;
  button.addEventListener('click', () => {
    keepOnDevice(key, [...hidden(), notice.dataset.revision].slice(-most).join(' '));
    notice.hidden = true;
    // The button is gone: go on with what comes next.
    document.querySelector<HTMLElement>('.announcement:not([hidden]) button, main')?.focus();
  });
  notice.append(button);
}

// A page that comes back as it was left may be older than the choice.
window.addEventListener('pageshow', ({ persisted }) => persisted && hideKnown());
