import { defineContentScript } from 'wxt/utils/define-content-script';
import { CART_MATCHES, NOT_CART_MATCHES } from '../lib/amazon/item-matches.ts';
import { marketplaceOf } from '../lib/amazon/marketplaces.ts';
import { placesInCart } from '../lib/amazon/pages/cart.ts';
import { questionOf } from '../lib/amazon/question-of.ts';
import { readCartPage } from '../lib/amazon/read-offers.ts';
import { watchGoods } from '../lib/browser/watch-goods.ts';

/** The cart: asks what credit would come off the chosen rows, and shows the answer at the sum and in those rows. */
export default defineContentScript({
  matches: [...CART_MATCHES],
  excludeMatches: [...NOT_CART_MATCHES],
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  main({ signal }) {
    const marketplace = marketplaceOf(new URL(location.href));
    if (marketplace === null) return;
    watchGoods(document, signal, {
      marketplace: marketplace.key,
      // A row that is chosen, or of which there are more, may only say so in its data.
      telling: ['data-isselected', 'data-quantity', 'data-price', 'data-removed'],
      inRows: true,
      look() {
        const reading = readCartPage(document, new URL(location.href));
        const question = reading && questionOf(document, reading);
        return question && { question, places: placesInCart(document) };
      },
    });
  },
});
