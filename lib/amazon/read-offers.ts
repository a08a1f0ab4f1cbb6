import type { Reading } from '../domain/reading.ts';
import { languageOf } from './language.ts';
import { marketplaceOf } from './marketplaces.ts';
import type { Findings, OfferPage } from './page.ts';
import { isCart, isItem, isSearch } from './page-kinds.ts';
import { readCart } from './pages/cart.ts';
import { readItem } from './pages/item.ts';
import { readSearch } from './pages/search.ts';
import { readingOf } from './reading-of.ts';
import { itemWordsFor } from './words/item-words.ts';

// As `readPage` would say it, but made for scripts that run on every such page: each carries its own reader and nothing
// else. No days, no other kinds of pages, and no gates, for what stands in the way of an offer holds none.

/** What an item page says; null at any other address. */
export function readItemPage(document: Document, url: URL): Reading | null {
  return isItem(url) ? readWith(readItem, 'item', document, url) : null;
}

/** What a page of search results says; null at any other address. */
export function readSearchPage(document: Document, url: URL): Reading | null {
  return isSearch(url) ? readWith(readSearch, 'search', document, url) : null;
}

/** What a cart says; null at any other address. */
export function readCartPage(document: Document, url: URL): Reading | null {
  return isCart(url) ? readWith(readCart, 'cart', document, url) : null;
}

function readWith(
  read: (page: OfferPage) => Findings,
  family: 'item' | 'search' | 'cart',
  document: Document,
  url: URL,
): Reading | null {
  const marketplace = marketplaceOf(url);
  if (!marketplace) return null;
  const said = languageOf(document, url);
  const language = said ?? marketplace.language;
  const found = read({ document, url, marketplace, language });
  return readingOf(family, marketplace.key, said, found, itemWordsFor(language) === null);
}
