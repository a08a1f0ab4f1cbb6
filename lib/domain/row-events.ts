import type { Credit } from './credit.ts';
import { timeAt, type Zone } from './day.ts';
import { endOf } from './deadline.ts';
import type { Facts, Happening, PageSource } from './event.ts';
import type { CreditSighting, Family } from './reading.ts';

/** Which page shows the row, of whom, and where. */
export interface RowOrigin {
  readonly family: Family;
  readonly readingId: string;
  readonly accountId: string | null;
  readonly marketplace: string;
  readonly marketplaceZone: Zone;
}

/** How much of a page is believed: `ask` puts all that it shows to the shopper (DESIGN §8 "Trouble"). */
export type RowReach = 'everything' | 'add' | 'ask';

export function claimed(standing: Credit['standing'], accountId: string): Happening {
  return { type: 'corrected', correction: { of: 'standing', standing, accountId } };
}

/** @param like credits that the row may be the same as: then it is a question, whatever the page says */
export function issued(
  row: CreditSighting,
  origin: RowOrigin,
  reach: RowReach,
  like: readonly Pick<Credit, 'id'>[] = [],
): Happening {
  return {
    type: 'issued',
    marketplace: origin.marketplace,
    accountId: origin.accountId,
    currency: row.amount.currency,
    amount: row.amount.minor,
    amountIs: row.amountIs,
    standing: isFinding(row, reach) || like.length > 0 ? 'to-confirm' : 'kept',
    basis: 'stated',
    from: sourceOf(row, origin),
    ...(like.length === 0 ? {} : { like: like.map(({ id }) => id) }),
    ...factsOf(row, origin),
  };
}

/** Whether it waits for the shopper's word: a row that the page itself leaves in doubt, or any row of a doubtful page. */
export function isFinding(row: CreditSighting, reach: RowReach): boolean {
  return reach === 'ask' || row.confidence === 'confirm';
}

/** A doubtful page refreshes the age of what it shows, and teaches nothing. */
export function seen(row: CreditSighting, origin: RowOrigin, reach: RowReach): Happening {
  const facts = factsOf(row, origin);
  const taught =
    reach === 'ask' ? { ...facts, name: null, endsOn: null, endsTime: null, startsOn: null } : facts;
  const certain = !isFinding(row, reach);
  const { amount, amountIs, name, endsOn } = row;
  const from = sourceOf(row, origin);
  return {
    type: 'seen',
    amount: amount.minor,
    amountIs,
    facts: taught,
    printed: { name, endsOn },
    certain,
    from,
  };
}

export function sourceOf({ quote }: CreditSighting, { family, readingId }: RowOrigin): PageSource {
  return { family, readingId, quote };
}

function factsOf(row: CreditSighting, { marketplaceZone }: RowOrigin): Facts {
  const { name, startsOn, endsOn, endsAt } = row;
  const zone = row.zone ?? marketplaceZone;
  const end = endsAt === null ? null : Date.parse(endsAt);
  const wholeDay = endsOn === null || end === null || end === endOf(endsOn, null, zone);
  const endsTime = wholeDay ? null : timeAt(end, zone);
  return { name, startsOn, endsOn, endsTime, zone, zoneFrom: row.zoneFrom ?? 'assumed' };
}
