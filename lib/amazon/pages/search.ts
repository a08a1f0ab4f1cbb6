import { type DigitalKind, type Item, LONGEST_NAME, MOST_ROWS, UNKNOWN_ITEM } from '../../domain/reading.ts';
import { isEmpty, lineIn } from '../element-text.ts';
import { moneyIn, PRICE } from '../offer-price.ts';
import { type Findings, NOTHING, type OfferPage, pattern, trouble } from '../page.ts';
import { type Places, placeBehind } from '../places.ts';
import { itemWordsFor } from '../words/item-words.ts';
import type { ItemWords } from '../words/words.ts';

const ROW = '[data-component-type="s-search-result"]';

/** Search results: each row with the little that it tells. Who sells is not in it, so it stays unknown. */
export function readSearch({ document, marketplace, language }: OfferPage): Findings {
  const rows = resultsOn(document);
  if (rows.length === 0) return { ...NOTHING, trouble: [withoutRows(document)] };
  const words = itemWordsFor(language);
  return {
    ...NOTHING,
    items: rows.slice(0, MOST_ROWS).map((row) => readRow(row, marketplace.key, words)),
    trouble: rows.length > MOST_ROWS ? [trouble('clamped', `more than ${MOST_ROWS} rows`)] : [],
  };
}

function resultsOn(document: Document): Element[] {
  return [...(document.getElementById('search')?.querySelectorAll(ROW) ?? [])];
}

/** Behind the price of each row, in the order of the reading. */
export function placesInSearch(document: Document): Places {
  const goods = resultsOn(document)
    .slice(0, MOST_ROWS)
    .map((row) => {
      const price = row.querySelector('[data-cy="price-recipe"]') ?? row.querySelector('.a-price');
      return price && placeBehind(price, row);
    });
  return { goods, totals: null };
}

function withoutRows(document: Document) {
  const { body } = document;
  const results = document.getElementById('search');
  if (isEmpty(results ?? body)) return trouble('half-loaded', 'the results are not there yet');
  if (results?.querySelector('[data-asin]:not([data-asin=""])')) {
    return trouble('unknown-layout', 'results without a row that is known');
  }
  return trouble('nothing-here', 'no results');
}

function readRow(row: Element, marketplace: OfferPage['marketplace']['key'], words: ItemWords | null): Item {
  const asin = asinOf(row);
  const title = lineIn(row.querySelector('h2'), LONGEST_NAME);
  const digitalKind = formatOf(row, asin, words);
  const isIn = (source: string | undefined, text: string | null) =>
    source !== undefined && text !== null && pattern(source).test(text);
  return {
    ...UNKNOWN_ITEM,
    asin,
    title,
    price: priceIn(row, marketplace),
    digital: digitalKind && true,
    digitalKind,
    subscriptionOffered: isIn(words?.subscribe, lineIn(row, LONGEST_ROW)) || null,
    giftCard: isIn(words?.giftCardTitle, title) || null,
    used: isIn(words?.renewed, title) || null,
  };
}

const LONGEST_ROW = 3_000;

function asinOf(row: Element): string | null {
  const asin = row.getAttribute('data-asin') ?? '';
  return /^[A-Z0-9]{10}$/.test(asin) ? asin : null;
}

/** The one price of the row. A range, or prices of several formats, are not the price of this item. */
function priceIn(row: Element, marketplace: OfferPage['marketplace']['key']): Item['price'] {
  const [price, another] = (row.querySelector('[data-cy="price-recipe"]') ?? row).querySelectorAll(PRICE);
  return price && !another ? moneyIn(price, marketplace) : null;
}

/** A format is a link of its own to this very item: a book's row names its other formats, too. */
function formatOf(row: Element, asin: string | null, words: ItemWords | null): DigitalKind | null {
  const links = [...row.querySelectorAll('a[href]')].slice(0, MOST_LINKS);
  if (links.some((link) => link.getAttribute('href')?.includes('/gp/video/detail/'))) return 'video';
  if (asin === null || words === null) return null;
  const labels = links
    .filter((link) => link.getAttribute('href')?.includes(`/${asin}`))
    .map((link) => lineIn(link, 60) ?? '');
  const isAny = (source: string) => labels.some((label) => pattern(`^(?:${source})$`).test(label));
  return isAny(words.eBook) ? 'e-book' : isAny(words.audiobook) ? 'audiobook' : null;
}

const MOST_LINKS = 40;
