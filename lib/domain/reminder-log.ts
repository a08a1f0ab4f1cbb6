import type { Instant } from './day.ts';

/** A notification that was sent, or is just being sent: what the books remember, so that it is sent once. */
export interface Reminder {
  /** The notification's own id: the same day always has the same, so that showing it twice shows one. */
  readonly id: string;
  /** `new`: a credit first read on that day which ends within a day; `stale`: only that the reading is old. */
  readonly type: 'day' | 'new' | 'stale';
  readonly creditIds: readonly string[];
  readonly at: Instant;
  /** Null: claimed, and not yet known to be shown. The next start settles it. */
  readonly shownAt: Instant | null;
}

/** The shopper wants no word of this credit until then; null: never. */
export interface Silence {
  readonly creditId: string;
  readonly until: Instant | null;
}

/** Of two wishes the one that keeps quiet for longer. */
export function longer(one: Silence, other: Silence): Silence {
  if (one.until === null || other.until === null) return { ...one, until: null };
  return one.until < other.until ? other : one;
}

/** What was said and what is not to be said. */
export interface ReminderLog {
  readonly reminders: readonly Reminder[];
  readonly silences: readonly Silence[];
}
