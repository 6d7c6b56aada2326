import { getDocumentProxy } from 'unpdf';

export interface PrintedLine {
  /** In the order of reading, in plain letters. */
  readonly text: string;
  /** Distances from the left edge of the sheet, in points. */
  readonly left: number;
  readonly right: number;
}

export interface PrintedPage {
  readonly width: number;
  readonly lines: readonly PrintedLine[];
}

/**
 * The lines of a printed document. A PDF holds the letters of a right-to-left
 * line in the order in which they stand on the sheet; read from the right they
 * are the text again.
 * @param dir direction of the language that is looked for
 */
export async function readPdf(bytes: Buffer, dir: 'ltr' | 'rtl'): Promise<PrintedPage[]> {
  const document = await getDocumentProxy(new Uint8Array(bytes));
  const pages: PrintedPage[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    const runs = items.flatMap((item) => {
      if (!('str' in item) || item.str === '') return [];
      const [, , , , left, bottom] = item.transform.map(Number);
      return [{ text: item.str, left: left ?? 0, right: (left ?? 0) + item.width, bottom }];
    });
    const lines = [...Map.groupBy(runs, ({ bottom }) => Math.round(bottom ?? 0)).values()].map(
      (line) => {
        const inOrder = line.toSorted((a, b) =>
          dir === 'rtl' ? b.right - a.right || b.left - a.left : a.left - b.left,
        );
        return {
          text: inOrder
            .map(({ text }) => text)
            .join('')
            .normalize('NFKC'),
          left: Math.min(...line.map(({ left }) => left)),
          right: Math.max(...line.map(({ right }) => right)),
        };
      },
    );
    pages.push({ width: page.getViewport({ scale: 1 }).width, lines });
  }
  return pages;
}
