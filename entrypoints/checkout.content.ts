import { defineContentScript } from 'wxt/utils/define-content-script';
import { marketplaceOf } from '../lib/amazon/marketplaces.ts';
import { CHECKOUT_MATCHES, THANK_YOU_MATCHES } from '../lib/amazon/order-matches.ts';
import { questionOf } from '../lib/amazon/question-of.ts';
import { seeCheckoutPage } from '../lib/amazon/read-orders.ts';
import { watchGoods } from '../lib/browser/watch-goods.ts';

/** Checkout, old and new, and the frame of "Buy now": reads it, and says at its sum what came off and what did not. */
export default defineContentScript({
  matches: [...CHECKOUT_MATCHES],
  excludeMatches: [...THANK_YOU_MATCHES],
  allFrames: true,
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  main({ signal }) {
    const marketplace = marketplaceOf(new URL(location.href));
    if (marketplace === null || !isOurFrame()) return;
    watchGoods(document, signal, {
      marketplace: marketplace.key,
      telling: ['aria-checked', 'aria-hidden', 'open'],
      inRows: true,
      look() {
        const seen = seeCheckoutPage(document, new URL(location.href), Date.now());
        const question =
          seen && questionOf(document, seen.reading, { reviewFollows: true, amazonOffers: null });
        return question && { question, places: seen.places };
      },
    });
  },
});

/** The page itself, or the one frame of the same host that is a checkout (DOM §7.2). */
function isOurFrame(): boolean {
  try {
    return window === window.top || window.frameElement?.id === 'turbo-checkout-iframe';
  } catch {
    return false; // A frame in a page of another host.
  }
}
