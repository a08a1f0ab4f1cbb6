import type { CopiedBooks } from './copy-schema.ts';

/** A lifetime of reading pages counts a thousandth of it. */
const MOST_COUNTED = 1_000_000_000;

/**
 * The books with their steps counted from one, in the same order, where a file was made to stand near the end of
 * counting: the books that it is loaded into would soon count beyond, and no copy of theirs would open.
 */
export function countAnew(books: CopiedBooks): CopiedBooks {
  const { install, events, readings } = books;
  if (install.counter <= MOST_COUNTED) return books;
  const steps = [...events, ...readings].map(({ counter }) => counter).toSorted((one, other) => one - other);
  const place = new Map([...new Set(steps)].map((counter, index) => [counter, index + 1]));
  const counted = <Row extends { readonly counter: number }>(row: Row): Row => ({
    ...row,
    counter: place.get(row.counter) ?? row.counter,
  });
  return {
    ...books,
    install: { ...install, counter: place.size },
    events: events.map(counted),
    readings: readings.map(counted),
  };
}
