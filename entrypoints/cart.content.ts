import { defineContentScript } from 'wxt/utils/define-content-script';
import { CART_MATCHES, NOT_CART_MATCHES } from '../lib/amazon/item-matches.ts';
import { placesInCart } from '../lib/amazon/pages/cart.ts';
import { readCartPage } from '../lib/amazon/read-offers.ts';
import { watchSeen } from './page-script/watch-seen.ts';

/** A row that is chosen, or of which there are more, may only say so in its data. */
const TELLING = ['data-isselected', 'data-quantity', 'data-price', 'data-removed'];

/** The cart: asks what credit would come off the chosen rows, and shows the answer at the sum and in those rows. */
export default defineContentScript({
  matches: [...CART_MATCHES],
  excludeMatches: [...NOT_CART_MATCHES],
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  main: ({ signal }) =>
    watchSeen(signal, { telling: TELLING, inRows: true }, (url) => {
      const reading = readCartPage(document, url);
      return reading && { reading, places: placesInCart(document) };
    }),
});
