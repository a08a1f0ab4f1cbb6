import { paste, tell } from './amazons-words.ts';
import { type Basis, type Credit, NO_END, type Sighting } from './credit.ts';
import { withFacts } from './credit-facts.ts';
import type { Day } from './day.ts';
import type { Correction, Event, Facts, Happening, PageSource } from './event.ts';
import { giveBack, loseWithReturn, pageSays, phaseOf, postOn, take } from './moves.ts';
import type { Family } from './reading.ts';
import { NO_TERMS, withTerms } from './terms.ts';

type Issued = Extract<Happening, { type: 'issued' }>;

/**
 * The credit that the events amount to. Events come in the order of the books (counter, then install); those that
 * a later `undo` names are left out as if they had never been. Null when the first one does not issue the credit.
 */
export function project(events: readonly Event[]): Credit | null {
  const undone = undoneBy(events);
  return events.filter(({ id }) => !undone.has(id)).reduce<Credit | null>(apply, null);
}

/** The events that do not count. An undo can itself be undone, so the newest word decides. */
export function undoneBy(events: readonly Event[]): ReadonlySet<string> {
  const undone = new Set<string>();
  for (const { id, what } of events.toReversed()) {
    if (what.type === 'corrected' && what.correction.of === 'undo' && !undone.has(id)) {
      undone.add(what.correction.eventId);
    }
  }
  return undone;
}

/** One step of the projection. An event for a credit that was never issued changes nothing. */
export function apply(credit: Credit | null, event: Event): Credit | null {
  const { what } = event;
  if (what.type === 'issued') return credit ?? issue(event, what);
  if (credit === null) return null;
  return { ...happen(credit, event), changedAt: event.at };
}

function issue({ creditId, at }: Event, what: Issued): Credit {
  const { marketplace, accountId, currency, amount, amountIs, standing, basis, from } = what;
  return withFacts(
    {
      id: creditId,
      marketplace,
      accountId,
      currency,
      name: null,
      kind: 'other',
      standing,
      phase: 'live',
      got: amount,
      left: amount,
      used: 0,
      lost: 0,
      amountIs,
      amountBasis: basis,
      startsOn: null,
      startsBasis: what.startsOn === null ? null : basis,
      endsOn: null,
      endsTime: null,
      zone: what.zone,
      zoneFrom: what.zoneFrom,
      endsBasis: what.endsOn === null ? null : basis,
      endsSort: NO_END,
      terms: withTerms(NO_TERMS, what.terms ?? {}, basis, from?.quote ?? null),
      quote: from?.quote ?? null,
      sightings: from === null ? {} : sighting(from, what, amount),
      firstAt: at,
      changedAt: at,
      toldBy: null,
    },
    what,
  );
}

function happen(credit: Credit, { at, counter, what }: Event): Credit {
  switch (what.type) {
    case 'issued':
      return credit;
    case 'seen':
      return see(credit, what);
    case 'shrank':
      return withSighting(pageSays(credit, what.to), what.from, { minor: what.to });
    case 'vanished':
      return vanish(credit, what.family);
    case 'used': {
      const used = take(credit, what.amount, 'used');
      return what.from === undefined ? { ...used, toldBy: counter } : used;
    }
    case 'posted':
      return postOn(credit, what.was, what.is);
    case 'told':
      return tell(credit, what);
    case 'pasted':
      return paste(credit, what, at);
    case 'lost-with-return':
      return { ...loseWithReturn(credit, what.amount), toldBy: counter };
    case 'expired':
      return {
        ...take(credit, credit.got, 'lost'),
        toldBy: what.basis === 'shopper' ? counter : credit.toldBy,
      };
    case 'restored':
      return what.from === null
        ? { ...giveBack(credit, what.amount), toldBy: counter }
        : withSighting(pageSays(credit, what.amount), what.from, { minor: what.amount });
    case 'corrected':
      return correct(credit, what.correction, counter);
  }
}

/**
 * A page repeats or adds to what it said. Only what it says anew moves money or the date: where it repeats itself
 * the shopper may know better. A name follows the pages that gave it, or that made the credit certain.
 */
function see(credit: Credit, what: Extract<Happening, { type: 'seen' }>): Credit {
  const { from, facts, printed } = what;
  const before = credit.sightings[from.family];
  const money = before?.minor === what.amount ? credit : pageSays(credit, what.amount);
  const settles = what.certain && credit.standing === 'to-confirm';
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
  return withSighting(withFacts(known, learnt), from, { minor: what.amount, name: printed.name, endsOn });
}

/** Gone from its page. What is settled anyway is forgotten there, so that it cannot be taken for a later credit. */
function vanish(credit: Credit, family: Family): Credit {
  if (credit.phase !== 'closed') return { ...credit, left: 0, phase: 'gone' };
  const { [family]: _gone, ...sightings } = credit.sightings;
  return { ...credit, sightings };
}

function correct(credit: Credit, correction: Correction, counter: number): Credit {
  switch (correction.of) {
    case 'facts':
      return correctFacts(credit, correction, counter);
    case 'standing': {
      const { standing, accountId = credit.accountId } = correction;
      const changed = { ...credit, standing, accountId };
      return { ...changed, phase: phaseOf(changed, credit.left) };
    }
    case 'settled':
      return { ...credit, left: 0, phase: 'closed', toldBy: counter };
    case 'undo':
      return credit;
  }
}

type FactsCorrection = Extract<Correction, { of: 'facts' }>;

function correctFacts(
  credit: Credit,
  { facts, terms = {}, amount = credit.left }: FactsCorrection,
  counter: number,
): Credit {
  const tellsAmount = amount !== credit.left;
  const tellsEnd = [facts.endsOn, facts.endsTime, facts.zone].some((told) => told !== undefined);
  const { name = credit.name, endsOn = credit.endsOn, startsOn = credit.startsOn } = facts;
  const told: Credit = {
    ...credit,
    name,
    got: credit.got + amount - credit.left,
    left: amount,
    phase: phaseOf(credit, amount),
    amountBasis: tellsAmount ? 'shopper' : credit.amountBasis,
    startsOn,
    startsBasis: facts.startsOn === undefined ? credit.startsBasis : basisOf(startsOn),
    endsBasis: tellsEnd ? basisOf(endsOn) : credit.endsBasis,
    terms: withTerms(credit.terms, terms, 'shopper', null),
    toldBy: tellsAmount || tellsEnd ? counter : credit.toldBy,
  };
  return withFacts(told, { ...credit, ...facts, name });
}

/** A day that the shopper takes away rests on nothing. */
function basisOf(told: Day | null): Basis | null {
  return told === null ? null : 'shopper';
}

function sighting(
  { family, readingId }: PageSource,
  { name, endsOn }: Facts,
  minor: number,
): Credit['sightings'] {
  return { [family]: { readingId, name, minor, endsOn } satisfies Sighting };
}

function withSighting(credit: Credit, { family, readingId }: PageSource, news: Partial<Sighting>): Credit {
  const before: Sighting = credit.sightings[family as Family] ?? {
    readingId,
    name: null,
    minor: 0,
    endsOn: null,
  };
  return { ...credit, sightings: { ...credit.sightings, [family]: { ...before, ...news, readingId } } };
}
