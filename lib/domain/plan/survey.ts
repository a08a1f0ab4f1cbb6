import type { Entry } from '../glance.ts';
import type { Currency } from '../money.ts';
import { useOf } from '../terms.ts';
import type { Basket } from '../verdict/basket.ts';
import type { Context } from '../verdict/context.ts';
import { judge } from '../verdict/judge.ts';
import { minimumOf, saidOf } from '../verdict/said.ts';
import type { CannotTell, No, Yes } from '../verdict/verdict.ts';
import { worthOfItem } from '../verdict/worth.ts';
import type { Ruled } from './division.ts';
import { ratherSpent } from './preference.ts';

/** What there is to plan with. */
export interface Survey {
  readonly basket: Basket;
  readonly context: Context;
  readonly currency: Currency;
  /** By item: what it is surely worth before tax and delivery, minor units; 0 where its price is not known. */
  readonly worths: readonly number[];
  /** The credits that surely fit, those that should rather be spent first; and what the solver needs of each. */
  readonly fitting: readonly Yes[];
  readonly holdings: readonly Ruled[];
  readonly uncounted: readonly (No | CannotTell)[];
  /** What credits of which nobody knows whether they come off may take, minor units. */
  readonly rivals: number;
}

/** Far above all credit: a price that a page makes up does not take sums beyond what whole numbers can say. */
const MOST_WORTH = 1_000_000_000_000;

/** Only what surely fits is planned on: a fit in doubt is told, and not counted. Other currencies are left alone. */
export function surveyOf(
  basket: Basket,
  entries: readonly Entry[],
  context: Context,
  currency: Currency,
): Survey {
  const own = entries.filter(({ credit }) => credit.currency === currency);
  const verdicts = own.map((entry) => judge(basket, entry, context));
  const fitting = verdicts.filter((verdict) => verdict.answer === 'yes').toSorted(ratherSpent);
  const uncounted = verdicts.filter((verdict) => verdict.answer !== 'yes');
  return {
    basket,
    context,
    currency,
    worths: basket.items.map((item) => Math.min(MOST_WORTH, worthOfItem(item, currency, basket.alone).least)),
    fitting,
    holdings: fitting.map((verdict) => holdingOf(verdict, basket, context)),
    uncounted,
    rivals: uncounted.reduce(
      (sum, { answer, entry }) => (answer === "can't tell" ? sum + entry.credit.left : sum),
      0,
    ),
  };
}

function holdingOf({ entry: { credit }, fits }: Yes, { notices }: Basket, context: Context): Ruled {
  return {
    left: credit.left,
    reach: fits.map(({ answer }) => answer === 'yes'),
    isOneUse: useOf(credit)?.value !== 'drawdown',
    isCode: credit.terms.code !== null,
    minimum: minimumOf(credit, saidOf(credit, notices, context))?.value ?? 0,
  };
}
