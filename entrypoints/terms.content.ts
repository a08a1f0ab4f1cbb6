import { defineContentScript } from 'wxt/utils/define-content-script';
import { TERMS_MATCHES } from '../lib/amazon/order-matches.ts';
import { seeTermsPage } from '../lib/amazon/read-terms.ts';
import { watchSeen } from './page-script/watch-seen.ts';

/** The terms of one promotion: what they say of a credit that the books hold becomes its rules. */
export default defineContentScript({
  matches: [...TERMS_MATCHES],
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  main: ({ signal }) =>
    watchSeen(signal, { telling: [], inRows: true }, (url) => seeTermsPage(document, url, Date.now())),
});
