import type { Cell } from './cells.ts';
import type { ItemMark } from './item-marks.ts';
import { orderPartsIn, progressIn } from './order-parts.ts';
import type { Placed } from './order-survey.ts';
import { type Page, pattern } from './page.ts';
import type { ParcelWords } from './words/words.ts';

/** How placed orders are read on a page, in the words of its language. */
export function placedOn(page: Page, words: ParcelWords | null): Placed {
  return {
    parts: (cells) => orderPartsIn(cells, page.url),
    progress: (text) => progressIn(text, words),
    marks: (cells) => (words === null ? [] : withPieces(cells, words)),
    isUsed: (own) => (words === null ? null : isUsed(own, words)),
    isGrandTotal: (label) => words !== null && pattern(words.grandTotal).test(label),
    isAside: (heading) => words !== null && pattern(words.asideHeadings).test(heading),
  };
}

/** Invoices: "1 of: Kettle", without a link. */
function withPieces(cells: readonly Cell[], { piecesOf }: ParcelWords): ItemMark[] {
  const line = pattern(`^(?<pieces>\\d{1,3})\\s?(?:${piecesOf})\\s?(?<title>.{1,600})$`);
  return cells.flatMap(({ text }, cell) => {
    const said = line.exec(text)?.groups;
    return said ? [{ cell, title: said.title ?? null, link: null, pieces: Number(said.pieces) }] : [];
  });
}

function isUsed(own: readonly Cell[], { conditionUsed, conditionNew }: ParcelWords): boolean | null {
  const says = (source: string) => own.some(({ text }) => pattern(source).test(text));
  return says(conditionUsed) ? true : says(conditionNew) ? false : null;
}
