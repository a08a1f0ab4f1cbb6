import type { Reading } from './reading.ts';

/** What a content script asks about the goods on its page. The answer is words: a page never gets to see credits. */
export interface PageQuestion {
  /** What the page says. Of item, search and cart pages nothing is kept (DESIGN §4 "Reading"). */
  readonly reading: Reading;
  /** As in a report: whose page it is. */
  readonly customerId: string | null;
  /** Whether a page follows that shows beforehand what comes off; null where the page does not say. */
  readonly reviewFollows: boolean | null;
  /** Whether the page also offers the same item from Amazon itself; null where it does not say. */
  readonly amazonOffers: boolean | null;
}
