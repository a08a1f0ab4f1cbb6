import {
  addDays,
  type ClockTime,
  type Day,
  type Instant,
  instantAt,
  startOfDay,
  type Zone,
} from '../domain/day.ts';

/**
 * The first instant at which a credit that ends on this day is gone: the start of the next civil day there.
 * A printed 11:59 p.m. means the same; any other printed time is the end itself (DESIGN §4).
 */
export function endOf(day: Day, time: ClockTime | null, zone: Zone): Instant {
  if (time === null || time === '23:59' || time === '24:00') return dayEnd(day, zone);
  return instantAt(day, time, zone);
}

// Zone arithmetic through Intl costs about 10 µs, and a page of 1,000 credits may name hundreds of days.
const known = new Map<string, Instant>();
const MOST_KNOWN = 5_000;

function remembered(key: string, find: () => Instant): Instant {
  let instant = known.get(key);
  if (instant === undefined) {
    if (known.size >= MOST_KNOWN) known.clear();
    instant = find();
    known.set(key, instant);
  }
  return instant;
}

function dayEnd(day: Day, zone: Zone): Instant {
  return remembered(`${zone} ${day} ends`, () => {
    const next = addDays(day, 1);
    const [year = 0, month = 0, date = 0] = next.split('-').map(Number);
    const first = monthStart(year, month, zone);
    const following = month === 12 ? monthStart(year + 1, 1, zone) : monthStart(year, month + 1, zone);
    // A month with one offset throughout is whole days long: then its days start whole days after it does.
    const isEven = following - first === Date.UTC(year, month, 1) - Date.UTC(year, month - 1, 1);
    return isEven ? first + (date - 1) * 86_400_000 : startOfDay(next, zone);
  });
}

function monthStart(year: number, month: number, zone: Zone): Instant {
  const day = `${year}-${String(month).padStart(2, '0')}-01`;
  return remembered(`${zone} ${day} starts`, () => startOfDay(day, zone));
}
