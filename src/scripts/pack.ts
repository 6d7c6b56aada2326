import { offerPrint } from './pack-print.ts';
import { trackProgress } from './pack-progress.ts';

/** Ticks and printing of a pack that stands in the page. */
const pack = document.querySelector<HTMLElement>('.pack');
if (pack) {
  trackProgress(pack);
  offerPrint(pack);
}
