import type { Goods } from '../kind.ts';
import type { Item } from '../reading.ts';
import type { Term } from '../terms.ts';
import type { Fit } from './fit.ts';

/**
 * Whether an item is sold and shipped by Amazon's own shop (DOMAIN §1 rule 4): "fulfilled by Amazon" is not enough,
 * and neither are its used-goods arm and another country's Amazon (DOMAIN §6 reason 2).
 */
export function sellerFit(item: Item, { basis, quote }: Term<Goods>): Fit {
  const { sellerKind, soldByAmazon, shippedByAmazon, shipper, used, digital } = item;
  const sellers = item.seller?.name ? [item.seller.name] : [];
  const said = { basis, quote, sellers };
  if (sellerKind === 'amazon-used' || sellerKind === 'amazon-abroad') {
    const arm = sellerKind === 'amazon-used' ? 'used' : 'abroad';
    return { answer: 'no', reason: { because: 'other-amazon', arm, ...said } };
  }
  if (soldByAmazon === null)
    return {
      answer: "can't tell",
      doubt: { because: 'no-seller', seller: item.seller?.name ?? item.seller?.id ?? null },
    };
  if (!soldByAmazon)
    return {
      answer: 'no',
      reason: { because: 'other-seller', shippedByAmazon: shippedByAmazon === true, ...said },
    };
  if (shippedByAmazon === false) return unsure('shipper', shipper);
  // Refurbished goods were excluded in some terms (DOMAIN §6 reason 4); what Amazon itself sells as used is rare.
  if (used) return unsure('used', null);
  // Amazon's own shop sells hardly anything digital under its name: likely a thing, and no more than that.
  return { answer: 'yes', basis: digital === null ? 'usual' : basis };
}

function unsure(about: 'shipper' | 'used', quote: string | null): Fit {
  return { answer: "can't tell", doubt: { because: 'rules-unknown', about, quote } };
}
