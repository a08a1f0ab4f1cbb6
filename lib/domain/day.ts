import { tzOffset } from '@date-fns/tz/tzOffset';

/** A civil day, `YYYY-MM-DD`: what a calendar on the wall says, without time or zone. */
export type Day = string;
/** A time on the clock, `HH:MM`, 24 hours. */
export type ClockTime = string;
/** An IANA zone name, such as `America/Los_Angeles`. */
export type Zone = string;
/** Milliseconds since 1970, UTC. */
export type Instant = number;

const DAY_PATTERN = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Whether the text is a day that exists: 29 February only in leap years. */
export function isDay(value: unknown): value is Day {
  return typeof value === 'string' && DAY_PATTERN.test(value) && written(calendarDate(value)) === value;
}

/** The day, or null where the calendar has none such (31 April). Month counts from 1. */
export function dayOf(year: number, month: number, date: number): Day | null {
  const text = [pad(year, 4), pad(month, 2), pad(date, 2)].join('-');
  return isDay(text) ? text : null;
}

const knownZones = new Set<Zone>();

/**
 * Whether this machine knows the zone. Asked of `Intl`, because `tzOffset` lets pass what only looks like an offset,
 * and the names of what every object has; once for each, because asking is slow.
 */
export function isZone(value: unknown): value is Zone {
  if (typeof value !== 'string') return false;
  if (knownZones.has(value)) return true;
  try {
    new Intl.DateTimeFormat('en', { timeZone: value });
  } catch {
    return false;
  }
  knownZones.add(value);
  return true;
}

/** Counted in UTC, where every day has 24 hours: civil days know no daylight saving. */
export function addDays(day: Day, count: number): Day {
  return new Date(Date.parse(day) + count * DAY_LENGTH).toISOString().slice(0, 10);
}

/** Whole days from one day to the other: negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return (Date.parse(to) - Date.parse(from)) / DAY_LENGTH;
}

/** The civil day that the instant falls on in the zone. */
export function dayAt(instant: Instant, zone: Zone): Day {
  return clockAt(instant, zone).slice(0, 10);
}

/** What the clock in the zone shows at the instant. */
export function timeAt(instant: Instant, zone: Zone): ClockTime {
  return clockAt(instant, zone).slice(11, 16);
}

/**
 * The first instant of the day in the zone. Where daylight saving skips midnight (Cairo), that is the first
 * instant that exists: one o'clock.
 */
export function startOfDay(day: Day, zone: Zone): Instant {
  return instantAt(day, '00:00', zone);
}

/**
 * The first instant at which the clock in the zone shows that time on that day; where the clock skips it, the
 * instant that it would have been. Counted from offsets, because a date built from its parts in a zone goes wrong
 * on a machine whose own clock skips that hour (@date-fns/tz 1.5: Riyadh's midnight, seen from Cairo).
 */
export function instantAt(day: Day, time: ClockTime, zone: Zone): Instant {
  const asIfUtc = Date.parse(`${day}T${time}Z`);
  const before = asIfUtc - offsetAt(asIfUtc - DAY_LENGTH, zone);
  const after = asIfUtc - offsetAt(asIfUtc + DAY_LENGTH, zone);
  const shown = [before, after].filter((instant) => clockAt(instant, zone).startsWith(`${day}T${time}`));
  return shown.length === 0 ? before : Math.min(...shown);
}

const DAY_LENGTH = 24 * 60 * 60 * 1000;
const MINUTE = 60_000;

/** Date and time on the clock of the zone, as ISO text. */
function clockAt(instant: Instant, zone: Zone): string {
  return new Date(instant + offsetAt(instant, zone)).toISOString();
}

function offsetAt(instant: Instant, zone: Zone): number {
  return tzOffset(zone, new Date(instant)) * MINUTE;
}

/** The day as a date in this machine's own calendar. */
export function calendarDate(day: Day): Date {
  const [, year, month, date] = DAY_PATTERN.exec(day) ?? [];
  return new Date(Number(year), Number(month) - 1, Number(date));
}

export function written(date: Date): Day {
  return [pad(date.getFullYear(), 4), pad(date.getMonth() + 1, 2), pad(date.getDate(), 2)].join('-');
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0');
}
