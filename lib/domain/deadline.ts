import {
  addDays,
  type ClockTime,
  type Day,
  dayAt,
  daysBetween,
  type Instant,
  instantAt,
  startOfDay,
  type Zone,
} from './day.ts';

/**
 * The last day on which a credit can be used: a civil day in a zone, with a time only where Amazon printed one
 * (DOMAIN §5). The zone is `stated` only where this credit's own words print it. In every other case it is
 * `assumed` from the marketplace, in the US too: one and the same credit was announced once in Pacific and once
 * in Hawaiian time.
 */
export interface Deadline {
  readonly day: Day;
  /** Null: to the end of the day. A printed 23:59 means the same. */
  readonly time: ClockTime | null;
  readonly zone: Zone;
  readonly zoneFrom: 'stated' | 'assumed';
}

/** The instants between which a credit ends, for a shopper in `shopperZone`. All are exclusive. */
export interface EndSpan {
  /** "By … to be safe": the earlier of Amazon's clock and the shopper's own. Reminders count to this one. */
  readonly safe: Instant;
  /** From here on it is over by every clock. Between `safe` and this it "may have ended". */
  readonly over: Instant;
  /** Where Amazon's clock probably (assumed) or certainly (stated) stops. */
  readonly amazon: Instant;
}

export const STATES = ['not-yet', 'active', 'ending', 'last-day', 'expired', 'no-date'] as const;
/** `no-date` is a state of its own, with nudges: never "never expires". */
export type State = (typeof STATES)[number];

/** Days ahead from which a credit counts as ending: the first reminder step. */
export const REMINDER_WINDOW_DAYS = 14;

const LAST_MINUTE = '23:59';

/**
 * The first instant at which the credit can no longer be used: the start of the next civil day there, daylight
 * saving included, or the printed time (DESIGN §4 "Money and time").
 */
export function endOf(day: Day, time: ClockTime | null, zone: Zone): Instant {
  return time === null || time === LAST_MINUTE
    ? startOfDay(addDays(day, 1), zone)
    : instantAt(day, time, zone);
}

export function endSpan({ day, time, zone, zoneFrom }: Deadline, shopperZone: Zone): EndSpan {
  const amazon = endOf(day, time, zone);
  if (zoneFrom === 'stated' || zone === shopperZone) return { safe: amazon, over: amazon, amazon };
  const own = endOf(day, time, shopperZone);
  return { safe: Math.min(amazon, own), over: Math.max(amazon, own), amazon };
}

/** When a credit with a later start can first be used: the start of that day in its zone. */
export function startOf(day: Day, zone: Zone): Instant {
  return startOfDay(day, zone);
}

/**
 * @param span null where no date is known
 * @param startsAt null where the credit can be used from the day it was given
 */
export function stateOf(
  span: EndSpan | null,
  startsAt: Instant | null,
  now: Instant,
  shopperZone: Zone,
): State {
  if (span !== null && now >= span.over) return 'expired';
  if (startsAt !== null && now < startsAt) return 'not-yet';
  if (span === null) return 'no-date';
  const days = daysLeft(span, now, shopperZone);
  if (days <= 0) return 'last-day';
  return days <= REMINDER_WINDOW_DAYS ? 'ending' : 'active';
}

/** Midnights of the shopper's own calendar before the last safe day: 0 on the last day, negative after it. */
export function daysLeft(span: EndSpan, now: Instant, shopperZone: Zone): number {
  return daysBetween(dayAt(now, shopperZone), dayAt(span.safe - 1, shopperZone));
}
