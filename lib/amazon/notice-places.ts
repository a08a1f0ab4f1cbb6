import type { Cell } from './cells.ts';
import type { Place } from './notices.ts';
import type { Survey } from './order-survey.ts';

/** What each line of a page stands with: a list of charges, an item, or nothing that is known. */
export function placeIn({ cells, charges, scopes, items }: Survey): (cell: Cell) => Place {
  const places = new Map<Cell, Place>();
  for (const { item, part } of items) {
    for (const cell of cells.slice(part.from, part.to))
      places.set(cell, { beside: 'item', about: item.title });
  }
  const rows = charges.flatMap(({ list }) => (list.from === null ? [] : list.rows));
  for (const row of rows) {
    for (const cell of cells.slice(row.from, row.to + 1))
      places.set(cell, { beside: 'credit', about: row.label });
  }
  return (cell) => {
    const isCharge = scopes.some((scope) => scope.contains(cell.block.element));
    return places.get(cell) ?? { beside: isCharge ? 'credit' : null, about: null };
  };
}
