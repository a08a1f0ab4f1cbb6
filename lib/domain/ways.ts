import { type Credit, idsOf } from './credit.ts';
import type { Happening } from './event.ts';
import type { Family } from './reading.ts';
import type { Outcome } from './reconcile.ts';

type Issued = Extract<Happening, { type: 'issued' }>;
type Seen = Extract<Happening, { type: 'seen' }>;

/**
 * What a family of pages says of a credit is written under an id of its own, beside the way by which the credit came
 * first: so the two can be split again, and each keeps what it has said (DESIGN §3 "event").
 */
export function underOwnIds(
  outcomes: readonly Outcome[],
  credits: readonly Credit[],
  family: Family,
): readonly Outcome[] {
  const held = new Map(credits.flatMap((credit) => idsOf(credit).map((id) => [id, credit] as const)));
  const comeBack = new Set(
    outcomes.flatMap(({ creditId, what }) => (what.type === 'restored' ? creditId : [])),
  );
  return outcomes.map((outcome) => {
    const { creditId, what } = outcome;
    const credit = creditId === null ? undefined : held.get(creditId);
    if (credit === undefined || !isOfPage(what)) return outcome;
    const said = credit.sightings[family];
    if (said !== undefined) return { creditId: said.under ?? credit.id, what };
    return what.type === 'seen' && !comeBack.has(credit.id)
      ? { creditId: null, what: issuedAs(what, credit) }
      : outcome;
  });
}

function isOfPage({ type }: Happening): boolean {
  return type === 'seen' || type === 'shrank' || type === 'vanished' || type === 'restored';
}

/** The first look at it by this way. */
export function issuedAs(
  { amount, amountIs, facts, printed, certain, from }: Seen,
  { id, marketplace, accountId, currency }: Pick<Credit, 'id' | 'marketplace' | 'accountId' | 'currency'>,
): Issued {
  const isDoubted = facts.name !== printed.name || facts.endsOn !== printed.endsOn;
  return {
    type: 'issued',
    marketplace,
    accountId,
    currency,
    amount,
    amountIs,
    standing: certain ? 'kept' : 'to-confirm',
    basis: 'stated',
    from,
    joins: id,
    ...(isDoubted ? { doubted: true } : {}),
    ...facts,
    ...printed,
  };
}
