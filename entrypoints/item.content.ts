import { defineContentScript } from 'wxt/utils/define-content-script';
import { customerIdIn } from '../lib/amazon/customer-id.ts';
import { ITEM_MATCHES } from '../lib/amazon/item-matches.ts';
import { marketplaceOf } from '../lib/amazon/marketplaces.ts';
import { isItem } from '../lib/amazon/page-kinds.ts';
import { pricePlaceOn } from '../lib/amazon/price-place.ts';
import { readOffers } from '../lib/amazon/read-offers.ts';
import { createGoodsPill } from '../lib/browser/goods-pill.ts';
import { answerWhere, askAbout } from '../lib/browser/messages.ts';
import { watchPage } from '../lib/browser/watch-page.ts';
import type { PageQuestion } from '../lib/domain/page-question.ts';

/** Item pages: reads the offer that is chosen, asks what credit would come off it, and shows the answer beside it. */
export default defineContentScript({
  matches: [...ITEM_MATCHES],
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  main({ signal }) {
    const marketplace = marketplaceOf(new URL(location.href));
    if (marketplace === null) return;
    answerWhere(marketplace.key, signal);
    const pill = createGoodsPill(document, () => pricePlaceOn(document), signal);
    let asking = new AbortController();
    watchPage(document, signal, readQuestion, async (question) => {
      // Another variant or offer is another question: the answer to the last one must not arrive after it.
      asking.abort();
      asking = new AbortController();
      const reply = await askAbout(question, AbortSignal.any([signal, asking.signal]));
      if (reply !== null) pill.show(reply.goods[0] ?? null);
    });
  },
});

function readQuestion(): { readonly report: PageQuestion; readonly settled: boolean } | null {
  const url = new URL(location.href);
  if (!isItem(url)) return null;
  const reading = readOffers(document, url);
  if (reading === null) return null;
  const filling = reading.trouble.some(({ code }) => code === 'half-loaded' || code === 'nothing-here');
  return { report: { reading, customerId: customerIdIn(document) }, settled: !filling };
}
