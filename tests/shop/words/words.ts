/** How far goods of an order have come. */
export type ShopProgress =
  | 'ordered'
  | 'shipped'
  | 'delivered'
  | 'cancelled'
  | 'returning'
  | 'returned'
  | 'refunded';

/** Why a code is refused: the last part of Amazon's own code of it (DOM §7.1). */
export const REFUSALS = {
  expired: 'ExpiredCode',
  'not-begun': 'OfferNotYetBegun',
  'already-used': 'AlreadyRedeemed',
  'not-for-this': 'InvalidForPurchase',
} as const;
export type ShopRefusal = keyof typeof REFUSALS;

/** What a storefront says in one language. `{amount}`, `{count}`, `{day}` and `{shop}` are filled in. */
export type ShopWords = {
  readonly navigation: {
    readonly account: string;
    readonly signIn: string;
    readonly signOut: string;
    readonly orders: string;
    readonly cart: string;
  };
  readonly goods: {
    readonly soldBy: string;
    readonly shipsFrom: string;
    readonly quantity: string;
    readonly eBook: string;
    readonly eBookPrice: string;
    readonly priceSetBySeller: string;
    readonly inStock: string;
    readonly about: string;
    readonly points: readonly string[];
    readonly addToCart: string;
    readonly buyNow: string;
  };
  readonly search: { readonly title: string; readonly heading: string };
  readonly cart: {
    readonly title: string;
    readonly heading: string;
    readonly empty: string;
    readonly subtotal: string;
    readonly saved: string;
    readonly proceed: string;
  };
  readonly checkout: {
    readonly title: string;
    readonly heading: string;
    readonly arriving: string;
    readonly payment: string;
    readonly summary: string;
    readonly items: string;
    readonly shipping: string;
    readonly credit: string;
    readonly total: string;
    readonly box: string;
    readonly codes: string;
    readonly apply: string;
    readonly place: string;
    readonly terms: string;
    readonly close: string;
    readonly refusals: Readonly<Record<ShopRefusal, string>>;
  };
  readonly thanks: { readonly title: string; readonly heading: string; readonly number: string };
  readonly order: {
    readonly title: string;
    readonly placed: string;
    readonly number: string;
    readonly items: string;
    readonly total: string;
    readonly refunded: string;
    readonly cancelled: string;
    readonly progress: Readonly<Record<ShopProgress, string>>;
  };
  readonly orders: { readonly title: string; readonly total: string; readonly details: string };
  readonly return: {
    readonly title: string;
    readonly summary: string;
    readonly items: string;
    readonly lostCredit: string;
    readonly total: string;
  };
};
