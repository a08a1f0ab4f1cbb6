import type { Credit } from './credit.ts';
import { withFacts } from './credit-facts.ts';
import type { Happening } from './event.ts';
import { firstMarked } from './kept-words.ts';
import { withQuotedTerms, withTerms } from './terms.ts';

/** The page's own words outrank what was typed and what is usual (DESIGN §4 "Reconciling"). */
export function tell(credit: Credit, { terms, from }: Extract<Happening, { type: 'told' }>): Credit {
  return withFacts({ ...credit, terms: withTerms(credit.terms, terms, 'stated', from.quote) }, credit);
}

/**
 * Amazon's words that the shopper handed us. They state what nobody had stated before; a page that has printed its own
 * day is not overruled by a mail.
 */
export function paste(credit: Credit, what: Extract<Happening, { type: 'pasted' }>): Credit {
  const { amount, startsOn, endsOn, zone, quotes } = what;
  const dates = endsOn !== undefined && credit.endsBasis !== 'stated';
  const told: Credit = {
    ...credit,
    standing: credit.standing === 'to-confirm' ? 'kept' : credit.standing,
    amountBasis: amount === credit.got ? 'stated' : credit.amountBasis,
    startsBasis: startsOn === undefined ? credit.startsBasis : 'stated',
    endsBasis: dates ? 'stated' : credit.endsBasis,
    terms: withQuotedTerms(credit.terms, what.terms, quotes),
    quote: credit.quote ?? firstMarked(what.words),
  };
  const end = zone === undefined ? {} : { zone, zoneFrom: 'stated' as const };
  return withFacts(told, {
    ...credit,
    startsOn: startsOn ?? credit.startsOn,
    ...(dates ? { endsOn, endsTime: null, ...end } : {}),
  });
}
