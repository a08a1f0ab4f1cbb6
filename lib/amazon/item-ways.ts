import type { PageQuestion } from '../domain/page-question.ts';
import type { MarketplaceKey } from './marketplaces.ts';
import { offerOn } from './offer.ts';
import { sellerKindOf } from './seller-kind.ts';

type Ways = Pick<PageQuestion, 'reviewFollows' | 'amazonOffers'>;

// DOM §9: what leads to the cart, and so to a checkout; what buys at once.
const INTO_CART = ['add-to-cart-button', 'add-to-cart-button-ubb', 'gc-buy-box-atc'];
const AT_ONCE = ['buy-now-button', 'one-click-button', 'mas-buy-button'];

/** Which ways an item page offers, besides what its reading says: DOMAIN §6 reason 16, and the other offers. */
export function waysOn(document: Document, marketplace: MarketplaceKey): Ways {
  const { all } = offerOn(document);
  const has = (id: string) => all(id).length > 0;
  const sellers = [...document.querySelectorAll('#merchantID')].map((input) => input.getAttribute('value'));
  const isAmazon = (id: string | null) =>
    Boolean(id) && sellerKindOf({ id, name: null }, marketplace, null) === 'amazon';
  return {
    reviewFollows: INTO_CART.some(has) || (AT_ONCE.some(has) ? false : null),
    // That no row of it is here says nothing: other sellers stand on a page of their own.
    amazonOffers: sellers.some(isAmazon) || null,
  };
}
