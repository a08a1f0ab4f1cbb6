import type { Credit, Sighting } from './credit.ts';
import type { Contradiction, Entry, ReadingSummary } from './glance.ts';

/**
 * Where a page that was read after the shopper had spoken says something else: shown with both, and never resolved
 * in silence (DESIGN §4 "Reconciling"). Counted by receipt, whatever the clocks said.
 */
export function contradictionOf(entry: Entry, readings: readonly ReadingSummary[]): readonly Contradiction[] {
  const { credit, state } = entry;
  if (credit.toldBy === null || credit.standing !== 'kept' || state === 'expired') return [];
  const last = lastWord(credit, readings);
  if (last === null || last.counter <= credit.toldBy) return [];
  const { minor, endsOn } = last.said;
  const pageEndsOn = endsOn !== null && endsOn !== credit.endsOn ? endsOn : null;
  if (minor === credit.left && pageEndsOn === null) return [];
  return [{ ...entry, pageSays: { minor, currency: credit.currency }, pageEndsOn }];
}

function lastWord(
  { sightings }: Credit,
  readings: readonly ReadingSummary[],
): { readonly said: Sighting; readonly counter: number } | null {
  const words = Object.values(sightings).flatMap((said) => {
    const reading = readings.find(({ id }) => id === said.readingId);
    return reading === undefined ? [] : [{ said, counter: reading.counter }];
  });
  return words.toSorted((one, other) => other.counter - one.counter)[0] ?? null;
}
