import type { EndSpan } from '../deadline.ts';
import type { Entry } from '../glance.ts';
import { goodsOf } from '../terms.ts';
import type { CannotTell, No } from '../verdict/verdict.ts';
import type { Advice, PlannedOrder, Step } from './plan.ts';

/** What to add or leave out, in the order of the steps; then what is missing for credits that do not fit yet. */
export function adviceOf(
  orders: readonly PlannedOrder[],
  uncounted: readonly (No | CannotTell)[],
): readonly Advice[] {
  const steps = orders.flatMap((order) => order.steps);
  const reaches = (item: number) =>
    steps.filter(({ verdict }) => verdict.fits[item]?.answer === 'yes').map(({ verdict }) => verdict.entry);
  return [...steps.flatMap((step) => adviceOn(step, reaches)), ...uncounted.flatMap(towardsMinimum)];
}

function adviceOn(step: Step, reaches: (item: number) => readonly Entry[]): readonly Advice[] {
  const { verdict, rest, money: off } = step;
  const { entry } = verdict;
  if (rest.fate !== 'may-be-lost') return [];
  const lost = rest.amount.money;
  const goods = goodsOf(entry.credit)?.value;
  const fillUp: readonly Advice[] = goods === undefined ? [] : [{ do: 'fill-up', entry, short: lost, goods }];
  // Less would be got of it than given up, and there is time: a rule that can be said in one sentence.
  if (lost.minor <= off.minor || !canWait(entry)) return fillUp;
  if (entry.credit.terms.code !== null) return [...fillUp, { do: 'keep-code', entry, off, lost }];
  // Leaving an item out is the only way to save a credit (DOMAIN §6.4), and costs what others bring on it.
  const items = verdict.fits.flatMap(({ answer }, item) => (answer === 'no' ? [] : [item]));
  return items.every((item) => reaches(item).every(canWait))
    ? [...fillUp, { do: 'leave-out', entry, items, off, lost }]
    : fillUp;
}

/** A known end beyond the reminder window: without a date nobody knows how long it waits. */
function canWait({
  span,
  state,
}: {
  readonly span: EndSpan | null;
  readonly state: Entry['state'];
}): boolean {
  return span !== null && state === 'active';
}

/** Where less is missing than the credit brings, and nothing else stands in its way. */
function towardsMinimum(verdict: No | CannotTell): readonly Advice[] {
  if (verdict.answer !== 'no' || verdict.reasons.length > 1) return [];
  const [reason] = verdict.reasons;
  if (reason.because !== 'below-minimum' || reason.short.minor > verdict.entry.credit.left) return [];
  const { short, minimum, goods, atLeast } = reason;
  return [{ do: 'reach-minimum', entry: verdict.entry, short, minimum, goods, atLeast }];
}
