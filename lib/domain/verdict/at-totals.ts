import type { Basis } from '../credit.ts';
import type { Money } from '../money.ts';
import type { Term, Use } from '../terms.ts';
import type { Doubt } from './doubt.ts';
import type { Reason, ReasonKind } from './reason.ts';
import type { Amount } from './verdict.ts';

/** What Amazon's own totals say at checkout, beside what was expected. Only they say "came off". */
export type AtTotals =
  /** The page has no total yet, or a row of it could not be read that may be the one. */
  | { readonly is: "can't tell" }
  /** Nothing came off, and nothing was expected to: the verdicts say why. */
  | { readonly is: 'as-expected' }
  | {
      readonly is: 'came-off';
      readonly came: Amount;
      /** What these credits held; null where more came off than the books know. */
      readonly of: Amount | null;
      readonly rest: Rest | null;
      readonly missing: Missing | null;
      /** Which credits these are; none where more came off than the books know. */
      readonly creditIds: readonly string[];
    }
  | { readonly is: 'did-not'; readonly missing: Missing }
  /** A line without a credit's name is as large as what is missing: it may be the credit, or a mere discount. */
  | { readonly is: 'may-have'; readonly money: Money; readonly label: string };

/** What becomes of what did not come off. */
export type Rest =
  | { readonly fate: 'nothing-left' }
  /** The credit was known only as "at least so much". */
  | { readonly fate: 'unknown' }
  | { readonly fate: 'stays'; readonly amount: Amount; readonly basis: Basis }
  /** `use` is null where nothing is known. */
  | { readonly fate: 'may-be-lost'; readonly amount: Amount; readonly use: Term<Use> | null };

/** What should have come off and did not. */
export interface Missing {
  readonly money: Money;
  /** How sure it was that it would. */
  readonly basis: Basis;
  /** What this very page gives as reasons, and what it leaves open. */
  readonly reasons: readonly Reason[];
  readonly doubts: readonly Doubt[];
  /** Without a reason: what was checked and is in order. */
  readonly checked: readonly ReasonKind[];
}
