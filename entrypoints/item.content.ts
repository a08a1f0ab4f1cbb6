import { defineContentScript } from 'wxt/utils/define-content-script';
import { ITEM_MATCHES } from '../lib/amazon/item-matches.ts';
import { waysOn } from '../lib/amazon/item-ways.ts';
import { marketplaceOf } from '../lib/amazon/marketplaces.ts';
import { pricePlaceOn } from '../lib/amazon/price-place.ts';
import { questionOf } from '../lib/amazon/question-of.ts';
import { readItemPage } from '../lib/amazon/read-offers.ts';
import { watchGoods } from '../lib/browser/watch-goods.ts';

/** Item pages: reads the offer that is chosen, asks what credit would come off it, and shows the answer beside it. */
export default defineContentScript({
  matches: [...ITEM_MATCHES],
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  main({ signal }) {
    const marketplace = marketplaceOf(new URL(location.href));
    if (marketplace === null) return;
    const { key } = marketplace;
    watchGoods(document, signal, {
      marketplace: key,
      // What a change of variant or offer touches without touching a node: rows that open, hidden fields.
      telling: ['aria-expanded', 'aria-checked', 'class', 'value'],
      inRows: false,
      look() {
        const reading = readItemPage(document, new URL(location.href));
        const question = reading && questionOf(document, reading, waysOn(document, key));
        return question && { question, places: { goods: [pricePlaceOn(document)], totals: null } };
      },
    });
  },
});
