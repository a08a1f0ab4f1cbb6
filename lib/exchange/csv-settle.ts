/** One cell and what it can mean, by the way that it is read. */
export interface Doubtful<Way, Value> {
  readonly cell: string;
  readonly readings: ReadonlyMap<Way, Value>;
}

export interface Settled<Way, Value> {
  /** The first cell that could be read in two ways. */
  readonly example: Doubtful<Way, Value>;
  /** What the cells with one reading only show, where they all show the same; null must be asked. */
  readonly shown: Way | null;
}

/**
 * Which way cells are to be read that could be read in two. "05/03/2027" is the fifth of March where "31/12/2026" stands
 * in the same column, and nobody's guess where nothing does.
 * @returns null where no cell is in doubt
 */
export function settle<Way, Value>(cells: readonly Doubtful<Way, Value>[]): Settled<Way, Value> | null {
  const doubtful = cells.filter(({ readings }) => new Set(readings.values()).size > 1);
  const [example] = doubtful;
  if (example === undefined) return null;
  const ways = new Set(doubtful.flatMap(({ readings }) => [...readings.keys()]));
  const shown = new Set(
    cells
      .flatMap(({ readings }) => (readings.size === 1 ? [...readings.keys()] : []))
      .filter((way) => ways.has(way)),
  );
  const [only = null, ...others] = shown;
  return { example, shown: others.length === 0 ? only : null };
}

/** The one value that the cell has, or has in that way; null where it has none, or the way is not known. */
export function valueIn<Way, Value>(readings: ReadonlyMap<Way, Value>, way: Way | null): Value | null {
  const values = new Set(readings.values());
  const [only] = values;
  if (values.size === 1 && only !== undefined) return only;
  return way === null ? null : (readings.get(way) ?? null);
}
