import type { Goods } from '../kind.ts';
import type { Money } from '../money.ts';
import { type Item, UNKNOWN_ITEM } from '../reading.ts';
import type { Basket } from '../verdict/basket.ts';

/** "About €20, sold by Amazon": goods that are only thought of. */
export interface Wish {
  readonly about: Money;
  readonly goods: Goods;
}

const PLAIN: Item = {
  ...UNKNOWN_ITEM,
  quantity: 1,
  digital: false,
  subscription: false,
  giftCard: false,
  used: false,
};

/** What the wish says of its goods, and nothing else. */
const FACTS: Record<Goods, Partial<Item>> = {
  'sold-by-amazon': { sellerKind: 'amazon', soldByAmazon: true, shippedByAmazon: true },
  // E-books stand for what such credits are usually for: e-books, music, video and apps (DOMAIN §2).
  digital: { digital: true, digitalKind: 'e-book', sellerKind: 'publisher' },
  anything: { sellerKind: 'other', soldByAmazon: false },
};

/** An order of nothing else. */
export function basketOfWish({ about, goods }: Wish): Basket {
  const item: Item = { ...PLAIN, price: about, ...FACTS[goods] };
  return { items: [item], alone: false, lines: [], notices: [], boxes: [] };
}
