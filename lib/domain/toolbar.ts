import { addDays, type Day, dayAt, type Instant, startOfDay, type Zone } from './day.ts';
import { REMINDER_WINDOW_DAYS } from './deadline.ts';
import type { Entry, Total } from './glance.ts';
import { soonest, totalOf } from './lots.ts';
import { counts, isWaiting, type Placed } from './placed.ts';

/** What the toolbar button says about the books: one button for all marketplaces and accounts. */
export interface Toolbar {
  readonly badge: Badge;
  /** What ends first, if that is inside the reminder window: a total for each currency of that day. */
  readonly ending: { readonly by: Entry; readonly totals: readonly Total[] } | null;
  readonly toConfirm: number;
  /** When this says something else, if the books stay as they are; null: never. */
  readonly changesAt: Instant | null;
}

/** A day outranks a question: the question waits, the day does not. */
export type Badge =
  | { readonly type: 'none' }
  | { readonly type: 'days'; readonly days: number }
  | { readonly type: 'last-day' }
  | { readonly type: 'to-confirm' };

type Dated = Placed & { readonly span: NonNullable<Placed['span']>; readonly days: number };

export function toolbarAt(entries: readonly Placed[], now: Instant, shopperZone: Zone): Toolbar {
  const dated = entries.filter(isDated);
  const inWindow = dated.filter((entry) => counts(entry) && entry.days <= REMINDER_WINDOW_DAYS);
  const toConfirm = entries.filter(isWaiting).length;
  const ending = endingFirst(inWindow, shopperZone);
  return {
    badge: badgeOf(ending?.by.days ?? null, toConfirm),
    ending,
    toConfirm,
    changesAt: nextChange(dated, inWindow.length > 0, now, shopperZone),
  };
}

function isDated(entry: Placed): entry is Dated {
  return entry.span !== null && entry.days !== null;
}

function badgeOf(days: number | null, toConfirm: number): Badge {
  if (days !== null) return days <= 0 ? { type: 'last-day' } : { type: 'days', days };
  return toConfirm > 0 ? { type: 'to-confirm' } : { type: 'none' };
}

function endingFirst(inWindow: readonly Dated[], shopperZone: Zone): Toolbar['ending'] {
  const first = Math.min(...inWindow.map(({ days }) => days));
  const [by, ...others] = inWindow.filter(({ days }) => days === first).toSorted(bySafety);
  if (by === undefined) return null;
  const day = lastSafeDay(by, shopperZone);
  const among = [by, ...others].filter((entry) => lastSafeDay(entry, shopperZone) === day);
  const totals = [...Map.groupBy(among, ({ credit }) => credit.currency)].map(([currency, same]) =>
    totalOf(same, currency),
  );
  return { by, totals };
}

function bySafety(one: Dated, other: Dated): number {
  return one.span.safe - other.span.safe || soonest(one, other);
}

function lastSafeDay({ span }: Dated, shopperZone: Zone): Day {
  return dayAt(span.safe - 1, shopperZone);
}

/** Midnights count only inside the window: before it, the toolbar has nothing to say and nothing wakes for it. */
function nextChange(
  dated: readonly Dated[],
  anyInWindow: boolean,
  now: Instant,
  shopperZone: Zone,
): Instant | null {
  const ends = dated
    .filter((entry) => isWaiting(entry) || (counts(entry) && entry.days <= REMINDER_WINDOW_DAYS))
    .flatMap(({ span }) => [span.safe, span.over]);
  const outside = dated.filter((entry) => counts(entry) && entry.days > REMINDER_WINDOW_DAYS);
  const nextIn = outside.map((entry) => lastSafeDay(entry, shopperZone)).toSorted()[0];
  const enters = nextIn === undefined ? 0 : startOfDay(addDays(nextIn, -REMINDER_WINDOW_DAYS), shopperZone);
  const midnight = startOfDay(addDays(dayAt(now, shopperZone), 1), shopperZone);
  const ahead = [...ends, enters, anyInWindow ? midnight : 0].filter((instant) => instant > now);
  return ahead.length === 0 ? null : ahead.reduce((one, other) => Math.min(one, other));
}
