import { type Item, LONGEST_NAME, type Trouble, UNKNOWN_ITEM } from '../../domain/reading.ts';
import { isEmpty, lineIn } from '../element-text.ts';
import { discountsOn } from '../item-discounts.ts';
import { itemKindOf } from '../item-kind.ts';
import { type Offer, offerOn } from '../offer.ts';
import { priceOf } from '../offer-price.ts';
import { type OfferSeller, sellerOf } from '../offer-seller.ts';
import { type Findings, NOTHING, type OfferPage, trouble } from '../page.ts';
import { isOwnName, isSoldByAmazon, sellerKindOf } from '../seller-kind.ts';
import { itemWordsFor } from '../words/item-words.ts';

/** An item page: the one offer that its main button would buy (DESIGN §8 "Items", DOM §9). */
export function readItem(page: OfferPage): Findings {
  const { document, marketplace, language } = page;
  const words = itemWordsFor(language);
  const offer = offerOn(document);
  const title = titleOn(document);
  const asin = asinIn(offer) ?? asinInAddress(page.url);
  const kind = itemKindOf(document, offer, title, words);
  const sold = soldBy(sellerOf(offer, words), page, kind.digital);
  const item: Item = {
    ...UNKNOWN_ITEM,
    ...kind,
    ...sold,
    asin,
    title,
    quantity: quantityIn(offer),
    price: offer.isUnsure || kind.buyable === false ? null : priceOf(offer, marketplace.key),
    used: sold.sellerKind === 'amazon-used' ? true : kind.used,
  };
  const isThere = title !== null || asinIn(offer) !== null || kind.buyable !== null || item.seller !== null;
  const lines = isThere ? discountsOn(document) : [];
  return { ...NOTHING, items: isThere ? [item] : [], lines, trouble: troubleOf(document, item, isThere) };
}

type SoldBy = Pick<
  Item,
  'seller' | 'sellerRung' | 'sellerKind' | 'soldByAmazon' | 'shipper' | 'shippedByAmazon'
>;

function soldBy(
  { id, name, shipper, rung }: OfferSeller,
  { marketplace: { key } }: OfferPage,
  digital: boolean | null,
): SoldBy {
  const kind = id === null && name === null ? null : sellerKindOf({ id, name }, key, digital);
  const isKnown = (id !== null || name !== null) && kind !== 'contradiction';
  return {
    seller: isKnown ? { name, id } : null,
    sellerRung: isKnown ? rung : null,
    sellerKind: kind === 'contradiction' ? null : kind,
    soldByAmazon: kind === 'contradiction' ? null : isSoldByAmazon(kind),
    shipper,
    shippedByAmazon: isOwnName(shipper, key),
  };
}

// Newest first; the later ones are layouts of their own, for e-books, gift cards, videos and music.
const TITLES = [
  'productTitle',
  'ebooksProductTitle',
  'gc-asin-title',
  'dmusicProductTitle_feature_div',
  'title',
  'btAsinTitle',
];

function titleOn(document: Document): string | null {
  const found = TITLES.map((id) => document.getElementById(id));
  // A form may hold the title once more, under the same id.
  const [title] = found.flatMap((element) => lineIn(element, LONGEST_NAME) ?? []);
  return title ?? lineIn(document.querySelector('h1[data-automation-id="title"]'), LONGEST_NAME);
}

const ASIN = /^[A-Z0-9]{10}$/;

function asinIn({ all }: Offer): string | null {
  const values = all('ASIN').map((input) => input.getAttribute('value') ?? '');
  return values.find((value) => ASIN.test(value)) ?? null;
}

function asinInAddress(url: URL): string | null {
  return (
    /\/(?:dp|gp\/product|gp\/aw\/d)\/([A-Z0-9]{10})(?:\/|$)/i.exec(url.pathname)?.[1]?.toUpperCase() ?? null
  );
}

function quantityIn({ all }: Offer): number | null {
  const [select] = all('quantity');
  const value = (select as HTMLSelectElement | undefined)?.value ?? '';
  return /^[1-9]\d{0,2}$/.test(value) ? Number(value) : null;
}

const FRAMES = ['desktop_buybox', 'buybox', 'rightCol'];

function troubleOf(document: Document, item: Item, isThere: boolean): Trouble[] {
  if (item.seller !== null || item.price !== null || item.buyable !== null) return [];
  const [frame] = isThere ? FRAMES.flatMap((id) => document.getElementById(id) ?? []) : [document.body];
  if (frame && isEmpty(frame)) return [trouble('half-loaded', 'nothing stands where the offer will be')];
  if (!isThere) return [trouble('nothing-here', 'no item')];
  return [trouble('unknown-layout', 'an item without an offer that is known')];
}
