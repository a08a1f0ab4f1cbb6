import type { Reading } from './reading.ts';

/** What a content script asks about the goods on its page. The answer is words: a page never gets to see credits. */
export interface PageQuestion {
  /** Read, and thrown away once it is answered: item and search pages are never kept (DESIGN §4 "Reading"). */
  readonly reading: Reading;
  /** As in a report: whose page it is. */
  readonly customerId: string | null;
}
