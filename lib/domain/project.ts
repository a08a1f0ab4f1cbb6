import { type Credit, NO_END, type Phase, type Sighting } from './credit.ts';
import { endOf } from './deadline.ts';
import type { Correction, Event, Facts, Happening, PageSource } from './event.ts';
import { kindOf } from './kind.ts';
import type { Family } from './reading.ts';

type Issued = Extract<Happening, { type: 'issued' }>;

/**
 * The credit that the events amount to. Events come in the order of the books (counter, then install); those that
 * a later `undo` names are left out as if they had never been. Null when the first one does not issue the credit.
 */
export function project(events: readonly Event[]): Credit | null {
  const undone = undoneBy(events);
  return events.filter(({ id }) => !undone.has(id)).reduce<Credit | null>(apply, null);
}

/** An undo can itself be undone, so the newest word decides. */
function undoneBy(events: readonly Event[]): ReadonlySet<string> {
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
      endsOn: null,
      endsTime: null,
      zone: what.zone,
      zoneFrom: what.zoneFrom,
      endsBasis: what.endsOn === null ? null : basis,
      endsSort: NO_END,
      quote: from?.quote ?? null,
      sightings: from === null ? {} : sighting(from, what, amount),
      firstAt: at,
      changedAt: at,
      toldAt: null,
    },
    what,
  );
}

function happen(credit: Credit, { at, what }: Event): Credit {
  switch (what.type) {
    case 'issued':
      return credit;
    case 'seen':
      return see(credit, what);
    case 'shrank':
      return withSighting(pageSays(credit, what.to), what.from, { minor: what.to });
    case 'vanished':
      return { ...credit, left: 0, phase: 'gone' };
    case 'used':
      return { ...take(credit, what.amount, 'used'), toldAt: at };
    case 'lost-with-return':
      return { ...loseWithReturn(credit, what.amount), toldAt: at };
    case 'expired':
      return { ...take(credit, credit.got, 'lost'), toldAt: what.basis === 'shopper' ? at : credit.toldAt };
    case 'restored':
      return what.from === null
        ? { ...giveBack(credit, what.amount), toldAt: at }
        : withSighting(pageSays(credit, what.amount), what.from, { minor: what.amount });
    case 'corrected':
      return correct(credit, what.correction, at);
  }
}

/** A page repeats or adds to what it said. Only a changed amount moves money: the shopper may know better. */
function see(credit: Credit, what: Extract<Happening, { type: 'seen' }>): Credit {
  const before = credit.sightings[what.from.family];
  const money = before?.minor === what.amount ? credit : pageSays(credit, what.amount);
  const typedName = before === undefined && credit.quote === null ? credit.name : null;
  const facts = { ...what.facts, name: typedName ?? what.facts.name };
  const known = withFacts(
    {
      ...money,
      amountIs: what.amountIs,
      amountBasis: money === credit ? credit.amountBasis : 'stated',
      endsBasis: what.facts.endsOn === null ? money.endsBasis : 'stated',
      standing: what.certain && money.standing === 'to-confirm' ? 'kept' : money.standing,
      quote: what.from.quote,
    },
    facts,
  );
  const endsOn = what.printed.endsOn ?? before?.endsOn ?? null;
  return withSighting(known, what.from, { minor: what.amount, name: what.printed.name, endsOn });
}

/** A page's own amount outranks all else: what is not left was used or lost as far as known, the rest is unknown. */
function pageSays(credit: Credit, amount: number): Credit {
  const got = Math.max(credit.got, amount);
  const used = Math.min(credit.used, got - amount);
  const lost = Math.min(credit.lost, got - amount - used);
  return { ...credit, got, left: amount, used, lost, phase: phaseOf(credit, amount) };
}

/** Moves money that is left, or of unknown fate, to `used` or `lost`. */
function take(credit: Credit, amount: number, to: 'used' | 'lost'): Credit {
  const fromLeft = Math.min(amount, credit.left);
  const unknown = credit.got - credit.left - credit.used - credit.lost;
  const fromUnknown = credit.left === 0 ? Math.min(amount, unknown) : 0;
  const left = credit.left - fromLeft;
  return { ...credit, left, [to]: credit[to] + fromLeft + fromUnknown, phase: left > 0 ? 'live' : 'closed' };
}

/** The goods went back and the credit did not (DOMAIN §9): what was used is lost, then what may have been. */
function loseWithReturn(credit: Credit, amount: number): Credit {
  const fromUsed = Math.min(amount, credit.used);
  const rest = take(
    { ...credit, used: credit.used - fromUsed, lost: credit.lost + fromUsed },
    amount - fromUsed,
    'lost',
  );
  return { ...rest, phase: rest.left > 0 ? 'live' : 'closed' };
}

/** Amazon gave it back: first out of what was used, then of what was unknown or lost, else it is new money. */
function giveBack(credit: Credit, amount: number): Credit {
  const fromUsed = Math.min(amount, credit.used);
  const unknown = credit.got - credit.left - credit.used - credit.lost;
  const fromUnknown = Math.min(amount - fromUsed, unknown);
  const fromLost = Math.min(amount - fromUsed - fromUnknown, credit.lost);
  const fresh = amount - fromUsed - fromUnknown - fromLost;
  return {
    ...credit,
    got: credit.got + fresh,
    left: credit.left + amount,
    used: credit.used - fromUsed,
    lost: credit.lost - fromLost,
    phase: phaseOf(credit, credit.left + amount),
  };
}

function correct(credit: Credit, correction: Correction, at: number): Credit {
  switch (correction.of) {
    case 'facts': {
      const { amount = credit.left, facts } = correction;
      const told = amount === credit.left ? {} : { toldAt: at, amountBasis: 'shopper' as const };
      const got = credit.got + amount - credit.left;
      const dated =
        facts.endsOn === undefined ? {} : { endsBasis: facts.endsOn === null ? null : ('shopper' as const) };
      return withFacts(
        { ...credit, ...told, ...dated, got, left: amount, phase: phaseOf(credit, amount) },
        { ...credit, ...facts },
      );
    }
    case 'standing': {
      const { standing, accountId = credit.accountId } = correction;
      const changed = { ...credit, standing, accountId };
      return { ...changed, phase: phaseOf(changed, credit.left) };
    }
    case 'settled':
      return { ...credit, left: 0, phase: 'closed', toldAt: at };
    case 'undo':
      return credit;
  }
}

function phaseOf({ standing, phase }: Credit, left: number): Phase {
  if (standing === 'dismissed' || standing === 'deleted') return 'closed';
  if (left > 0) return 'live';
  return phase === 'gone' ? 'gone' : 'closed';
}

/** Facts that are null say nothing and keep what is known; only a correction can take a date away. */
function withFacts(credit: Credit, facts: Facts): Credit {
  const name = facts.name ?? credit.name;
  const dated = facts.endsOn !== null || credit.endsBasis === null;
  const end = dated ? facts : credit;
  const endsSort = end.endsOn === null ? NO_END : endOf(end.endsOn, end.endsTime, end.zone);
  const { endsOn, endsTime, zone, zoneFrom } = end;
  return {
    ...credit,
    name,
    kind: kindOf(name),
    startsOn: facts.startsOn ?? credit.startsOn,
    endsOn,
    endsTime,
    zone,
    zoneFrom,
    endsSort,
  };
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
