import { defineContentScript } from 'wxt/utils/define-content-script';
import { marketplaceOf } from '../lib/amazon/marketplaces.ts';
import { ORDER_MATCHES } from '../lib/amazon/order-matches.ts';
import { questionOf } from '../lib/amazon/question-of.ts';
import { seeOrderPage } from '../lib/amazon/read-orders.ts';
import { watchGoods } from '../lib/browser/watch-goods.ts';

/** Thanks, orders, invoices and returns: asks whether the credit stands on the order, and what a return costs of it. */
export default defineContentScript({
  matches: [...ORDER_MATCHES],
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
        const seen = seeOrderPage(document, new URL(location.href), Date.now());
        const question = seen && questionOf(document, seen.reading);
        return question && { question, places: seen.places };
      },
    });
  },
});
