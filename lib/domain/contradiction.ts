import type { Credit, Sighting } from './credit.ts';
import type { Contradiction, Entry, ReadingSummary } from './glance.ts';
import type { Family } from './reading.ts';

/**
 * Where a page says something else than the shopper has said before it was read, or another day than the words that
 * they handed in: shown with both, and never resolved in silence (DESIGN §4 "Reconciling"). Counted by receipt,
 * whatever the clocks said. What was decided once is asked about again only when the page says something new.
 */
export function contradictionOf(entry: Entry, readings: readonly ReadingSummary[]): readonly Contradiction[] {
  const { credit, state } = entry;
  if (credit.standing !== 'kept' || state === 'expired') return [];
  const last = lastWord(credit, readings);
  if (last === null || isDecided(credit, last)) return [];
  return against(entry, last, credit) ?? wordsAgainst(entry, last, credit) ?? [];
}

interface LastWord {
  readonly family: Family;
  readonly said: Sighting;
  readonly counter: number;
}

function against(entry: Entry, { said, counter }: LastWord, credit: Credit): [Contradiction] | null {
  if (credit.toldBy === null || counter <= credit.toldBy) return null;
  const { minor, endsOn } = said;
  const pageEndsOn = endsOn !== null && endsOn !== credit.endsOn ? endsOn : null;
  if (minor === credit.left && pageEndsOn === null) return null;
  return [{ ...entry, ...pageOf(said, credit), pageEndsOn, words: null }];
}

/** A mail and a page each print a day, and not the same. */
function wordsAgainst(entry: Entry, { said }: LastWord, credit: Credit): [Contradiction] | null {
  const { endsOn, quote = null } = credit.handedIn ?? {};
  if (endsOn === undefined || said.endsOn === null || said.endsOn === endsOn) return null;
  return [{ ...entry, ...pageOf(said, credit), pageEndsOn: said.endsOn, words: { endsOn, quote } }];
}

function pageOf(
  { minor, quote }: Sighting,
  { currency }: Credit,
): Pick<Contradiction, 'pageSays' | 'pageQuote'> {
  return { pageSays: { minor, currency }, pageQuote: quote };
}

function isDecided({ decided }: Credit, { family, said }: LastWord): boolean {
  const before = decided?.[family];
  return before !== undefined && before.minor === said.minor && before.endsOn === said.endsOn;
}

function lastWord({ sightings }: Credit, readings: readonly ReadingSummary[]): LastWord | null {
  const words = Object.entries(sightings).flatMap(([family, said]): LastWord[] => {
    const reading = readings.find(({ id }) => id === said.readingId);
    return reading === undefined ? [] : [{ family: family as Family, said, counter: reading.counter }];
  });
  return words.toSorted((one, other) => other.counter - one.counter)[0] ?? null;
}
