import { type Credit, unknown } from './credit.ts';
import type { Event } from './event.ts';
import type { ReadingSummary } from './glance.ts';
import type { Currency } from './money.ts';
import type { Placed } from './placed.ts';
import { apply, undoneBy } from './project.ts';

/** One credit with all that ever happened to it, oldest first, and the readings that it rests on. */
export interface CreditStory {
  readonly credit: Credit;
  readonly lines: readonly LedgerLine[];
  readonly readings: readonly ReadingSummary[];
}

/** How one event moved the four figures, and what is left: minor units, negative where it took away. */
export interface Change {
  readonly got: number;
  readonly left: number;
  readonly used: number;
  readonly lost: number;
  readonly unknown: number;
}

/** One event with the credit as it was right after it, and what it changed. */
export interface LedgerLine {
  readonly event: Event;
  readonly credit: Credit;
  readonly change: Change;
  /** What it moved before it was taken back; the same as `change` where it was not. */
  readonly wouldChange: Change;
  /** Taken back later: it counts for nothing. */
  readonly undone: boolean;
}

/**
 * The story of one credit. `events` are all of its events in the order of the books; events before the first that
 * issues it tell nothing and are left out. What was undone stands where it was said, and moves nothing.
 */
export function ledgerOf(events: readonly Event[]): readonly LedgerLine[] {
  const undone = undoneBy(events);
  const lines: LedgerLine[] = [];
  let credit: Credit | null = null;
  for (const event of events) {
    const before: Credit | null = credit;
    const isUndone = undone.has(event.id);
    const applied = apply(credit, event);
    credit = isUndone ? credit : applied;
    const now = credit ?? applied;
    if (now === null) continue;
    const change = changeOf(before, credit);
    lines.push({ event, credit: now, change, wouldChange: changeOf(before, applied), undone: isUndone });
  }
  return lines;
}

function changeOf(before: Credit | null, after: Credit | null): Change {
  const was = figuresOf(before);
  const is = figuresOf(after);
  return {
    got: is.got - was.got,
    left: is.left - was.left,
    used: is.used - was.used,
    lost: is.lost - was.lost,
    unknown: is.unknown - was.unknown,
  };
}

export const NOTHING: Change = { got: 0, left: 0, used: 0, lost: 0, unknown: 0 };

export function figuresOf(credit: Credit | null): Change {
  if (credit === null) return NOTHING;
  const { got, left, used, lost } = credit;
  return { got, left, used, lost, unknown: unknown(credit) };
}

/** What became of the money of one currency; `got = left + used + lost + unknown`. Minor units. */
export interface Sums extends Change {
  readonly currency: Currency;
  /** At least one credit is known by a lower bound only. */
  readonly atLeast: boolean;
}

/**
 * Got, left, used, lost and unknown of the credits that are the shopper's, each currency by itself.
 * @param figures what each of them counts with; as they stand today, where nothing else is said
 */
export function sumsOf(
  entries: readonly Placed[],
  figures: (entry: Placed) => Change = todaysFigures,
): readonly Sums[] {
  const kept = entries.filter(({ credit }) => credit.standing === 'kept');
  return [...Map.groupBy(kept, ({ credit }) => credit.currency)].map(([currency, same]) => ({
    currency,
    atLeast: same.some(({ credit }) => credit.amountIs === 'at-least'),
    ...same.map(figures).reduce(plus, NOTHING),
  }));
}

/** What has ended is not left any more, even before anybody has said what became of it. */
export function todaysFigures({ credit, ending }: Placed): Change {
  const figures = figuresOf(credit);
  if (ending === 'not-ended') return figures;
  const { left, lost, unknown: open } = figures;
  return ending === 'lost'
    ? { ...figures, left: 0, lost: lost + left }
    : { ...figures, left: 0, unknown: open + left };
}

export function plus(one: Change, other: Change): Change {
  return {
    got: one.got + other.got,
    left: one.left + other.left,
    used: one.used + other.used,
    lost: one.lost + other.lost,
    unknown: one.unknown + other.unknown,
  };
}
