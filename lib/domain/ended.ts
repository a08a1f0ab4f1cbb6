import type { Instant } from './day.ts';
import type { EndSpan } from './deadline.ts';
import type { Entry } from './glance.ts';

const DAY = 24 * 60 * 60 * 1000;

/**
 * Seen unspent within a day of the end or later, and over by every clock: only then is it lost for certain
 * (DESIGN §4 "Gone is not used"). Everything else that ended is asked about, not claimed.
 */
export function endedUnspent(span: EndSpan, lastSeenAt: Instant | null, now: Instant): boolean {
  return now >= span.over && lastSeenAt !== null && lastSeenAt >= span.amazon - DAY;
}

export type Ending = 'not-ended' | 'lost' | 'ask';

/** What is to be said of a live credit whose day may have come: nothing, that it is lost, or a question. */
export function endingOf(
  { credit, span, seenAt }: Pick<Entry, 'credit' | 'span' | 'seenAt'>,
  now: Instant,
): Ending {
  if (span === null || credit.phase !== 'live' || now < span.over) return 'not-ended';
  return endedUnspent(span, seenAt, now) ? 'lost' : 'ask';
}
