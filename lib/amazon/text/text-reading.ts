import type { Day, Zone } from '../../domain/day.ts';
import type { Money } from '../../domain/money.ts';
import type { From } from './words/text-words.ts';

/** How long after something a credit or an offer ends. */
export type EndsAfter =
  | { readonly days: number; readonly from: From | null }
  | { readonly months: number; readonly from: From | null };

/** What a text says of one credit (DESIGN §7). What it does not say surely is null. */
export interface TextCredit {
  readonly amount: Money | null;
  readonly percentOff: number | null;
  readonly maxDiscount: Money | null;
  readonly minSpend: Money | null;
  /** Whether so much must be bought to get the credit, or to use it. */
  readonly minSpendRole: 'earn' | 'redeem' | null;
  readonly redeem: 'automatic' | 'code' | 'claim' | null;
  readonly code: string | null;
  readonly claimBy: Day | null;
  readonly startsOn: Day | null;
  readonly endsOn: Day | null;
  /** The next such day, where the text prints no year. The shopper is asked. */
  readonly endsOnLikely: Day | null;
  readonly endsAfter: EndsAfter | null;
  readonly offerEndsOn: Day | null;
  readonly offerEndsAfter: EndsAfter | null;
  /** Only where the text prints it. */
  readonly zone: Zone | null;
  readonly use: 'single' | 'drawdown' | null;
  readonly remainderForfeited: boolean | null;
  readonly seller: 'amazon' | 'named' | 'any' | null;
  readonly eligible: readonly string[];
  readonly excluded: readonly string[];
  readonly stackable: boolean | null;
  readonly transferable: boolean | null;
  readonly cashValue: boolean | null;
  readonly coversTaxAndDelivery: boolean | null;
  readonly returnsRestoreCredit: boolean | null;
  readonly limitPerCustomer: number | null;
  /** The words that each fact rests on: always a part of the text. */
  readonly quotes: Readonly<Record<string, string>>;
}

export interface TextReading {
  readonly about: 'promotional-credit' | 'other';
  /** In plain English, for the log and the report. */
  readonly why: string;
  readonly credits: readonly TextCredit[];
}

export const NO_FACTS: TextCredit = {
  amount: null,
  percentOff: null,
  maxDiscount: null,
  minSpend: null,
  minSpendRole: null,
  redeem: null,
  code: null,
  claimBy: null,
  startsOn: null,
  endsOn: null,
  endsOnLikely: null,
  endsAfter: null,
  offerEndsOn: null,
  offerEndsAfter: null,
  zone: null,
  use: null,
  remainderForfeited: null,
  seller: null,
  eligible: [],
  excluded: [],
  stackable: null,
  transferable: null,
  cashValue: null,
  coversTaxAndDelivery: null,
  returnsRestoreCredit: null,
  limitPerCustomer: null,
  quotes: {},
};

/** A fact with the words that it rests on. */
export interface Said<Value> {
  readonly value: Value;
  readonly quote: string;
}

/** What all say alike; null where nobody says it or two differ. */
export function agreed<Value>(said: readonly Said<Value>[]): Said<Value> | null {
  const [first] = said;
  if (!first) return null;
  const same = JSON.stringify(first.value);
  return said.every(({ value }) => JSON.stringify(value) === same) ? first : null;
}
