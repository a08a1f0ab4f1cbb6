import type { Instant, Zone } from '../domain/day.ts';
import { endingOf } from '../domain/ended.ts';
import { entryOf } from '../domain/entry.ts';
import { lastSeen } from '../domain/freshness.ts';
import type { Outcome } from '../domain/reconcile.ts';
import type { Books } from './books.ts';
import { writeOutcomes } from './write.ts';

/** Writes `expired` for what was seen unspent to the end. What is not certain stays live, and is asked about. */
export async function settleEnded(books: Books, now: Instant, shopperZone: Zone): Promise<number> {
  return books.transaction('rw', [books.credits, books.events, books.readings, books.install], async () => {
    const due = await books.credits
      .where('[phase+endsSort]')
      .between(['live', 0], ['live', now], true, true)
      .toArray();
    const readings = await books.readings.bulkGet(
      due.flatMap(({ sightings }) => Object.values(sightings).map(({ readingId }) => readingId)),
    );
    const seenAtOf = new Map(
      readings.flatMap((row) => (row === undefined ? [] : [[row.id, row.seenAt] as const])),
    );
    const lost = due.filter(
      (credit) =>
        credit.standing === 'kept' &&
        endingOf(entryOf(credit, lastSeen(credit, seenAtOf), now, shopperZone), now) === 'lost',
    );
    const outcomes = lost.map(
      ({ id }): Outcome => ({ creditId: id, what: { type: 'expired', basis: 'stated' } }),
    );
    await writeOutcomes(books, outcomes, now);
    return lost.length;
  });
}
