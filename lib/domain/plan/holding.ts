/**
 * One credit as the solver sees it: an amount, and the goods that it buys. Holdings stand in the order in which they
 * should rather be spent (`preference.ts`).
 */
export interface Holding {
  /** Minor units. */
  readonly left: number;
  /** What it holds, where no more than `left` of it can be spent: the difference is lost with one use, too. */
  readonly held?: number;
  /** By item: whether it may be spent there. */
  readonly reach: readonly boolean[];
  /** Good for one order only, or nobody knows: what is not spent of it is lost once it is touched (DOMAIN §7). */
  readonly isOneUse: boolean;
  /** Comes off only where its code is typed, one code an order (DOMAIN §10). */
  readonly isCode: boolean;
}

/** What is spent of each holding, in their order, and what it comes to; all in minor units. */
export interface Choice {
  readonly taken: readonly number[];
  readonly off: number;
  /** Of the one-use holdings that are touched: what nothing is bought with. */
  readonly lost: number;
}

/** Up to here a choice is the best one, beyond it is a good one. */
export const MOST_HOLDINGS = 12;
export const MOST_ITEMS = 40;

/**
 * What a plan wants, the first difference counts: more money off; less of one-use credit lost; more of the credit that
 * ends first, then of the next one and so on, and of equal ends more of the one that buys less (USERS, wish 4).
 */
export function compareChoices(one: Choice, other: Choice): number {
  const firm = other.off - one.off || one.lost - other.lost;
  if (firm !== 0) return firm;
  const at = one.taken.findIndex((minor, index) => minor !== other.taken[index]);
  return at === -1 ? 0 : (other.taken[at] ?? 0) - (one.taken[at] ?? 0);
}
