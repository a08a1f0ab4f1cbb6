import type { Credit } from './credit.ts';
import { type Change, figuresOf, type LedgerLine, NOTHING, plus, todaysFigures } from './ledger.ts';
import { isWithin, type Period } from './ledger-filter.ts';
import type { Placed } from './placed.ts';

/** A clock that was set back (DESIGN §4 "Reconciling") makes the last change the earlier one. */
function lifeOf({ firstAt, changedAt }: Credit): Period {
  return { from: Math.min(firstAt, changedAt), to: Math.max(firstAt, changedAt) };
}

/** Whether only the story of the credit can tell what it moved in the period: some of it lies within, some without. */
export function reachesAcross(credit: Credit, period: Period): boolean {
  const { from, to } = lifeOf(credit);
  const touches = from < period.to && to >= period.from;
  return touches && !(isWithin(period, from) && isWithin(period, to));
}

/**
 * What the lines within the period moved. Every line counts in just one of many periods: one whose clock was wrong
 * by years counts at the nearer end of the credit's life.
 */
export function movedWithin(period: Period, credit: Credit, lines: readonly LedgerLine[]): Change {
  const { from, to } = lifeOf(credit);
  return lines
    .filter(({ event }) => isWithin(period, Math.min(Math.max(event.at, from), to)))
    .reduce((sum, { change }) => plus(sum, change), NOTHING);
}

/**
 * What one credit moved in the period: `got = left + used + lost + unknown`, where left is the change. What ended
 * without an event, because nobody has said what became of it, moves at its end.
 * @param moved by its lines, where it reaches across the bounds of the period
 */
export function figuresIn(period: Period, entry: Placed, moved: Change | undefined): Change {
  const { credit, span } = entry;
  const isInside = !reachesAcross(credit, period) && isWithin(period, credit.firstAt);
  const byEvents = moved ?? (isInside ? figuresOf(credit) : NOTHING);
  const endedAt = Math.max(span?.over ?? 0, credit.firstAt);
  return isWithin(period, endedAt) ? plus(byEvents, byClock(entry)) : byEvents;
}

function byClock(entry: Placed): Change {
  const today = todaysFigures(entry);
  const { left, lost, unknown } = figuresOf(entry.credit);
  return {
    got: 0,
    used: 0,
    left: today.left - left,
    lost: today.lost - lost,
    unknown: today.unknown - unknown,
  };
}
