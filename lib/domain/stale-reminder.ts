import { addDays, dayAt, type Instant, startOfDay, type Zone } from './day.ts';
import { concerns, freshnessOf, STALE_AFTER } from './freshness.ts';
import type { Place, Shelf } from './glance.ts';
import { counts, type Placed } from './placed.ts';
import type { ReminderLog } from './reminder-log.ts';
import { freeId, type Moment, type Plan } from './reminders.ts';
import { chosenHour, nextWaking } from './waking.ts';

const MONTH = 30 * 24 * 60 * 60 * 1000;

/** When the page that was read longest ago was read, among the places that hold something; null without such a page. */
export function oldestReading(
  { accounts, readings }: Shelf,
  entries: readonly Placed[],
  now: Instant,
): Instant | null {
  const holding = new Set(entries.filter(counts).map(({ credit }) => credit.accountId));
  const read = accounts
    .filter(({ id }) => holding.has(id))
    .flatMap(({ id, marketplace, currency, label }) => {
      const place: Place = { marketplace, currency, accountId: id, label };
      return (
        freshnessOf(
          readings.filter((reading) => concerns(reading, place)),
          now,
        )?.readAt ?? []
      );
    });
  return read.length === 0 ? null : Math.min(...read);
}

/** Once a month, for those who want it: that what is known is old. Never on a day that has had its word. */
export function planStale(readAt: Instant | null, log: ReminderLog, { now, zone, rules }: Moment): Plan {
  if (readAt === null) return { due: null, nextAt: null };
  const said = log.reminders.filter(({ at }) => at <= now);
  const lastStale = Math.max(0, ...said.filter(({ type }) => type === 'stale').map(({ at }) => at));
  const at = chosenHour(
    dayAt(Math.max(readAt + STALE_AFTER, lastStale + MONTH), zone),
    rules.hour,
    rules.quiet,
    zone,
  );
  if (at > now) return { due: null, nextAt: at };
  const today = dayAt(now, zone);
  const isSaidToday = said.some((each) => each.type !== 'new' && dayAt(each.at, zone) === today);
  const next = isSaidToday ? tomorrowsHour(now, zone, rules) : nextWaking(now, rules.quiet, zone);
  if (next > now) return { due: null, nextAt: next };
  return { due: { id: freeId(`day ${today}`, log), type: 'stale', entries: [] }, nextAt: null };
}

function tomorrowsHour(now: Instant, zone: Zone, { hour, quiet }: Moment['rules']): Instant {
  const tomorrow = addDays(dayAt(now, zone), 1);
  return Math.max(startOfDay(tomorrow, zone), chosenHour(tomorrow, hour, quiet, zone));
}
