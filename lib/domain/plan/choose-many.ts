import { type Choice, compareChoices, type Holding } from './holding.ts';
import { spender } from './spread.ts';

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
  const take = spender(holdings, worths);
  const spend: Spend = (among) => choiceOf(holdings, take(oneUseFirst(holdings, among)));
  const choices = tries.map((among) => ({ among, choice: spend(among) }));
  const [best] = choices.toSorted((one, other) => compareChoices(one.choice, other.choice));
  return best === undefined ? spend([]) : doWithout(best.among, best.choice, holdings, spend);
}

/** What these holdings bring. */
type Spend = (among: readonly number[]) => Choice;

function doWithout(
  among: readonly number[],
  start: Choice,
  holdings: readonly Holding[],
  spend: Spend,
): Choice {
  let kept = among;
  let best = start;
  const wasted = (at: number) => (holdings[at]?.left ?? 0) - (start.taken[at] ?? 0);
  const likely = among
    .filter((at) => holdings[at]?.isOneUse && wasted(at) > 0)
    .toSorted((one, other) => wasted(other) - wasted(one));
  for (const at of likely.slice(0, MOST_TRIES)) {
    const fewer = kept.filter((other) => other !== at);
    const choice = spend(fewer);
    if (compareChoices(choice, best) < 0) [kept, best] = [fewer, choice];
  }
  return best;
}

/** Then the least of them is lost. */
function oneUseFirst(holdings: readonly Holding[], among: readonly number[]): readonly number[] {
  const isOneUse = (at: number) => holdings[at]?.isOneUse === true;
  return [...among.filter(isOneUse), ...among.filter((at) => !isOneUse(at))];
}

function choiceOf(holdings: readonly Holding[], taken: readonly number[]): Choice {
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
