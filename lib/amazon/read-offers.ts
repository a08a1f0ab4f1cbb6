import type { Reading } from '../domain/reading.ts';
import { languageOf } from './language.ts';
import { marketplaceOf } from './marketplaces.ts';
import { isItem, isSearch } from './page-kinds.ts';
import { readItem } from './pages/item.ts';
import { readSearch } from './pages/search.ts';
import { readingOf } from './reading-of.ts';
import { itemWordsFor } from './words/item-words.ts';

/**
 * What an item or search page says, as `readPage` would say it; null at any other address. Made for the script that
 * runs on all of them, so it carries nothing else: no days, no other kinds of pages, and no gates, for what stands in
 * the way of an offer holds none.
 */
export function readOffers(document: Document, url: URL): Reading | null {
  const marketplace = marketplaceOf(url);
  const family = isItem(url) ? 'item' : isSearch(url) ? 'search' : null;
  if (!marketplace || !family) return null;
  const said = languageOf(document, url);
  const language = said ?? marketplace.languages.value[0] ?? '';
  const read = family === 'item' ? readItem : readSearch;
  const found = read({ document, url, marketplace, language });
  return readingOf(family, marketplace.key, said, found, itemWordsFor(language) === null);
}
