import { choose, mostNet } from './choose.ts';
import { chooseInOne, type Division, divide, isWithinBounds, type Ruled } from './division.ts';
import { type Choice, compareChoices } from './holding.ts';
import { type Sums, sumsOf } from './subset-sum.ts';

export interface TwoCodes {
  /** The best division that was found; null where none was needed or found. */
  readonly division: Division | null;
  /** Whether it is proven that no other division takes more off, nor as much with less lost. */
  readonly proven: boolean;
}

/**
 * Two orders take more off than one only where two codes fit: one order leaves every other credit at least as free.
 * How to divide is a question of sums that prices may not meet, and so not always settled. What is proven rests on two
 * bounds: two codes whose minimums no division meets are out; and no division brings more than all goods in one order
 * that takes both codes, each with no more goods than the other can leave it. Where all goods in one order with any two
 * codes save less than what is asked for, no division is looked for.
 * @param least what two orders must save, minor units: more money off, or more off and less lost together
 */
export function findTwoCodes(
  holdings: readonly Ruled[],
  worths: readonly number[],
  inOne: Choice,
  least: number,
): TwoCodes {
  // The largest goods first, whatever the order of the cart: what is found must not hang on it.
  const keyOf = (item: number) => holdings.map(({ reach }) => (reach[item] ? '+' : '-')).join('');
  const places = worths
    .map((worth, item) => ({ worth, item, key: keyOf(item) }))
    .toSorted((one, other) => other.worth - one.worth || (one.key < other.key ? -1 : 1))
    .map(({ item }) => item);
  const inOrder = <Value>(values: readonly Value[]) => places.flatMap((item) => values[item] ?? []);
  const backAgain = <Value>(values: readonly Value[]) =>
    worths.flatMap((_, item) => values[places.indexOf(item)] ?? []);
  const { division, proven } = findInOrder(
    holdings.map((each) => ({ ...each, reach: inOrder(each.reach) })),
    inOrder(worths),
    inOne,
    least,
  );
  if (division === null) return { division, proven };
  const { first, reaches } = division;
  return { division: { ...division, first: backAgain(first), reaches: reaches.map(backAgain) }, proven };
}

function findInOrder(
  holdings: readonly Ruled[],
  worths: readonly number[],
  inOne: Choice,
  least: number,
): TwoCodes {
  const codes = holdings.flatMap(({ isCode, left }, at) => (isCode && left > 0 ? [at] : []));
  if (codes.length < 2) return { division: null, proven: true };
  const isBounded = isWithinBounds(holdings, worths);
  if (isBounded && !canSave(holdings, worths, inOne, least)) return { division: null, proven: true };
  // Most codes buy the same goods: their sums are worked out once.
  const known = new Map<string, Sums>();
  const sumsOfItems = (items: readonly number[]): Sums => {
    const key = items.join();
    const sums = known.get(key) ?? sumsOf(items.map((item) => worths[item] ?? 0));
    known.set(key, sums);
    return sums;
  };
  const pairs = pairsOf(isBounded ? codes : largestOf(codes, holdings)).flatMap((pair): Paired[] => {
    const { ways, most } = waysToDivide(pair, holdings, worths, sumsOfItems);
    return most === null ? [] : [{ pair, ways, bound: boundOf(pair, most, holdings, worths) }];
  });
  const division = bestOf(
    pairs.toSorted((one, other) => compareFirmly(one.bound, other.bound)),
    holdings,
    worths,
  );
  const isBest = (choice: Choice) => pairs.every(({ bound }) => compareFirmly(bound, choice) >= 0);
  return { division, proven: isBounded && (division === null || isBest(division.choice)) };
}

/** Whether all goods in one order with any two codes would save so much: more off, or more off and less lost. */
function canSave(
  holdings: readonly Ruled[],
  worths: readonly number[],
  { off, lost }: Choice,
  least: number,
): boolean {
  return (
    choose(holdings, worths, 2).off - off >= least || mostNet(holdings, worths, 2) - (off - lost) >= least
  );
}

type Pair = readonly [number, number];

/** Two codes, how goods may be divided for them, and what they bring at best. */
interface Paired {
  readonly pair: Pair;
  readonly ways: readonly (readonly boolean[])[];
  readonly bound: Choice;
}

/** Beyond the bounds only so many of the codes are paired, those that hold most. */
const MOST_CODES = 6;

function largestOf(codes: readonly number[], holdings: readonly Ruled[]): readonly number[] {
  const leftOf = (at: number) => holdings[at]?.left ?? 0;
  return codes.toSorted((one, other) => leftOf(other) - leftOf(one)).slice(0, MOST_CODES);
}

function pairsOf(codes: readonly number[]): readonly Pair[] {
  return codes.flatMap((one, at) => codes.slice(at + 1).map((other): Pair => [one, other]));
}

/** Divisions that are tried at most: the work stays bounded where no price fits. */
const MOST_TRIES = 60;

/** @param pairs those that may bring most first */
function bestOf(
  pairs: readonly Paired[],
  holdings: readonly Ruled[],
  worths: readonly number[],
): Division | null {
  let best: Division | null = null;
  let tries = 0;
  for (const { pair, ways, bound } of pairs)
    for (const first of ways) {
      if (tries >= MOST_TRIES || (best !== null && compareFirmly(bound, best.choice) >= 0)) break;
      tries += 1;
      const division = divide(holdings, worths, first, pair);
      if (best === null || compareChoices(division.choice, best.choice) < 0) best = division;
    }
  const [most] = pairs;
  return best === null || most === undefined ? best : climb(best, most.bound, holdings, worths);
}

/** Moves single items to the other order as long as that makes it better, and it is not yet known to be best. */
function climb(
  start: Division,
  bound: Choice,
  holdings: readonly Ruled[],
  worths: readonly number[],
): Division {
  const items = worths.flatMap((worth, item) =>
    worth > 0 && holdings.some(({ reach }) => reach[item]) ? [item] : [],
  );
  let best = start;
  let tries = 0;
  for (let since = 0; since < items.length && tries < MOST_TRIES; tries += 1, since += 1) {
    if (compareFirmly(bound, best.choice) >= 0) return best;
    const item = items[tries % items.length] ?? 0;
    const moved = divide(holdings, worths, best.first.with(item, !best.first[item]), best.codes);
    if (compareFirmly(moved.choice, best.choice) >= 0) continue;
    best = moved;
    since = -1;
  }
  return best;
}

/**
 * What these two codes can bring at best, and so whatever the division.
 * @param most goods that the order of each can have beside the other
 */
function boundOf(pair: Pair, most: Pair, holdings: readonly Ruled[], worths: readonly number[]): Choice {
  const capped = holdings.map((each, at): Ruled => {
    const place = pair.indexOf(at);
    return place === -1 ? each : { ...each, held: each.left, left: Math.min(each.left, most[place] ?? 0) };
  });
  const among = capped.filter(({ isCode }, at) => !isCode || pair.includes(at));
  return isWithinBounds(among, worths)
    ? choose(among, worths, 2)
    : chooseInOne(
        among.map((each) => ({ ...each, isCode: false })),
        worths,
      );
}

/** By money off and lost only. */
function compareFirmly(one: Choice, other: Choice): number {
  return other.off - one.off || one.lost - other.lost;
}

/**
 * What only one of the codes buys goes to its order; of what both buy, a part that serves both best: enough for each
 * to be spent whole, else enough for its minimum. The rest of the goods stand by one or the other.
 * @returns also the most goods that each code can have while the other has what it asks for; null: no division does
 */
function waysToDivide(
  [one, other]: Pair,
  holdings: readonly Ruled[],
  worths: readonly number[],
  sumsOfItems: (items: readonly number[]) => Sums,
): Pick<Paired, 'ways'> & { readonly most: Pair | null } {
  const reaches = (code: number, item: number) => holdings[code]?.reach[item] === true;
  const items = worths.map((_, item) => item);
  const shared = items.filter((item) => reaches(one, item) && reaches(other, item));
  const values = shared.map((item) => worths[item] ?? 0);
  const all = total(values);
  const own = (code: number) =>
    total(items.map((item) => (reaches(code, item) && !shared.includes(item) ? (worths[item] ?? 0) : 0)));
  const need = (code: number, sum: number) => Math.max(0, sum - own(code));
  // Without any goods of its own order a code is not used.
  const least = (code: number) => Math.max(1, holdings[code]?.minimum ?? 0);
  const whole = (code: number) => Math.max(least(code), holdings[code]?.left ?? 0);
  const [low, high] = [need(one, least(one)), all - need(other, least(other))];
  const { near, isExact } = sumsOfItems(shared);
  const subsets = near([need(one, whole(one)), all - need(other, whole(other)), low, high]);
  const sums = subsets.map((subset) => total(values.filter((_, place) => subset[place])));
  const open = sums.filter((sum) => sum >= low && sum <= high);
  const ways = subsets.flatMap((subset) =>
    [true, false].map((stand) =>
      items.map((item) => {
        const place = shared.indexOf(item);
        if (place >= 0) return subset[place] === true;
        return reaches(one, item) ? true : reaches(other, item) ? false : stand;
      }),
    ),
  );
  if (!isExact) return { ways, most: [own(one) + all, own(other) + all] };
  if (open.length === 0) return { ways, most: null };
  return { ways, most: [own(one) + Math.max(...open), own(other) + all - Math.min(...open)] };
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, each) => sum + each, 0);
}
