import type { Basis, Credit } from './credit.ts';
import { withFacts } from './credit-facts.ts';
import type { Happening } from './event.ts';
import { see } from './sighting.ts';
import { type Terms, withTerms } from './terms.ts';

type Issued = Extract<Happening, { type: 'issued' }>;

/**
 * The same credit comes by another way: a page shows what the shopper had typed, or they type what a page shows. It is
 * no new money. A page says of it what any page says; what is typed fills in what nobody had said.
 */
export function alsoIssued(
  credit: Credit,
  what: Issued,
  { counter, under }: { readonly counter: number; readonly under: string },
): Credit {
  const { accountId, standing, from } = what;
  const owned: Credit = { ...credit, accountId: credit.accountId ?? accountId };
  return from === null
    ? typedAgain(owned, what, counter)
    : see(
        owned,
        {
          amount: what.amount,
          amountIs: what.amountIs,
          facts: what.doubted ? { ...what, ...NOTHING } : what,
          printed: { name: what.name, endsOn: what.endsOn },
          certain: standing === 'kept',
          from,
        },
        under,
      );
}

const NOTHING = { name: null, startsOn: null, endsOn: null, endsTime: null };

function typedAgain(credit: Credit, what: Issued, counter: number): Credit {
  const dates = credit.endsOn === null && what.endsOn !== null;
  const starts = credit.startsOn === null && what.startsOn !== null;
  const news = Object.entries(what.terms ?? {}).filter(
    ([name]) => credit.terms[name as keyof Terms] === null,
  );
  const told: Credit = {
    ...credit,
    standing: credit.standing === 'to-confirm' && what.standing === 'kept' ? 'kept' : credit.standing,
    startsBasis: basisWhere(starts, credit.startsBasis),
    endsBasis: basisWhere(dates, credit.endsBasis),
    terms: withTerms(credit.terms, Object.fromEntries(news), 'shopper', null),
    toldBy: counter,
  };
  return withFacts(told, {
    ...credit,
    name: credit.name ?? what.name,
    startsOn: starts ? what.startsOn : credit.startsOn,
    ...(dates
      ? { endsOn: what.endsOn, endsTime: what.endsTime, zone: what.zone, zoneFrom: what.zoneFrom }
      : {}),
  });
}

function basisWhere(isTyped: boolean, before: Basis | null): Basis | null {
  return isTyped ? 'shopper' : before;
}
