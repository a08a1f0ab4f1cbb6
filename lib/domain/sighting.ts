import type { Credit, Sighting } from './credit.ts';
import { withFacts } from './credit-facts.ts';
import type { Facts, Happening, PageSource } from './event.ts';
import { pageSays } from './moves.ts';
import type { Family } from './reading.ts';

/** By what page, and for which of the ids that one credit may have come under. */
interface Look {
  readonly from: PageSource;
  /** The id that the event was written under; another than the credit's own where it was joined. */
  readonly under: string;
}

export type Seen = Omit<Extract<Happening, { type: 'seen' }>, 'type'>;

/**
 * A page repeats or adds to what it said. Only what it says anew moves money or the date: where it repeats itself
 * the shopper may know better. A name follows the pages that gave it, or that made the credit certain.
 */
export function see(credit: Credit, what: Seen, under: string): Credit {
  const { from, facts, printed } = what;
  const before = credit.sightings[from.family];
  const money = before?.minor === what.amount ? credit : pageSays(credit, what.amount);
  // Whether it is the same as another one is for the shopper to say: no page knows.
  const settles = what.certain && credit.standing === 'to-confirm' && credit.like === undefined;
  const namesIt = credit.name === null || settles || before?.name === credit.name;
  const datesIt = before === undefined || before.endsOn !== printed.endsOn;
  const startsIt = facts.startsOn !== null && credit.startsBasis !== 'shopper';
  const learnt = {
    ...facts,
    name: namesIt ? facts.name : null,
    startsOn: startsIt ? facts.startsOn : null,
    endsOn: datesIt ? facts.endsOn : null,
  };
  const known: Credit = {
    ...money,
    amountIs: what.amountIs,
    amountBasis: money === credit ? credit.amountBasis : 'stated',
    startsBasis: startsIt ? 'stated' : money.startsBasis,
    endsBasis: learnt.endsOn === null ? money.endsBasis : 'stated',
    standing: settles ? 'kept' : money.standing,
    quote: namesIt || credit.quote === null ? from.quote : credit.quote,
  };
  const endsOn = printed.endsOn ?? before?.endsOn ?? null;
  const said = { minor: what.amount, name: printed.name, endsOn };
  return withSighting(withFacts(known, learnt), { from, under }, said);
}

/** Gone from its page. What is settled anyway is forgotten there, so that it cannot be taken for a later credit. */
export function vanish(credit: Credit, family: Family): Credit {
  if (credit.phase !== 'closed') return { ...credit, left: 0, phase: 'gone' };
  const { [family]: _gone, ...sightings } = credit.sightings;
  return { ...credit, sightings };
}

export function firstSighting(
  { family, readingId, quote }: PageSource,
  { name, endsOn }: Facts,
  minor: number,
): Credit['sightings'] {
  return { [family]: { readingId, name, minor, endsOn, quote } satisfies Sighting };
}

export function withSighting(credit: Credit, { from, under }: Look, news: Partial<Sighting>): Credit {
  const { family, readingId, quote } = from;
  const { name = null, minor = 0, endsOn = null } = credit.sightings[family] ?? {};
  const own = under === credit.id ? {} : { under };
  const said: Sighting = { name, minor, endsOn, ...news, quote, readingId, ...own };
  return { ...credit, sightings: { ...credit.sightings, [family]: said } };
}
