import type { ShopProgress, ShopRefusal } from './words/words.ts';

/** Who sells: Amazon's retail arm, a stranger, a stranger whose goods Amazon ships, its used-goods arm, no one named. */
export type ShopSells = 'amazon' | 'third-party' | 'fulfilled' | 'used' | 'nobody';

export type ShopPicture = 'kettle' | 'lamp' | 'book' | 'card';

/** Something in search results, a cart, a checkout or an order. Amounts in minor units of the storefront's currency. */
export type ShopGoods = {
  readonly asin: string;
  readonly title: string;
  /** Of one piece. */
  readonly price: number;
  readonly quantity: number;
  readonly kind: 'goods' | 'e-book' | 'gift-card';
  /** Its drawing, in place of a photograph. */
  readonly looks: ShopPicture;
  /** Of goods; an e-book has its publisher, and a gift card names nobody. */
  readonly sells: ShopSells;
  /** A checkout and what follows it have only what is chosen in the cart. */
  readonly inCart: 'chosen' | 'left-out' | 'saved';
  readonly progress: ShopProgress;
};

/** A row between the goods and the total. */
export type ShopRow = {
  /** null: the storefront's own words for spent promotional credit. */
  readonly label: string | null;
  /** Below zero for what comes off. */
  readonly amount: number;
};

/** A box at checkout that spends a promotional balance. */
export type ShopBox = { readonly amount: number; readonly ticked: boolean };

/** Words beside the first credit row, beside the first item, or in the terms that a button opens. */
export type ShopNotice = { readonly beside: 'credit' | 'item' | 'terms'; readonly text: string };

export type ShopOrder = {
  readonly goods: readonly ShopGoods[];
  readonly rows: readonly ShopRow[];
  /** The rows of the order page, where it shows others than checkout did; null: the same. */
  readonly rowsAfterwards: readonly ShopRow[] | null;
  /** What the order page says was given back. */
  readonly refunded: number | null;
  readonly box: ShopBox | null;
  readonly notices: readonly ShopNotice[];
  /** What checkout says about a code that was typed. */
  readonly refusal: ShopRefusal | null;
  /** As printed: 111-0000000-0000000, or D01-… for a digital one. */
  readonly number: string;
  readonly placedDaysAgo: number;
};

type More = Partial<ShopGoods>;

const thing = { quantity: 1, kind: 'goods', inCart: 'chosen', progress: 'ordered' } as const;

export function kettle(sells: ShopSells = 'amazon', more: More = {}): ShopGoods {
  return { ...thing, asin: 'B0KETTLE01', title: 'A kettle', looks: 'kettle', price: 2500, sells, ...more };
}

export function lamp(sells: ShopSells = 'third-party', more: More = {}): ShopGoods {
  return { ...thing, asin: 'B0LAMP0001', title: 'A desk lamp', looks: 'lamp', price: 1800, sells, ...more };
}

export function novel(more: More = {}): ShopGoods {
  return {
    ...thing,
    kind: 'e-book',
    asin: 'B0EBOOK001',
    title: 'A novel about tea',
    looks: 'book',
    price: 999,
    sells: 'nobody',
    ...more,
  };
}

export function giftCard(more: More = {}): ShopGoods {
  return {
    ...thing,
    kind: 'gift-card',
    asin: 'B0GIFTCD01',
    title: 'Amazon.com eGift Card',
    looks: 'card',
    price: 5000,
    sells: 'nobody',
    ...more,
  };
}

export const firstOrder: ShopOrder = {
  goods: [kettle()],
  rows: [],
  rowsAfterwards: null,
  refunded: null,
  box: null,
  notices: [],
  refusal: null,
  number: '111-0000000-0000007',
  placedDaysAgo: 0,
};
