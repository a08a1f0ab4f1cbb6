import { defineContentScript } from 'wxt/utils/define-content-script';
import { SEARCH_MATCHES } from '../lib/amazon/item-matches.ts';
import { marketplaceOf } from '../lib/amazon/marketplaces.ts';
import { placesInSearch } from '../lib/amazon/pages/search.ts';
import { questionOf } from '../lib/amazon/question-of.ts';
import { readSearchPage } from '../lib/amazon/read-offers.ts';
import { watchGoods } from '../lib/browser/watch-goods.ts';

/** Search results: asks about their rows, and shows a line in those that differ from their neighbours. */
export default defineContentScript({
  matches: [...SEARCH_MATCHES],
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  main({ signal }) {
    const marketplace = marketplaceOf(new URL(location.href));
    if (marketplace === null) return;
    watchGoods(document, signal, {
      marketplace: marketplace.key,
      telling: [],
      inRows: true,
      look() {
        const reading = readSearchPage(document, new URL(location.href));
        const question = reading && questionOf(document, reading);
        return question && { question, places: placesInSearch(document) };
      },
    });
  },
});
