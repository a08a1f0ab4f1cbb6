import {
  addDays,
  type ClockTime,
  type Day,
  type Instant,
  instantAt,
  startOfDay,
  type Zone,
} from '../domain/day.ts';

const MINUTE = 60_000;

/**
 * The first instant at which a credit that ends on this day is gone: the start of the next civil day there.
 * A printed 11:59 p.m. means the same; any other printed time is the end itself (DESIGN §4).
 */
export function endOf(day: Day, time: ClockTime | null, zone: Zone): Instant {
  if (time === null || time === '23:59' || time === '24:00') return dayEnd(day, zone);
  return instantAt(day, time, zone);
}

// Zone arithmetic through Intl costs about 10 µs: a page of 1,000 credits has at most a few months of days.
const starts = new Map<string, Instant>();
const MOST_STARTS = 5_000;

function dayEnd(day: Day, zone: Zone): Instant {
  const next = addDays(day, 1);
  const [year = '', month = '', date = ''] = next.split('-');
  const first = startOf(`${year}-${month}-01`, zone);
  const following = startOf(nextMonth(Number(year), Number(month)), zone);
  const daysOfUtc = Date.UTC(Number(year), Number(month), 1) - Date.UTC(Number(year), Number(month) - 1, 1);
  // A month whose ends lie whole days apart has one offset throughout: then the day's start needs no zone lookup.
  if (following - first === daysOfUtc) return first + (Number(date) - 1) * 24 * 60 * MINUTE;
  return startOf(next, zone);
}

function nextMonth(year: number, month: number): Day {
  return month === 12 ? `${year + 1}-01-01` : `${year}-${String(month + 1).padStart(2, '0')}-01`;
}

function startOf(day: Day, zone: Zone): Instant {
  const key = `${zone} ${day}`;
  const known = starts.get(key);
  if (known !== undefined) return known;
  if (starts.size >= MOST_STARTS) starts.clear();
  const start = startOfDay(day, zone);
  starts.set(key, start);
  return start;
}
