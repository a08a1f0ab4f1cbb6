import { choose } from './choose.ts';
import { chooseAmongMany } from './choose-many.ts';
import { type Choice, compareChoices, type Holding, MOST_HOLDINGS, MOST_ITEMS } from './holding.ts';

/** A holding with what it asks of one order: so much of the goods that it reaches. */
export interface Ruled extends Holding {
  /** Minor units; 0 where nothing is asked. */
  readonly minimum: number;
}

/** Goods in two orders, with the best that was found to be spent on them. */
export interface Division {
  /** By item: whether it is in the first order. */
  readonly first: readonly boolean[];
  readonly codes: Codes;
  readonly choice: Choice;
  /** By holding: the goods that it can be spent on in this division. */
  readonly reaches: readonly (readonly boolean[])[];
}

/** Which holding's code is typed in each order, by its place; null for none. */
export type Codes = readonly [number | null, number | null];

export function isWithinBounds(holdings: readonly Holding[], worths: readonly number[]): boolean {
  return holdings.length <= MOST_HOLDINGS && worths.length <= MOST_ITEMS;
}

/** The best choice that is proven within the bounds, and a good one beyond them: one order, one code. */
export function chooseInOne(holdings: readonly Holding[], worths: readonly number[]): Choice {
  return isWithinBounds(holdings, worths) ? choose(holdings, worths, 1) : chooseAmongMany(holdings, worths);
}

/** One-use holdings of which both orders are tried, from each side: the others go where more of their goods are. */
const MOST_MOVES = 6;

/**
 * What comes off when the goods are divided so. Minimums count in each order by itself; a credit that is drawn down
 * is spent in both, one for one use in that order where it brings more.
 */
export function divide(
  holdings: readonly Ruled[],
  worths: readonly number[],
  first: readonly boolean[],
  codes: Codes,
): Division {
  const reachIn = (at: number, inFirst: boolean) => ownReach(holdings[at], worths, first, inFirst);
  const worthIn = (reach: readonly boolean[]) =>
    worths.reduce((sum, worth, item) => (reach[item] ? sum + worth : sum), 0);
  const movable = holdings.flatMap(({ isOneUse, isCode }, at) => (isOneUse && !isCode ? [at] : []));
  const inFirst = new Set(movable.filter((at) => worthIn(reachIn(at, true)) >= worthIn(reachIn(at, false))));
  const reaches = (): Division['reaches'] =>
    holdings.map(({ isCode, isOneUse }, at) => {
      if (isCode) return codes.includes(at) ? reachIn(at, codes[0] === at) : worths.map(() => false);
      if (isOneUse) return reachIn(at, inFirst.has(at));
      const second = reachIn(at, false);
      return reachIn(at, true).map((reached, item) => reached || second[item] === true);
    });
  const chosen = (): Division => divisionOf(holdings, worths, first, codes, reaches());
  let best = chosen();
  for (const at of movable.slice(0, MOST_MOVES)) {
    const was = inFirst.has(at);
    const move = (to: boolean) => (to ? inFirst.add(at) : inFirst.delete(at));
    move(!was);
    const moved = chosen();
    if (compareChoices(moved.choice, best.choice) < 0) best = moved;
    else move(was);
  }
  return best;
}

function divisionOf(
  holdings: readonly Ruled[],
  worths: readonly number[],
  first: readonly boolean[],
  codes: Codes,
  reaches: Division['reaches'],
): Division {
  // Each code has its own order here: they no longer stand in each other's way.
  const bound = holdings.map((each, at) => ({ ...each, isCode: false, reach: reaches[at] ?? [] }));
  return { first, codes, reaches, choice: chooseInOne(bound, worths) };
}

/** The goods of one order that it buys there; none where they do not reach its minimum. */
function ownReach(
  holding: Ruled | undefined,
  worths: readonly number[],
  first: readonly boolean[],
  inFirst: boolean,
): readonly boolean[] {
  const reach = worths.map((_, item) => holding?.reach[item] === true && first[item] === inFirst);
  const worth = worths.reduce((sum, each, item) => (reach[item] ? sum + each : sum), 0);
  return worth >= (holding?.minimum ?? 0) ? reach : reach.map(() => false);
}
