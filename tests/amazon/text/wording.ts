import type { MarketplaceKey } from '../../../lib/amazon/marketplaces.ts';
import { MINOR_DIGITS, type Money } from '../../../lib/domain/money.ts';
import type { EndsAfter, TextCredit } from '../../../lib/domain/text-reading.ts';

/** What a text says, briefly: money as `5.00 EUR`, a span as `30 days issue`. What is left out is not said. */
export interface Facts {
  readonly amount?: string;
  readonly percent?: number;
  readonly max?: string;
  readonly min?: string;
  readonly role?: 'earn' | 'redeem';
  readonly starts?: string;
  readonly ends?: string;
  readonly likely?: string;
  readonly after?: string;
  readonly offer?: string;
  readonly offerAfter?: string;
  readonly seller?: 'amazon' | 'named' | 'any';
  readonly limit?: number;
  readonly use?: 'single' | 'drawdown';
  readonly forfeited?: boolean;
  readonly stackable?: boolean;
  readonly transferable?: boolean;
  readonly cash?: boolean;
  readonly tax?: boolean;
  readonly returns?: boolean;
  readonly eligible?: readonly string[];
  readonly excluded?: readonly string[];
}

/** A text of ours, the facts of its credits or that it is about none, and a storefront other than the table's. */
export type Wording = readonly [
  text: string,
  facts: Facts | readonly Facts[] | 'other',
  marketplace?: MarketplaceKey,
];

export interface WordingTable {
  readonly language: string;
  readonly marketplace: MarketplaceKey;
  readonly wordings: readonly Wording[];
}

/** A reading's credit in the same brief form. */
export function factsOf(credit: TextCredit): Facts {
  const facts: { [Name in keyof Facts]: Facts[Name] | null } = {
    amount: moneyText(credit.amount),
    percent: credit.percentOff,
    max: moneyText(credit.maxDiscount),
    min: moneyText(credit.minSpend),
    role: credit.minSpendRole,
    starts: credit.startsOn,
    ends: credit.endsOn,
    likely: credit.endsOnLikely,
    after: spanText(credit.endsAfter),
    offer: credit.offerEndsOn,
    offerAfter: spanText(credit.offerEndsAfter),
    seller: credit.seller,
    limit: credit.limitPerCustomer,
    use: credit.use,
    forfeited: credit.remainderForfeited,
    stackable: credit.stackable,
    transferable: credit.transferable,
    cash: credit.cashValue,
    tax: credit.coversTaxAndDelivery,
    returns: credit.returnsRestoreCredit,
    eligible: credit.eligible.length > 0 ? credit.eligible.toSorted() : null,
    excluded: credit.excluded.length > 0 ? credit.excluded.toSorted() : null,
  };
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== null));
}

function moneyText(money: Money | null): string | null {
  if (money === null) return null;
  const digits = MINOR_DIGITS[money.currency];
  return `${(money.minor / 10 ** digits).toFixed(digits)} ${money.currency}`;
}

function spanText(span: EndsAfter | null): string | null {
  if (span === null) return null;
  const length = 'days' in span ? `${span.days} days` : `${span.months} months`;
  return span.from === null ? length : `${length} ${span.from}`;
}
