import type { Instant, Zone } from './day.ts';
import { type Ending, endingOf } from './ended.ts';
import { entryMaker } from './entry.ts';
import { lastSeen } from './freshness.ts';
import type { Entry, Shelf } from './glance.ts';

/** An entry with what its end means, worked out once for all who ask. */
export interface Placed extends Entry {
  readonly ending: Ending;
}

/** Every credit on the shelf with all that the clock says about it. */
export function entriesOf({ credits, readings }: Shelf, now: Instant, shopperZone: Zone): readonly Placed[] {
  const seenAtOf = new Map(readings.map(({ id, seenAt }) => [id, seenAt]));
  const entryOf = entryMaker(now, shopperZone);
  return credits.map((credit) => {
    const entry = entryOf(credit, lastSeen(credit, seenAtOf));
    return { ...entry, ending: endingOf(entry, now) };
  });
}

/** Whether it is in the total: kept, something left, not over by every clock. */
export function counts({ credit, ending }: Placed): boolean {
  return credit.standing === 'kept' && credit.phase === 'live' && ending === 'not-ended';
}

/** Whether it waits for Keep or Not mine. */
export function isWaiting({ credit, ending }: Placed): boolean {
  return credit.standing === 'to-confirm' && credit.phase === 'live' && ending === 'not-ended';
}
