import { type MarketplaceKey, marketplaceOf } from '../../lib/amazon/marketplaces.ts';
import type { Places } from '../../lib/amazon/places.ts';
import { questionOf } from '../../lib/amazon/question-of.ts';
import { type GoodsPage, watchGoods } from '../../lib/browser/watch-goods.ts';
import type { PageQuestion } from '../../lib/domain/page-question.ts';
import type { Reading } from '../../lib/domain/reading.ts';

/** What a script sees on its page: the reading, where a word about it can stand, and which ways the page offers. */
interface Seen {
  readonly reading: Reading;
  readonly places: Places;
  readonly ways?: Pick<PageQuestion, 'reviewFollows' | 'amazonOffers'>;
}

/**
 * What every script on a page with goods does: it sees, asks and shows, for as long as the signal lasts. Each brings its
 * own way of seeing along, and so carries no reader but its own.
 * @param see null at an address that is not this script's
 */
export function watchSeen(
  signal: AbortSignal,
  page: Pick<GoodsPage, 'telling' | 'inRows'>,
  see: (url: URL, marketplace: MarketplaceKey) => Seen | null,
): void {
  const marketplace = marketplaceOf(new URL(location.href));
  if (marketplace === null) return;
  watchGoods(document, signal, {
    ...page,
    marketplace: marketplace.key,
    look() {
      const seen = see(new URL(location.href), marketplace.key);
      const question = seen && questionOf(document, seen.reading, seen.ways);
      return question && { question, places: seen.places };
    },
  });
}
