import type { Credit } from '../credit.ts';
import type { Currency, Money } from '../money.ts';
import type { Item, Line } from '../reading.ts';
import type { Basket } from './basket.ts';
import type { Fit } from './fit.ts';
import type { Amount } from './verdict.ts';

/** Between which figures a sum lies, in minor units; `most` is infinite where nothing bounds it. */
export interface Worth {
  readonly least: number;
  readonly most: number;
}

export type Answer = Fit['answer'];

/**
 * What the goods that a credit buys are worth, before tax and delivery (DOMAIN §6, "before tax" and reason 5). Items
 * that may not be of these goods, prices that cannot be read and discounts of which nobody knows what they lower
 * make it a span.
 * @param isWhole the page was read without trouble: no line of it is missing
 */
export function worthOf(
  { items, lines, alone }: Basket,
  answers: readonly Answer[],
  currency: Currency,
  isWhole: boolean,
): Worth {
  const worths = items.map((item) => worthOfItem(item, currency, alone));
  const sum = (among: (answer: Answer | undefined) => boolean, end: keyof Worth): number =>
    worths.reduce((all, worth, index) => (among(answers[index]) ? all + worth[end] : all), 0);
  const printed = printedSum(lines, currency);
  const isClosed = alone || isWhole;
  const least = sum((answer) => answer === 'yes', 'least');
  const most = isClosed ? sum((answer) => answer !== 'no', 'most') : Number.POSITIVE_INFINITY;
  const isEvery = isClosed && items.length > 0 && answers.every((answer) => answer === 'yes');
  const atLeast = isEvery ? Math.max(least, printed ?? 0) : least;
  const atMost = Math.min(most, isClosed ? (printed ?? most) : most);
  return { least: Math.max(0, Math.min(atLeast, atMost) - discountsIn(lines, currency)), most: atMost };
}

/** What one row of a basket is worth; `most` is infinite where its price or number is not known. */
export function worthOfItem({ price, quantity }: Item, currency: Currency, alone: boolean): Worth {
  if (price === null || price.currency !== currency) return { least: 0, most: Number.POSITIVE_INFINITY };
  const one = Math.max(0, price.minor);
  const count = quantity ?? (alone ? 1 : null);
  return count === null
    ? { least: one, most: Number.POSITIVE_INFINITY }
    : { least: one * count, most: one * count };
}

/** The sum of all goods as the page prints it; null where it prints none, or several. */
function printedSum(lines: readonly Line[], currency: Currency): number | null {
  const [sum, another] = lines.filter(({ kind }) => kind === 'items');
  return sum?.amount?.currency === currency && !another ? Math.max(0, sum.amount.minor) : null;
}

/**
 * Whether each row is worth what it shows: nothing else lowers the goods, so that any part of them is worth the sum of
 * its rows.
 */
export function areRowsWhole({ items, lines, alone }: Basket, currency: Currency): boolean {
  const rows = items.reduce((sum, item) => sum + worthOfItem(item, currency, alone).least, 0);
  return discountsIn(lines, currency) === 0 && (printedSum(lines, currency) ?? rows) >= rows;
}

const DISCOUNTS: readonly Line['kind'][] = ['promotion', 'coupon', 'subscription'];

/** What else lowers the goods; infinite where such a line has no amount that could be read. */
function discountsIn(lines: readonly Line[], currency: Currency): number {
  return lines
    .filter(({ kind, spendsCredit }) => DISCOUNTS.includes(kind) && !spendsCredit)
    .reduce((all, { amount }) => {
      const known = amount?.currency === currency ? Math.max(0, -amount.minor) : Number.POSITIVE_INFINITY;
      return all + known;
    }, 0);
}

/** What comes off: never more than the goods, never more than the credit, of which there may be more than is known. */
export function offOf({ left, amountIs }: Pick<Credit, 'left' | 'amountIs'>, eligible: Worth): Worth {
  const most = amountIs === 'exact' ? Math.min(left, eligible.most) : eligible.most;
  return { least: Math.min(left, eligible.least), most };
}

/** As it is told: exact, else the bound that says something, else nothing. */
export function amountOf({ least, most }: Worth, currency: Currency): Amount | null {
  const money = (minor: number): Money => ({ minor, currency });
  if (least === most) return { money: money(least), is: 'exact' };
  if (least > 0) return { money: money(least), is: 'at-least' };
  return Number.isFinite(most) ? { money: money(most), is: 'at-most' } : null;
}
