import type { Basis } from '../credit.ts';
import type { Entry } from '../glance.ts';
import type { Basket } from './basket.ts';
import type { Context } from './context.ts';
import { weakestOf } from './gather.ts';
import { judge } from './judge.ts';
import { leftoverOf } from './leftover.ts';
import { shareOf } from './share.ts';
import type { Amount, Leftover, Verdict, Yes } from './verdict.ts';
import { amountOf, worthOf } from './worth.ts';

/** Several credits and one basket: "$8.50 from 2 of 3 credits". */
export interface Judgement {
  /** In the order of the entries. */
  readonly verdicts: readonly Verdict[];
  readonly off: Off | null;
}

/** What comes off by itself. Codes are not in it: they come off only when they are typed, one in an order. */
export interface Off {
  readonly verdicts: readonly [Yes, ...Yes[]];
  readonly basis: Basis;
  readonly amount: Amount | null;
  readonly leftover: Leftover | null;
}

export function judgeAll(basket: Basket, entries: readonly Entry[], context: Context): Judgement {
  const verdicts = entries.map((entry) => judge(basket, entry, context));
  const [first, ...others] = verdicts.filter(comesByItself);
  const rivals = verdicts.reduce(
    (sum, { answer, entry }) => (answer === "can't tell" ? sum + entry.credit.left : sum),
    0,
  );
  return { verdicts, off: first === undefined ? null : offAll([first, ...others], rivals, basket, context) };
}

function comesByItself(verdict: Verdict): verdict is Yes {
  return verdict.answer === 'yes' && verdict.entry.credit.terms.code === null;
}

function offAll(verdicts: Off['verdicts'], rivals: number, basket: Basket, context: Context): Off {
  const [first, ...others] = verdicts;
  const basis = weakestOf(verdicts.map((verdict) => verdict.basis));
  const { currency } = first.entry.credit;
  if (others.length === 0) return { verdicts, basis, amount: first.amount, leftover: first.leftover };
  // Amounts of different currencies are never added.
  if (others.some(({ entry }) => entry.credit.currency !== currency))
    return { verdicts, basis, amount: null, leftover: null };
  const isWhole = context.trouble.length === 0;
  const worth = shareOf(verdicts, rivals, (answers) => worthOf(basket, answers, currency, isWhole));
  const credits = verdicts.map(({ entry }) => entry.credit);
  return { verdicts, basis, amount: amountOf(worth, currency), leftover: leftoverOf(credits, worth) };
}
