import type { Block } from './blocks.ts';
import { linesIn } from './plain-text.ts';

/** One line of text as the page breaks it: what rows, items and orders are read from. */
export interface Cell {
  readonly text: string;
  readonly block: Block;
}

export function cellsIn(blocks: readonly Block[]): Cell[] {
  return blocks.flatMap((block) => {
    const lines = linesIn(block.raw);
    // A line that the page does not break is the block itself.
    return lines.length < 2 ? [{ text: block.text, block }] : lines.map((text) => ({ text, block }));
  });
}

/** Where a part of the page begins, and the element that holds it and no other part. */
export interface Start {
  readonly start: number;
  readonly around: Element | null;
}

/**
 * Where each part of the page begins, if `marks` are cells that stand one in each part: as far up as the nearest
 * element around the mark that holds no other mark and no fence. A card begins before its title, a flat list at it.
 */
export function startsOf(
  cells: readonly Cell[],
  marks: readonly number[],
  fences: readonly Element[],
): Start[] {
  const elementAt = (index: number | undefined) =>
    (index === undefined ? undefined : cells[index])?.block.element ?? null;
  let floor = 0;
  return marks.map((mark, at) => {
    const others = [elementAt(marks[at - 1]), elementAt(marks[at + 1]), ...fences];
    const around = widest(elementAt(mark), others);
    let start = mark;
    if (around !== null && !holdsAny(around, others)) {
      while (start > floor && around.contains(elementAt(start - 1))) start -= 1;
    }
    floor = mark + 1;
    return { start, around };
  });
}

/** The highest element around one that holds none of the others. */
function widest(element: Element | null, others: readonly (Element | null)[]): Element | null {
  let around = element;
  for (let next = element?.parentElement ?? null; next; next = next.parentElement) {
    if (next.localName === 'body' || holdsAny(next, others)) break;
    around = next;
  }
  return around;
}

function holdsAny(element: Element, others: readonly (Element | null)[]): boolean {
  return others.some((other) => other !== null && element.contains(other));
}
