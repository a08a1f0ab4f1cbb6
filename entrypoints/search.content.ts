import { defineContentScript } from 'wxt/utils/define-content-script';
import { SEARCH_MATCHES } from '../lib/amazon/item-matches.ts';
import { placesInSearch } from '../lib/amazon/pages/search.ts';
import { readSearchPage } from '../lib/amazon/read-offers.ts';
import { watchSeen } from './page-script/watch-seen.ts';

/** Search results: asks about their rows, and shows a line in those that differ from their neighbours. */
export default defineContentScript({
  matches: [...SEARCH_MATCHES],
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  main: ({ signal }) =>
    watchSeen(signal, { telling: [], inRows: true }, (url) => {
      const reading = readSearchPage(document, url);
      return reading && { reading, places: placesInSearch(document) };
    }),
});
