import type { Basis, Credit } from '../credit.ts';
import { kindOf, kindsAgree } from '../kind.ts';
import type { Currency, Money } from '../money.ts';
import type { Reading } from '../reading.ts';
import { useOf } from '../terms.ts';
import type { AtTotals, Missing, Rest } from './at-totals.ts';
import { type Basket, basketOf } from './basket.ts';
import { isCalled } from './called.ts';
import { checkedOn } from './checked.ts';
import type { Context } from './context.ts';
import { gatherDoubts } from './doubt.ts';
import { gatherReasons, weakestOf } from './gather.ts';
import { type Judgement, judgeAll, type Off } from './judge-all.ts';
import { leftoverOf } from './leftover.ts';
import { hasTotal, type Spent, spentIn, unnamedIn } from './spent.ts';
import type { Amount, Verdict } from './verdict.ts';

/**
 * What came off by Amazon's own totals, against what was expected: by the same page, or by the cart before it. Where
 * it is less, the checkout itself is judged anew: what it now says is the reason.
 * @param found credits that this page shows and that do not count yet: what comes off by their rows is theirs
 */
export function outcomeOf(
  expected: Judgement,
  reading: Reading,
  context: Context,
  found: readonly Credit[] = [],
): AtTotals {
  const { off } = expected;
  const currency = currencyOf(off, reading);
  if (currency === null || !hasTotal(reading.lines, currency)) return { is: "can't tell" };
  const spent = spentIn(reading.lines, currency);
  const unnamed = unnamedIn(reading.lines, currency);
  const now = off === null ? null : judgeAgain(off, reading, context);
  const due = off === null ? 0 : dueNow(off, now);
  const less = due - spent.minor - (unnamed?.minor ?? 0);
  // A row in doubt may be the one that spends it.
  const isSure = spent.is === 'exact' && reading.trouble.length === 0;
  const missing =
    off !== null && now !== null && less > 0 && isSure
      ? missingOf(now, { minor: less, currency }, off.basis, basketOf(reading))
      : null;
  if (spent.minor > 0) return cameOff(spentOf(expected, reading, found), spent, missing, currency);
  if (missing !== null) return { is: 'did-not', missing };
  if (due === 0 && spent.is === 'exact') return { is: 'as-expected' };
  if (unnamed === null || !isSure) return { is: "can't tell" };
  return { is: 'may-have', money: { minor: unnamed.minor, currency }, label: unnamed.label };
}

function judgeAgain({ verdicts }: Off, reading: Reading, context: Context): Judgement {
  return judgeAll(
    basketOf(reading),
    verdicts.map(({ entry }) => entry),
    context,
  );
}

/** A checkout may know of discounts that the cart did not: where all still fits, the smaller sum is expected. */
function dueNow(off: Off, now: Judgement | null): number {
  const still = now?.verdicts.every(({ answer }) => answer === 'yes') ? now.off : null;
  return still ? Math.min(surely(off), surely(still)) : surely(off);
}

function currencyOf(off: Off | null, { lines }: Reading): Currency | null {
  const printed = lines.find(({ kind, amount }) => kind === 'total' && amount !== null)?.amount?.currency;
  return off?.verdicts[0].entry.credit.currency ?? printed ?? null;
}

/** Of what was expected, the part that did not hang on anything unknown. */
function surely({ amount }: Off): number {
  return amount === null || amount.is === 'at-most' ? 0 : amount.money.minor;
}

/**
 * The credits that rows of the page name; where they do not name all, those that were expected and can be meant. None
 * where a row is of a credit that does not count yet: then nobody knows what the others gave.
 */
function spentOf(
  { verdicts, off }: Judgement,
  { lines }: Reading,
  found: readonly Credit[],
): readonly Credit[] {
  const rows = lines.filter(({ spendsCredit }) => spendsCredit);
  const isNamed = ({ entry }: Verdict) => rows.some(({ label }) => isCalled(entry.credit, label));
  const named = verdicts.filter(isNamed);
  const areAll = rows.every(({ label }) => named.some(({ entry }) => isCalled(entry.credit, label)));
  const likely = named.filter(({ answer }) => answer !== 'no');
  const isFound = rows.some(({ label }) => found.some((credit) => isCalled(credit, label)));
  if (!areAll && isFound) return [];
  const canBeMeant = ({ entry }: Verdict) =>
    rows.some(({ label }) => kindsAgree(kindOf(label), entry.credit.kind));
  const expected = (off?.verdicts ?? []).filter(canBeMeant);
  const spent = areAll ? (likely.length > 0 ? likely : named) : expected;
  return spent.map(({ entry }) => entry.credit);
}

function cameOff(
  credits: readonly Credit[],
  spent: Spent,
  missing: Missing | null,
  currency: Currency,
): AtTotals {
  const came: Amount = { money: { minor: spent.minor, currency }, is: spent.is };
  const own = credits.filter((credit) => credit.currency === currency);
  const held = heldIn(own, currency);
  // More than the books know of: the rest is of credits that they do not hold.
  if (held.money.minor < spent.minor)
    return { is: 'came-off', came, of: null, rest: null, missing, creditIds: [] };
  const rest = spent.is === 'exact' ? restOf(own, held, spent.minor) : null;
  const creditIds = own.map(({ id }) => id);
  return { is: 'came-off', came, of: held, rest, missing, creditIds };
}

function heldIn(credits: readonly Credit[], currency: Currency): Amount {
  const minor = credits.reduce((sum, { left }) => sum + left, 0);
  const isExact = credits.every(({ amountIs }) => amountIs === 'exact');
  return { money: { minor, currency }, is: isExact ? 'exact' : 'at-least' };
}

function restOf(credits: readonly Credit[], { money, is }: Amount, spent: number): Rest {
  if (money.minor === spent) return { fate: is === 'exact' ? 'nothing-left' : 'unknown' };
  const lost = leftoverOf(credits, { least: spent, most: spent });
  if (lost !== null) return { fate: 'may-be-lost', amount: { money: lost.money, is }, use: lost.use };
  const basis = weakestOf(credits.flatMap((credit) => useOf(credit)?.basis ?? []));
  return { fate: 'stays', amount: { money: { ...money, minor: money.minor - spent }, is }, basis };
}

function missingOf({ verdicts }: Judgement, money: Money, basis: Basis, basket: Basket): Missing {
  return {
    money,
    basis,
    reasons: gatherReasons(verdicts.flatMap((each) => (each.answer === 'no' ? each.reasons : []))),
    doubts: gatherDoubts(verdicts.flatMap((each) => (each.answer === "can't tell" ? each.doubts : []))),
    checked: checkedOn(
      basket,
      verdicts.map(({ entry }) => entry),
    ),
  };
}
