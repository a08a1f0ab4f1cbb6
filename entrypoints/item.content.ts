import { defineContentScript } from 'wxt/utils/define-content-script';
import { ITEM_MATCHES } from '../lib/amazon/item-matches.ts';
import { waysOn } from '../lib/amazon/item-ways.ts';
import { pricePlaceOn } from '../lib/amazon/price-place.ts';
import { readItemPage } from '../lib/amazon/read-offers.ts';
import { watchSeen } from './page-script/watch-seen.ts';

/** What a change of variant or offer touches without touching a node: rows that open, hidden fields. */
const TELLING = ['aria-expanded', 'aria-checked', 'class', 'value'];

/** Item pages: reads the offer that is chosen, asks what credit would come off it, and shows the answer beside it. */
export default defineContentScript({
  matches: [...ITEM_MATCHES],
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  main: ({ signal }) =>
    watchSeen(signal, { telling: TELLING, inRows: false }, (url, marketplace) => {
      const reading = readItemPage(document, url);
      if (reading === null) return null;
      const places = { goods: [pricePlaceOn(document)], totals: null };
      return { reading, places, ways: waysOn(document, marketplace) };
    }),
});
