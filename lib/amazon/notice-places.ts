import type { Cell } from './cells.ts';
import type { Place } from './notices.ts';
import type { Survey } from './order-survey.ts';

const NOWHERE: Place = { beside: null, about: null };

/** What each line of a page stands with: the row of a credit, an item, or nothing that gives it a meaning. */
export function placeIn({ cells, charges, items }: Survey): (cell: Cell) => Place {
  const places = new Map<Cell, Place>();
  for (const { item, part } of items) {
    for (const cell of cells.slice(part.from, part.to))
      places.set(cell, { beside: 'item', about: item.title });
  }
  const credits = new Map<Element, string>();
  for (const { list, lines } of charges) {
    list.rows.forEach(({ element, from, to }, at) => {
      const line = lines[at];
      const row = element.closest('li,tr') ?? (from === to ? element : element.parentElement);
      if (line?.spendsCredit && row) credits.set(row, line.label);
    });
  }
  return (cell) => {
    const label = nearest(cell.block.element, credits);
    return label === null ? (places.get(cell) ?? NOWHERE) : { beside: 'credit', about: label };
  };
}

function nearest(element: Element, labels: ReadonlyMap<Element, string>): string | null {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const label = labels.get(at);
    if (label !== undefined) return label;
  }
  return null;
}
