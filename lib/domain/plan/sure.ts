import type { Basket } from '../verdict/basket.ts';
import { shareOf } from '../verdict/share.ts';
import type { Yes } from '../verdict/verdict.ts';
import { type Answer, worthOf } from '../verdict/worth.ts';
import type { Survey } from './survey.ts';

/** One order as Amazon will meet it: the goods in it, and the one code that is typed. */
export interface Till {
  /** By item: whether it is in this order. */
  readonly inside: readonly boolean[];
  /** Place of the credit whose code is typed; null for none. */
  readonly code: number | null;
}

/**
 * What comes off for these orders, one after the other, in whatever order Amazon takes the credits (DOMAIN §6.3).
 * Which of the credits that an order can touch it leaves over is not known: for the next one only those count that it
 * could not touch, and the others may stand in their way.
 * @returns minor units
 */
export function surelyOff(survey: Survey, tills: readonly Till[]): number {
  const touched = new Set<Yes>();
  let sum = 0;
  for (const till of tills) {
    const here = usableAt(survey, till);
    const untouched = here.filter((verdict) => !touched.has(verdict));
    const others = here.filter((verdict) => touched.has(verdict));
    sum += leastAt(survey, till, untouched, heldBy(others));
    for (const verdict of here) touched.add(verdict);
  }
  return sum;
}

/** The credits that this order can take, with their fits in it. */
function usableAt({ fitting, holdings, worths }: Survey, { inside, code }: Till): readonly Yes[] {
  return fitting.filter((_, at) => {
    const holding = holdings[at];
    if (holding === undefined || (holding.isCode && code !== at)) return false;
    const worth = worths.reduce(
      (sum, each, item) => (inside[item] && holding.reach[item] ? sum + each : sum),
      0,
    );
    return worth > 0 && worth >= holding.minimum;
  });
}

function leastAt(
  { basket, context, currency, rivals }: Survey,
  { inside }: Till,
  usable: readonly Yes[],
  others: number,
): number {
  const part = partOf(basket, inside);
  const here = usable.map(
    (verdict): Yes => ({ ...verdict, fits: verdict.fits.filter((_, item) => inside[item]) }),
  );
  const isWhole = context.trouble.length === 0;
  const worth = (answers: readonly Answer[]) => worthOf(part, answers, currency, isWhole);
  return shareOf(here, rivals + others, worth).least;
}

/** The sums of the page are of all goods; what lowers them may lower these. */
function partOf(basket: Basket, inside: readonly boolean[]): Basket {
  if (inside.every((isInside) => isInside)) return basket;
  return {
    ...basket,
    items: basket.items.filter((_, item) => inside[item]),
    lines: basket.lines.filter(({ kind }) => kind !== 'items'),
  };
}

function heldBy(verdicts: readonly Yes[]): number {
  return verdicts.reduce((sum, { entry: { credit } }) => {
    return sum + (credit.amountIs === 'exact' ? credit.left : Number.POSITIVE_INFINITY);
  }, 0);
}
