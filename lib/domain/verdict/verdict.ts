import type { Basis } from '../credit.ts';
import type { Entry } from '../glance.ts';
import type { Money } from '../money.ts';
import type { Term, Use } from '../terms.ts';
import type { Change } from './change.ts';
import type { Doubt } from './doubt.ts';
import type { Fit } from './fit.ts';
import type { Reason } from './reason.ts';

/** Whether a credit comes off some goods (DESIGN §4 "Verdicts"): one of three answers, each with what it rests on. */
export type Verdict = Yes | No | CannotTell;

interface OfEntry {
  readonly entry: Entry;
  /** Of each item of the basket, in its order: whether it is of the goods that the credit buys. */
  readonly fits: readonly Fit[];
}

export interface Yes extends OfEntry {
  readonly answer: 'yes';
  readonly basis: Basis;
  /** How much; null where the page shows no price that could bound it. */
  readonly amount: Amount | null;
  readonly leftover: Leftover | null;
  /** What has to be done for it: its code typed. */
  readonly changes: readonly Change[];
  /** No page shows it before the order is placed (DOMAIN §10). */
  readonly unseen: boolean;
}

export interface No extends OfEntry {
  readonly answer: 'no';
  /** Of the first reason, which is the most certain one. */
  readonly basis: Basis;
  readonly reasons: readonly [Reason, ...Reason[]];
  readonly changes: readonly Change[];
}

export interface CannotTell extends OfEntry {
  readonly answer: "can't tell";
  readonly doubts: readonly [Doubt, ...Doubt[]];
}

export interface Amount {
  readonly money: Money;
  readonly is: 'exact' | 'at-least' | 'at-most';
}

/** What one order would leave over of credits that may be good for one order only (DOMAIN §7). */
export interface Leftover {
  /** At most so much may be lost. */
  readonly money: Money;
  /** Null: whether a rest stays is not known. */
  readonly use: Term<Use> | null;
}
