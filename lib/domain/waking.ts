import { addDays, type Day, dayAt, type Instant, instantAt, startOfDay, type Zone } from './day.ts';

/** The shopper's quiet hours: whole hours of the clock, from and (exclusive) to; equal ones mean that there are none. */
export interface Quiet {
  readonly from: number;
  readonly to: number;
}

type Stretch = readonly [from: Instant, to: Instant];

/** The stretches of a civil day in which somebody may be told something. */
function wakingOf(day: Day, { from, to }: Quiet, zone: Zone): readonly Stretch[] {
  const start = startOfDay(day, zone);
  const end = startOfDay(addDays(day, 1), zone);
  if (from === to) return [[start, end]];
  const at = (hour: number) => (hour === 0 ? start : instantAt(day, clock(hour), zone));
  const stretches: readonly Stretch[] =
    from > to
      ? [[at(to), at(from)]]
      : [
          [start, at(from)],
          [at(to), end],
        ];
  return stretches.filter(([first, last]) => first < last);
}

/** The chosen hour of a day; inside the quiet hours it is the hour at which they end. */
export function chosenHour(day: Day, hour: number, quiet: Quiet, zone: Zone): Instant {
  const waking = isQuietHour(hour, quiet) ? quiet.to : hour;
  return nextWaking(instantAt(day, clock(waking), zone), quiet, zone);
}

export function isQuietHour(hour: number, { from, to }: Quiet): boolean {
  return from <= to ? hour >= from && hour < to : hour >= from || hour < to;
}

/** The instant itself where it is a waking one, else the end of those quiet hours. */
export function nextWaking(instant: Instant, quiet: Quiet, zone: Zone): Instant {
  const today = dayAt(instant, zone);
  for (let ahead = 0; ahead <= 2; ahead += 1) {
    for (const [from, to] of wakingOf(addDays(today, ahead), quiet, zone)) {
      if (instant < to) return Math.max(instant, from);
    }
  }
  return instant;
}

export function isWaking(instant: Instant, quiet: Quiet, zone: Zone): boolean {
  return nextWaking(instant, quiet, zone) === instant;
}

/** The latest instant after which that much waking time is left before the end: perhaps the evening before. */
export function wakingBefore(end: Instant, length: number, quiet: Quiet, zone: Zone): Instant {
  const last = dayAt(end - 1, zone);
  let wanted = length;
  for (let back = 0; back <= LONGEST_LOOK_BACK; back += 1) {
    for (const [from, to] of wakingOf(addDays(last, -back), quiet, zone).toReversed()) {
      const there = Math.min(to, end) - from;
      if (there >= wanted) return Math.min(to, end) - wanted;
      if (there > 0) wanted -= there;
    }
  }
  return end - length;
}

/** Even one waking hour a day is four after so many. */
const LONGEST_LOOK_BACK = 5;

function clock(hour: number): string {
  return `${String(hour).padStart(2, '0')}:00`;
}
