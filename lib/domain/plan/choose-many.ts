import { type Choice, compareChoices, type Holding } from './holding.ts';
import { spread } from './spread.ts';

/** So many codes are tried, and so many one-use holdings are tried to do without. */
const MOST_TRIES = 24;

/**
 * A good choice for any number of holdings, not a proven one: with each of the likeliest codes all holdings are spent,
 * one-use first; then those are left out, the greatest loss first, without which as much comes off.
 * @param worths of the items, minor units
 */
export function chooseAmongMany(holdings: readonly Holding[], worths: readonly number[]): Choice {
  const places = holdings.map((_, at) => at);
  const automatic = places.filter((at) => !holdings[at]?.isCode);
  const codes = places
    .filter((at) => holdings[at]?.isCode)
    .toSorted((one, other) => most(holdings[other], worths) - most(holdings[one], worths))
    .slice(0, MOST_TRIES);
  const tries = [automatic, ...codes.map((code) => [...automatic, code])];
  const choices = tries.map((among) => ({ among, choice: spend(among, holdings, worths) }));
  const [best] = choices.toSorted((one, other) => compareChoices(one.choice, other.choice));
  return best === undefined
    ? spend([], holdings, worths)
    : doWithout(best.among, best.choice, holdings, worths);
}

function doWithout(
  among: readonly number[],
  start: Choice,
  holdings: readonly Holding[],
  worths: readonly number[],
): Choice {
  let kept = among;
  let best = start;
  const wasted = (at: number) => (holdings[at]?.left ?? 0) - (start.taken[at] ?? 0);
  const likely = among
    .filter((at) => holdings[at]?.isOneUse && wasted(at) > 0)
    .toSorted((one, other) => wasted(other) - wasted(one));
  for (const at of likely.slice(0, MOST_TRIES)) {
    const fewer = kept.filter((other) => other !== at);
    const choice = spend(fewer, holdings, worths);
    if (compareChoices(choice, best) < 0) [kept, best] = [fewer, choice];
  }
  return best;
}

/** One-use first: then the least of it is lost. */
function spend(among: readonly number[], holdings: readonly Holding[], worths: readonly number[]): Choice {
  const isOneUse = (at: number) => holdings[at]?.isOneUse === true;
  const turns = [...among.filter(isOneUse), ...among.filter((at) => !isOneUse(at))];
  const inTurn = turns.flatMap((at) => holdings[at] ?? []);
  const spent = spread(inTurn, worths).taken;
  const taken = new Array<number>(holdings.length).fill(0);
  turns.forEach((at, turn) => {
    taken[at] = spent[turn] ?? 0;
  });
  return { taken, off: sumOf(taken), lost: lossOf(holdings, taken) };
}

/** What is lost of the one-use holdings that are touched, minor units. */
function lossOf(holdings: readonly Holding[], taken: readonly number[]): number {
  const lost = holdings.map(({ left, isOneUse }, at) =>
    isOneUse && taken[at] ? left - (taken[at] ?? 0) : 0,
  );
  return sumOf(lost);
}

function most(holding: Holding | undefined, worths: readonly number[]): number {
  if (holding === undefined) return 0;
  return Math.min(holding.left, sumOf(worths.filter((_, item) => holding.reach[item])));
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, each) => sum + each, 0);
}
