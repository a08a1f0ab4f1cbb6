import { defineContentScript } from 'wxt/utils/define-content-script';
import { CHECKOUT_MATCHES, THANK_YOU_MATCHES } from '../lib/amazon/order-matches.ts';
import { seeCheckoutPage } from '../lib/amazon/read-orders.ts';
import { watchSeen } from './page-script/watch-seen.ts';

const WAYS = { reviewFollows: true, amazonOffers: null };

/** Checkout, old and new, and the frame of "Buy now": reads it, and says at its sum what came off and what did not. */
export default defineContentScript({
  matches: [...CHECKOUT_MATCHES],
  excludeMatches: [...THANK_YOU_MATCHES],
  allFrames: true,
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  main({ signal }) {
    if (!isOurFrame()) return;
    watchSeen(signal, { telling: ['aria-checked', 'aria-hidden', 'open'], inRows: true }, (url) => {
      const seen = seeCheckoutPage(document, url, Date.now());
      return seen && { ...seen, ways: WAYS };
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
