import { defineContentScript } from 'wxt/utils/define-content-script';
import { customerIdIn } from '../lib/amazon/customer-id.ts';
import { marketplaceOf } from '../lib/amazon/marketplaces.ts';
import { ACCOUNT_MATCHES } from '../lib/amazon/matches.ts';
import { outlineOf } from '../lib/amazon/outline.ts';
import { familyOf } from '../lib/amazon/page-kinds.ts';
import { ACCOUNT_READERS } from '../lib/amazon/pages/account-readers.ts';
import { readPage } from '../lib/amazon/read-page.ts';
import { answerWhere, sendReport } from '../lib/browser/messages.ts';
import { createPill } from '../lib/browser/pill.ts';
import { watchPage } from '../lib/browser/watch-page.ts';
import type { PageReport } from '../lib/domain/reading.ts';

/** Reward, gift card, account and wallet pages: reads them, reports what they say, and shows the answer. */
export default defineContentScript({
  matches: [...ACCOUNT_MATCHES],
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  main({ signal }) {
    const marketplace = marketplaceOf(new URL(location.href));
    if (marketplace === null) return;
    answerWhere(signal, () => ({ marketplace: marketplace.key, said: null }));
    const pill = createPill(document, signal);
    let sending = new AbortController();
    watchPage(document, signal, readReport, async (report) => {
      // What the page said before is no news any more, and must not arrive after it.
      sending.abort();
      sending = new AbortController();
      const reply = await sendReport(report, AbortSignal.any([signal, sending.signal]));
      if (reply !== null) pill.show(reply.pill);
    });
  },
});

function readReport(): { readonly report: PageReport; readonly settled: boolean } | null {
  const url = new URL(location.href);
  if (familyOf(url) === 'other') return null;
  const reading = readPage(document, url, Date.now(), ACCOUNT_READERS);
  // An empty or half-loaded page may still fill; a closed door stays closed.
  const filling = reading.trouble.some(({ code }) => code === 'half-loaded' || code === 'nothing-here');
  const understood = reading.trouble.every(
    ({ code }) => code !== 'unknown-layout' && code !== 'unexpected-language',
  );
  const outline = understood ? null : outlineOf(document);
  return { report: { reading, customerId: customerIdIn(document), outline }, settled: !filling };
}
