import { offerOn } from './offer.ts';

// Where the price of the offer stands, newest first (DOM §9); the ones after the first two belong to older layouts.
const PLACES = [
  'corePrice_feature_div',
  'corePriceDisplay_desktop_feature_div',
  'corePriceDisplay_mobile_feature_div',
  'price_inside_buybox',
  'kindle-price',
  'priceblock_ourprice',
];

/** The element behind which a word about the offer can stand; null where no place is known: then none is shown. */
export function pricePlaceOn(document: Document): Element | null {
  const offer = offerOn(document);
  const [place] = PLACES.flatMap((id) => offer.all(id));
  // Nothing of ours stands inside a table or a line of text: it would change how they are laid out.
  return place?.closest('table, p') ?? place ?? null;
}
