import { TZDateMini } from '@date-fns/tz';

/** A civil day, `YYYY-MM-DD`: what a calendar on the wall says, without time or zone. */
export type Day = string;
/** A time on the clock, `HH:MM`, 24 hours. */
export type ClockTime = string;
/** An IANA zone name, such as `America/Los_Angeles`. */
export type Zone = string;
/** Milliseconds since 1970, UTC. */
export type Instant = number;

const DAY_PATTERN = /^(\d{4})-(\d{2})-(\d{2})$/;
const DAY_LENGTH = 86_400_000; // only for civil arithmetic done in UTC, where every day has 24 hours

/** Whether the text is a day that exists: 29 February only in leap years. */
export function isDay(value: unknown): value is Day {
  return typeof value === 'string' && DAY_PATTERN.test(value) && fromUtc(toUtc(value)) === value;
}

/** The day, or null where the calendar has none such (31 April). Month counts from 1. */
export function dayOf(year: number, month: number, date: number): Day | null {
  const text = [pad(year, 4), pad(month, 2), pad(date, 2)].join('-');
  return isDay(text) ? text : null;
}

export function addDays(day: Day, count: number): Day {
  return fromUtc(toUtc(day) + count * DAY_LENGTH);
}

/** Whole days from one day to the other: negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((toUtc(to) - toUtc(from)) / DAY_LENGTH);
}

/** The civil day that the instant falls on in the zone. */
export function dayAt(instant: Instant, zone: Zone): Day {
  const there = new TZDateMini(instant, zone);
  return [pad(there.getFullYear(), 4), pad(there.getMonth() + 1, 2), pad(there.getDate(), 2)].join('-');
}

/** What the clock in the zone shows at the instant. */
export function timeAt(instant: Instant, zone: Zone): ClockTime {
  const there = new TZDateMini(instant, zone);
  return `${pad(there.getHours(), 2)}:${pad(there.getMinutes(), 2)}`;
}

/**
 * The first instant of the day in the zone. Where daylight saving skips midnight (Cairo), that is the first
 * instant that exists: one o'clock.
 */
export function startOfDay(day: Day, zone: Zone): Instant {
  return instantAt(day, '00:00', zone);
}

/** The instant at which the clock in the zone shows that time on that day. */
export function instantAt(day: Day, time: ClockTime, zone: Zone): Instant {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return new TZDateMini(year, month - 1, date, hours, minutes, 0, zone).getTime();
}

function toUtc(day: Day): number {
  const [, year, month, date] = DAY_PATTERN.exec(day) ?? [];
  return Date.UTC(Number(year), Number(month) - 1, Number(date));
}

function fromUtc(milliseconds: number): Day {
  return Number.isFinite(milliseconds) ? new Date(milliseconds).toISOString().slice(0, 10) : '';
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0');
}
