import type { Instant } from '../day.ts';
import type { TroubleCode } from '../reading.ts';
import type { Limit } from './limit.ts';

/** What is known besides the goods and the credit. */
export interface Context {
  readonly now: Instant;
  readonly marketplace: string;
  /** Null: several are known and the page does not say whose it is. */
  readonly account: string | null;
  /** What stood in the way of reading the page, its language included. */
  readonly trouble: readonly TroubleCode[];
  /** False for Buy Now and one-click: no page shows beforehand what comes off. Null: not known. */
  readonly reviewFollows: boolean | null;
  /** Whether this page offers the same item from Amazon itself; null where it does not say. */
  readonly amazonOffers: boolean | null;
  /** How many codes the books hold here: a refusal does not say which code was typed. */
  readonly codesHeld: number;
  /** What the terms of the credits ask for beyond what a credit itself holds. */
  readonly limits: readonly Limit[];
}
