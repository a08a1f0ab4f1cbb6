import { defineContentScript } from 'wxt/utils/define-content-script';
import { customerIdsIn } from '../lib/amazon/customer-id.ts';
import { ITEM_MATCHES } from '../lib/amazon/item-matches.ts';
import { marketplaceOf } from '../lib/amazon/marketplaces.ts';
import { pricePlaceOn } from '../lib/amazon/price-place.ts';
import { readItemPage } from '../lib/amazon/read-offers.ts';
import { createGoodsPill } from '../lib/browser/goods-pill.ts';
import { answerWhere, askAbout } from '../lib/browser/messages.ts';
import { watchChanges } from '../lib/browser/watch-changes.ts';
import type { PageQuestion } from '../lib/domain/page-question.ts';

/** What a change of variant or offer touches without touching a node: rows that open, hidden fields. */
const TELLING = ['aria-expanded', 'aria-checked', 'class', 'value'];

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
    let asked: PageQuestion | null = null;
    let asking = new AbortController();

    const ask = async (question: PageQuestion) => {
      asking.abort();
      asking = new AbortController();
      const reply = await askAbout(question, AbortSignal.any([signal, asking.signal]));
      if (reply !== null && asked === question) pill.show(reply.goods[0] ?? null);
    };
    const look = () => {
      const question = questionNow();
      if (JSON.stringify(question) === JSON.stringify(asked)) return pill.stay();
      // An answer belongs to the offer that was asked about, and to no other: not for a moment.
      pill.show(null);
      asking.abort();
      asked = question;
      if (question !== null) void ask(question);
    };
    watchChanges(document, signal, TELLING, look);
    // What was true when the tab was left may be used up by now.
    const again = () => {
      if (document.visibilityState === 'visible' && asked !== null) void ask(asked);
    };
    document.addEventListener('visibilitychange', again, { signal });
    addEventListener('pageshow', again, { signal });
  },
});

/** Null where there is nothing to ask about: another page, one that is still filling, one that names two customers. */
function questionNow(): PageQuestion | null {
  const url = new URL(location.href);
  const reading = readItemPage(document, url);
  const [customerId = null, another] = customerIdsIn(document);
  if (reading === null || another !== undefined) return null;
  const isFilling = reading.trouble.some(({ code }) => code === 'half-loaded' || code === 'nothing-here');
  return isFilling ? null : { reading, customerId };
}
