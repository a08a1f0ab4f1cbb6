import type { Holding } from './holding.ts';

/**
 * How much each set of holdings can take off the goods together, by the set's bits: the largest flow from holdings to
 * items, which is as large as the narrowest cut. A cut leaves some holdings of the set on one side: they are held back
 * by the goods that they reach, the others by what they hold. So
 * `rank(S) = min over T ⊆ S of left(S without T) + worth(goods that T reaches)`, for all sets at once in
 * holdings × 2^holdings steps. What sets can take is a polymatroid with this rank: taking in any order, each holding
 * as much as is left for it, ends at the same sum.
 * @param worths of the items, minor units
 */
export function rankTable(holdings: readonly Holding[], worths: readonly number[]): Float64Array {
  const count = 1 << holdings.length;
  const unreached = unreachedTable(holdings, worths, count);
  const left = leftTable(holdings, count);
  const total = worths.reduce((sum, worth) => sum + worth, 0);
  const rank = new Float64Array(count);
  for (let set = 0; set < count; set += 1)
    rank[set] = total - (unreached[count - 1 - set] ?? 0) - (left[set] ?? 0);
  overSubsets(rank, Math.min);
  for (let set = 0; set < count; set += 1) rank[set] = (rank[set] ?? 0) + (left[set] ?? 0);
  return rank;
}

/** What the goods are worth that no holding outside of a set reaches. */
function unreachedTable(
  holdings: readonly Holding[],
  worths: readonly number[],
  count: number,
): Float64Array {
  const unreached = new Float64Array(count);
  worths.forEach((worth, item) => {
    const reachers = holdings.reduce((set, { reach }, at) => (reach[item] ? set | (1 << at) : set), 0);
    unreached[reachers] = (unreached[reachers] ?? 0) + worth;
  });
  overSubsets(unreached, (own, inner) => own + inner);
  return unreached;
}

/** What the holdings of each set hold together. */
function leftTable(holdings: readonly Holding[], count: number): Float64Array {
  const left = new Float64Array(count);
  for (let set = 1; set < count; set += 1) {
    const last = 31 - Math.clz32(set);
    left[set] = (left[set - (1 << last)] ?? 0) + (holdings[last]?.left ?? 0);
  }
  return left;
}

/** Each set gets the values of all of its subsets folded in, one holding after the other. */
function overSubsets(table: Float64Array, fold: (own: number, inner: number) => number): void {
  for (let bit = 1; bit < table.length; bit <<= 1)
    for (let set = 0; set < table.length; set += 1)
      if (set & bit) table[set] = fold(table[set] ?? 0, table[set - bit] ?? 0);
}
