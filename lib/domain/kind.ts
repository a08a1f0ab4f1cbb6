/**
 * The kinds of promotional credit (DOMAIN §2), as far as a name tells. What a kind usually buys is a default with
 * the basis `usual`; a credit's own terms and the shopper overrule it.
 */
export const KINDS = ['no-rush', 'courtesy', 'brand', 'event', 'code', 'other'] as const;
export type Kind = (typeof KINDS)[number];

/** What a kind usually buys: digital goods only, or goods that Amazon itself sells. */
export type UsualGoods = 'digital' | 'sold-by-amazon';

/** No-rush rewards are digital only (DOMAIN §8), the others are for goods sold by Amazon (DOMAIN §1 rule 4). */
const USUALLY_BUYS: Record<Kind, UsualGoods | null> = {
  'no-rush': 'digital',
  courtesy: 'sold-by-amazon',
  brand: 'sold-by-amazon',
  event: 'sold-by-amazon',
  code: null,
  other: null,
};

/** Amazon's names for its kinds are the same in each storefront that is evidenced (DOMAIN §2, §4). */
const NAMES: readonly (readonly [Kind, readonly string[]])[] = [
  ['no-rush', ['no-rush', 'no rush', 'amazon day', 'digital reward', 'digital credit']],
  ['courtesy', ['courtesy', 'kulanz', 'goodwill']],
  ['event', ['prime day', 'whole foods', 'small business', 'stampcard']],
  ['brand', ['promo credit']],
  ['code', ['promotional code', 'promo code']],
];

export function kindOf(name: string | null): Kind {
  const words = (name ?? '').toLowerCase().replaceAll('‑', '-');
  return NAMES.find(([, marks]) => marks.some((mark) => words.includes(mark)))?.[0] ?? 'other';
}

export function usuallyBuys(kind: Kind): UsualGoods | null {
  return USUALLY_BUYS[kind];
}

/** Whether two names can mean the same credit: a kind that a name does not tell fits every other. */
export function kindsAgree(one: Kind, other: Kind): boolean {
  return one === other || one === 'other' || other === 'other';
}
