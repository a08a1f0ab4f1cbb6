import type { Instant } from './day.ts';
import { counts, isWaiting, type Placed } from './placed.ts';

/** What can want us awake; null where it does not. */
export interface Wishes {
  readonly reminderAt: Instant | null;
  readonly toolbarAt: Instant | null;
  readonly endsAt: Instant | null;
}

/** The one instant at which the background is woken; null when nothing is due, and then nothing wakes it. */
export function nextWake({ reminderAt, toolbarAt, endsAt }: Wishes, now: Instant): Instant | null {
  const ahead = [reminderAt, toolbarAt, endsAt].filter((at) => at !== null && at > now) as Instant[];
  return ahead.length === 0 ? null : Math.min(...ahead);
}

/** When the next credit is over by every clock: what was seen unspent to its end is then written down as lost. */
export function nextEnd(entries: readonly Placed[]): Instant | null {
  return entries
    .filter((entry) => counts(entry) || isWaiting(entry))
    .reduce<Instant | null>((first, { span }) => {
      if (span === null) return first;
      return first === null ? span.over : Math.min(first, span.over);
    }, null);
}
