import { defineContentScript } from 'wxt/utils/define-content-script';
import { marketplaceOf } from '../lib/amazon/marketplaces.ts';
import { TERMS_MATCHES } from '../lib/amazon/order-matches.ts';
import { questionOf } from '../lib/amazon/question-of.ts';
import { seeTermsPage } from '../lib/amazon/read-terms.ts';
import { watchGoods } from '../lib/browser/watch-goods.ts';

/** The terms of one promotion: what they say of a credit that the books hold becomes its rules. */
export default defineContentScript({
  matches: [...TERMS_MATCHES],
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
        const seen = seeTermsPage(document, new URL(location.href), Date.now());
        const question = seen && questionOf(document, seen.reading);
        return question && { question, places: seen.places };
      },
    });
  },
});
