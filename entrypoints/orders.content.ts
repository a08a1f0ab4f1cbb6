import { defineContentScript } from 'wxt/utils/define-content-script';
import { ORDER_MATCHES } from '../lib/amazon/order-matches.ts';
import { seeOrderPage } from '../lib/amazon/read-orders.ts';
import { watchSeen } from './page-script/watch-seen.ts';

/** Thanks, orders, invoices and returns: asks whether the credit stands on the order, and what a return costs of it. */
export default defineContentScript({
  matches: [...ORDER_MATCHES],
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  main: ({ signal }) =>
    watchSeen(signal, { telling: [], inRows: true }, (url) => seeOrderPage(document, url, Date.now())),
});
