import { addDays, type Day, dayAt, type Instant, type Zone } from './day.ts';
import type { DayGroup, Entry, Glance, Risk, Total } from './glance.ts';
import { totalOf } from './lots.ts';

/** What a place will lose unless it is used: by deadline and by week. Every figure is of one currency. */
export interface Forecast {
  readonly today: Day;
  /** The first line: all that ends inside the reminder window, else on the first day that comes; null: nothing ends. */
  readonly first: Risk | null;
  /** The weeks in which something ends, soonest first. */
  readonly weeks: readonly Week[];
  /** `ahead + later + noDate` is the total of the place. */
  readonly ahead: Total;
  readonly later: Total;
  /** No date is known: that is not the same as safe. */
  readonly noDate: Total;
}

export interface Week {
  readonly from: Day;
  readonly to: Day;
  readonly total: Total;
  readonly deadlines: readonly [Deadline, ...Deadline[]];
}

export interface Deadline {
  /** The credits of the shopper's own last safe day. */
  readonly group: DayGroup;
  /** Whole days of the shopper's calendar from today; negative where it may have ended. */
  readonly days: number;
  readonly total: Total;
  /** With all that ends before it. */
  readonly inAll: Total;
}

const WEEK = 7;
/** Today and the next 90 days: thirteen weeks. */
export const FORECAST_DAYS = 13 * WEEK;

/**
 * The next 90 days of one place. A week is a step of seven days from today, and not the calendar's: so the first is
 * as long as the others, it holds just the days that are told by their weekday, and nobody has to know on which day
 * a country's week begins (Firefox cannot say).
 */
export function forecastOf(
  { place, groups, atRisk }: Pick<Glance, 'place' | 'groups' | 'atRisk'>,
  now: Instant,
  shopperZone: Zone,
): Forecast {
  const sum = (entries: readonly Entry[]): Total => totalOf(entries, place.currency);
  const dated = groups.filter(({ day }) => day !== null);
  const near = dated.filter((group) => daysTo(group) < FORECAST_DAYS);
  let inAll = sum([]);
  const deadlines = near.map((group): Deadline => {
    const total = sum(entriesIn(group));
    inAll = plus(inAll, total);
    return { group, days: daysTo(group), total, inAll };
  });
  const [soonest] = deadlines;
  const today = dayAt(now, shopperZone);
  return {
    today,
    first: atRisk ?? (soonest ? { total: soonest.total, by: soonest.group } : null),
    weeks: weeksOf(deadlines, today),
    ahead: inAll,
    later: sum(dated.filter((group) => daysTo(group) >= FORECAST_DAYS).flatMap(entriesIn)),
    noDate: sum(groups.filter(({ day }) => day === null).flatMap(entriesIn)),
  };
}

function weeksOf(deadlines: readonly Deadline[], today: Day): readonly Week[] {
  const weeks = Map.groupBy(deadlines, ({ days }) => Math.floor(Math.max(days, 0) / WEEK));
  return [...weeks].flatMap(([number, among]) => {
    const [first, ...rest] = among;
    if (first === undefined) return [];
    const from = addDays(today, number * WEEK);
    return [
      {
        from,
        to: addDays(from, WEEK - 1),
        total: rest.reduce((all, { total }) => plus(all, total), first.total),
        deadlines: [first, ...rest] as const,
      },
    ];
  });
}

function plus({ money, atLeast }: Total, other: Total): Total {
  const { minor, currency } = money;
  return { money: { minor: minor + other.money.minor, currency }, atLeast: atLeast || other.atLeast };
}

/** Credits of one last safe day have as many days left. */
function daysTo({ lots }: DayGroup): number {
  return lots[0]?.entries[0].days ?? Number.POSITIVE_INFINITY;
}

function entriesIn({ lots }: DayGroup): readonly Entry[] {
  return lots.flatMap(({ entries }) => entries);
}
