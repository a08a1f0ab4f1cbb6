import type { Instant } from '../domain/day.ts';
import { languageOf } from './language.ts';
import { marketplaceOf } from './marketplaces.ts';
import type { Page } from './page.ts';
import { isTerms } from './page-kinds.ts';
import { readTerms } from './pages/terms.ts';
import { firstPlace } from './places.ts';
import type { Seen } from './read-orders.ts';
import { readingOf } from './reading-of.ts';
import { gateWords } from './words/en.ts';
import { orderWordsFor } from './words/order-words.ts';

/** What the terms of a promotion say, and where a word about them can stand: behind their heading. Null elsewhere. */
export function seeTermsPage(document: Document, url: URL, at: Instant): Seen | null {
  const marketplace = marketplaceOf(url);
  if (!marketplace || !isTerms(url)) return null;
  const said = languageOf(document, url);
  const language = said ?? marketplace.language;
  const isForeign = orderWordsFor(language) === null;
  const page: Page = { document, url, marketplace, language, words: gateWords, isForeign, at };
  const reading = readingOf('terms', marketplace.key, said, readTerms(page), isForeign);
  return {
    reading,
    places: { goods: [], totals: firstPlace([...document.querySelectorAll('h1,h2')], null) },
  };
}
