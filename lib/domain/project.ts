import { paste, tell } from './amazons-words.ts';
import { alsoIssued } from './another-way.ts';
import { type Basis, type Credit, NO_END } from './credit.ts';
import { withFacts } from './credit-facts.ts';
import type { Day } from './day.ts';
import type { Correction, Event, Happening } from './event.ts';
import { giveBack, loseWithReturn, pageSays, phaseOf, postOn, take } from './moves.ts';
import type { Family } from './reading.ts';
import { forgetRest, leaveRest, missRest, showRest } from './rest.ts';
import { firstSighting, see, vanish, withSighting } from './sighting.ts';
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
  if (credit === null) return what.type === 'issued' ? issue(event, what) : null;
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
      sightings: from === null ? {} : firstSighting(from, what, amount),
      ...(what.like === undefined ? {} : { like: what.like }),
      firstAt: at,
      changedAt: at,
      toldBy: null,
    },
    what,
  );
}

function happen(credit: Credit, { at, counter, what, creditId: under }: Event): Credit {
  switch (what.type) {
    case 'issued':
      return under === credit.id ? credit : alsoIssued(credit, what, { counter, under });
    case 'seen':
      return see(isWhole(what.from.family) ? showRest(credit, what.amount, at) : credit, what, under);
    case 'shrank': {
      const shown = showRest(credit, what.to, at);
      return withSighting(pageSays(shown, what.to), { from: what.from, under }, { minor: what.to });
    }
    case 'vanished':
      return vanish(missRest(credit, at), what.family);
    case 'used': {
      const used = take(credit, what.amount, 'used');
      if (what.from !== undefined) return leaveRest(used, what.order?.number ?? null, at);
      return { ...forgetRest(used), toldBy: counter };
    }
    case 'posted':
      return postOn(forgetRest(credit), what.was, what.is);
    case 'told':
      return tell(credit, what);
    case 'pasted':
      return paste(credit, what, at);
    case 'lost-with-return':
      return { ...loseWithReturn(forgetRest(credit), what.amount), toldBy: counter };
    case 'expired':
      return {
        ...take(forgetRest(credit), credit.got, 'lost'),
        toldBy: what.basis === 'shopper' ? counter : credit.toldBy,
      };
    case 'restored':
      return what.from === null
        ? { ...giveBack(forgetRest(credit), what.amount), toldBy: counter }
        : withSighting(pageSays(credit, what.amount), { from: what.from, under }, { minor: what.amount });
    case 'corrected':
      return correct(credit, what.correction, counter);
    case 'joined':
      return answered({ ...credit, standing: credit.standing === 'to-confirm' ? 'kept' : credit.standing });
    case 'split':
      return answered(credit);
    case 'asked':
      return credit.standing === 'kept' ? { ...credit, standing: 'to-confirm', like: what.like } : credit;
  }
}

function correct(credit: Credit, correction: Correction, counter: number): Credit {
  switch (correction.of) {
    case 'facts':
      return correctFacts(credit, correction, counter);
    case 'standing': {
      const { standing, accountId = credit.accountId } = correction;
      const changed = { ...answered(credit), standing, accountId };
      return { ...changed, phase: phaseOf(changed, credit.left) };
    }
    case 'account':
      return { ...credit, accountId: correction.accountId };
    case 'settled':
      return { ...forgetRest(credit), left: 0, phase: 'closed', toldBy: counter };
    case 'stands':
      return { ...decide(credit), toldBy: counter };
    case 'undo':
      return credit;
  }
}

/** Pages that show all of a balance: a checkout shows what comes off its own order. */
function isWhole(family: Family): boolean {
  return family === 'rewards' || family === 'account';
}

/** Whether it is the same as another one is no question any more. */
function answered({ like: _like, ...credit }: Credit): Credit {
  return credit;
}

/** What is said up to now, on pages and in mails, is known and does not change the shopper's mind. */
function decide(credit: Credit): Credit {
  const { handedIn, sightings } = credit;
  const said = Object.entries(sightings).map(([family, { minor, endsOn }]) => [family, { minor, endsOn }]);
  return {
    ...credit,
    decided: Object.fromEntries(said),
    ...(handedIn === undefined ? {} : { handedIn: { at: handedIn.at } }),
  };
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
    ...(tellsAmount ? forgetRest(credit) : credit),
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
