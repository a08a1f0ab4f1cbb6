import type { Credit } from './credit.ts';
import { dayAt, daysBetween } from './day.ts';

/** How many days credits lasted from the day on which the books first held them: the shortest and the longest. */
export interface Lifetime {
  readonly shortest: number;
  readonly longest: number;
}

/** Two can be alike by chance. */
const FEWEST = 3;

/**
 * How long credits of one kind have lasted for this shopper; null where too few are known to say. Only the shopper's
 * own past tells: guides say 30 days, 60 days or a year, and contradict each other (DOMAIN §5).
 */
export function lifetimeOf(past: readonly Credit[]): Lifetime | null {
  const days = past.flatMap(({ firstAt, startsOn, endsOn, zone }) => {
    if (endsOn === null) return [];
    const lasted = daysBetween(startsOn ?? dayAt(firstAt, zone), endsOn);
    // Read on its last day it says nothing about its first.
    return lasted > 0 ? [lasted] : [];
  });
  return days.length < FEWEST ? null : { shortest: Math.min(...days), longest: Math.max(...days) };
}
