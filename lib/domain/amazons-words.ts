import type { Credit, HandedIn } from './credit.ts';
import { withFacts } from './credit-facts.ts';
import type { Instant } from './day.ts';
import type { Happening } from './event.ts';
import { type Terms, withQuotedTerms, withTerms } from './terms.ts';

/** The page's own words outrank what was typed and what is usual (DESIGN §4 "Reconciling"). */
export function tell(credit: Credit, { terms, from }: Extract<Happening, { type: 'told' }>): Credit {
  return withFacts({ ...credit, terms: withTerms(credit.terms, terms, 'stated', from.quote) }, credit);
}

/**
 * Amazon's words that the shopper handed us. They state what nobody had stated before: a page's own words are not
 * overruled by a mail, whose offer may be another one (DESIGN §4 "Reconciling").
 */
export function paste(credit: Credit, what: Extract<Happening, { type: 'pasted' }>, at: Instant): Credit {
  const { amount, startsOn, endsOn, quotes } = what;
  const dates = endsOn !== undefined && credit.endsBasis !== 'stated';
  const starts = startsOn !== undefined && credit.startsBasis !== 'stated';
  const news = Object.entries(what.terms).filter(
    ([name]) => credit.terms[name as keyof Terms]?.basis !== 'stated',
  );
  const saysAnything =
    [amount, startsOn, endsOn].some((fact) => fact !== undefined) || Object.keys(what.terms).length > 0;
  const told: Credit = {
    ...credit,
    ...(saysAnything ? { handedIn: handedInAt(at, what) } : {}),
    amountBasis: amount === credit.got ? 'stated' : credit.amountBasis,
    startsBasis: starts ? 'stated' : credit.startsBasis,
    endsBasis: dates ? 'stated' : credit.endsBasis,
    terms: withQuotedTerms(credit.terms, Object.fromEntries(news), quotes),
    quote: credit.quote ?? what.quote,
  };
  return withFacts(told, {
    ...credit,
    startsOn: starts ? startsOn : credit.startsOn,
    ...(dates
      ? { endsOn, endsTime: what.endsTime ?? (endsOn === credit.endsOn ? credit.endsTime : null) }
      : {}),
    ...timeBy(what, credit),
    ...zoneBy(what, credit),
  });
}

function handedInAt(at: Instant, { endsOn, quote }: Extract<Happening, { type: 'pasted' }>): HandedIn {
  return { at, ...(endsOn === undefined ? {} : { endsOn }), ...(quote === null ? {} : { quote }) };
}

/** The time that the words print, for a day that a page prints without one. */
function timeBy(
  { endsOn, endsTime }: Extract<Happening, { type: 'pasted' }>,
  credit: Credit,
): Partial<Pick<Credit, 'endsTime'>> {
  const isSameDay = endsOn !== undefined && endsOn === credit.endsOn;
  return isSameDay && credit.endsTime === null && endsTime !== undefined ? { endsTime } : {};
}

/** The zone that the words print, for the day that they print: where only the storefront's had been assumed. */
function zoneBy(
  { endsOn, zone }: Extract<Happening, { type: 'pasted' }>,
  credit: Credit,
): Partial<Pick<Credit, 'zone' | 'zoneFrom'>> {
  const isTheirs =
    credit.endsBasis !== 'stated' || (credit.endsOn === endsOn && credit.zoneFrom === 'assumed');
  return endsOn !== undefined && zone !== undefined && isTheirs ? { zone, zoneFrom: 'stated' } : {};
}
