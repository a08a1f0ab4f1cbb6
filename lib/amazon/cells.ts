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

/** What no part reaches over: elements, and cells of its own kind. */
export interface Fences {
  readonly elements: readonly Element[];
  readonly isOutside: (cell: number) => boolean;
}

export const NO_FENCES: Fences = { elements: [], isOutside: () => false };

/**
 * Where each part of the page begins, if `marks` are cells that stand one in each part: as far up as the nearest
 * element around the mark that holds no other mark and no fence. A card begins before its title, a flat list at it.
 */
export function startsOf(cells: readonly Cell[], marks: readonly number[], fences: Fences): Start[] {
  const elementAt = (index: number | undefined) =>
    (index === undefined ? undefined : cells[index])?.block.element ?? null;
  return marks.map((mark, at) => {
    // What holds one farther away holds the nearest one, too.
    const [floor, ceiling] = nearest(mark, marks[at - 1] ?? -1, marks[at + 1] ?? cells.length, fences);
    const others = [elementAt(floor), elementAt(ceiling), ...fences.elements];
    const around = widest(elementAt(mark), others);
    let start = mark;
    if (around !== null && !holdsAny(around, others)) {
      while (start > floor + 1 && around.contains(elementAt(start - 1))) start -= 1;
    }
    return { start, around };
  });
}

/** The nearest cells before and after a mark that are not of its part. */
function nearest(mark: number, before: number, after: number, { isOutside }: Fences): [number, number] {
  let floor = mark - 1;
  while (floor > before && !isOutside(floor)) floor -= 1;
  let ceiling = mark + 1;
  while (ceiling < after && !isOutside(ceiling)) ceiling += 1;
  return [floor, ceiling];
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
