import { offerOn } from './offer.ts';
import { firstPlace } from './places.ts';

// Where the price of the offer stands, newest first (DOM §9); the ones after the first two belong to older layouts.
const PLACES = [
  'corePrice_feature_div',
  'corePriceDisplay_desktop_feature_div',
  'corePriceDisplay_mobile_feature_div',
  'price_inside_buybox',
  'kindle-price',
  'priceblock_ourprice',
];

/**
 * The element behind which a word about the offer can stand; null where no place is known, or where several offers
 * could be meant: then none is shown.
 */
export function pricePlaceOn(document: Document): Element | null {
  const offer = offerOn(document);
  if (offer.isUnsure) return null;
  return firstPlace(
    PLACES.flatMap((id) => offer.all(id)),
    null,
  );
}
