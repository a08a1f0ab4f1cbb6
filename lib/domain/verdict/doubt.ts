import type { TroubleCode } from '../reading.ts';
import type { LimitKind } from './limit.ts';

/** Why nothing can be told: the five of DESIGN §3, each with what it is about. */
export type Doubt =
  /** `seller`: one is named, and whether it is Amazon's own shop is not known. */
  | { readonly because: 'no-seller'; readonly seller: string | null }
  /** Whether the goods are digital, or which kind of digital goods they are. */
  | { readonly because: 'kind-unknown' }
  | {
      readonly because: 'rules-unknown';
      readonly about: RuleAbout;
      /** The words that leave it open; untrusted text. */
      readonly quote: string | null;
    }
  /** Several are known, and the page does not say whose it is. */
  | { readonly because: 'account-unknown' }
  /** `trouble` is null where the page has no goods, or not all of their prices, that could be read. */
  | { readonly because: 'page-not-understood'; readonly trouble: TroubleCode | null };

/** What the rules of a credit leave open. */
export type RuleAbout =
  /** What it buys at all. */
  | 'goods'
  /** Whose clock ends it: it may have ended (DESIGN §4 "Money and time"). */
  | 'end'
  /** Digital goods besides e-books, music, video and apps. */
  | 'digital-kind'
  /** Digital goods for a credit that buys what Amazon sells: publishers and Amazon's companies (DESIGN §8 "Items"). */
  | 'digital-seller'
  /** Amazon sells it and somebody else ships it. */
  | 'shipper'
  /** Used or renewed goods that Amazon itself sells. */
  | 'used'
  /** A code was refused without a reason that we know. */
  | 'code'
  /** A condition of its terms that the page does not show. */
  | LimitKind;

/** Each doubt once, in the order in which they came up. */
export function gatherDoubts(doubts: readonly Doubt[]): readonly Doubt[] {
  return [...new Map(doubts.map((doubt) => [JSON.stringify(doubt), doubt])).values()];
}
