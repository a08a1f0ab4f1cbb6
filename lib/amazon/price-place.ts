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

/** Whatever somebody presses, reads as one line or lays out in rows: nothing of ours stands inside. */
const CLOSED = [
  'a, button, label, summary, p, table, h1, h2, h3, h4, h5, h6',
  '[role="button"], [role="radio"], [role="tab"], [data-action], [aria-expanded]',
].join(', ');
const HIDDEN =
  '[hidden], [aria-hidden="true"], [style*="display:none"], [style*="display: none"], .aok-hidden';

/**
 * The element behind which a word about the offer can stand; null where no place is known, or where several offers
 * could be meant: then none is shown.
 */
export function pricePlaceOn(document: Document): Element | null {
  const offer = offerOn(document);
  if (offer.isUnsure) return null;
  const [place] = PLACES.flatMap((id) => offer.all(id)).filter((element) => !element.closest(HIDDEN));
  return place === undefined ? null : outermost(place);
}

/** Out of every such thing around it, not only of the first. */
function outermost(place: Element): Element {
  let free = place;
  for (
    let around = free.closest(CLOSED);
    around !== null;
    around = free.parentElement?.closest(CLOSED) ?? null
  )
    free = around;
  return free;
}
