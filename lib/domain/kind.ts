/**
 * The kinds of promotional credit (DOMAIN §2), as far as a name tells. What a kind usually buys is a default with
 * the basis `usual`; a credit's own terms and the shopper overrule it.
 */
export const KINDS = ['no-rush', 'courtesy', 'brand', 'event', 'bonus', 'code', 'other'] as const;
export type Kind = (typeof KINDS)[number];

/** What a credit buys: goods that Amazon itself sells, digital goods only, or whatever Amazon lists. */
export const GOODS = ['sold-by-amazon', 'digital', 'anything'] as const;
export type Goods = (typeof GOODS)[number];

/**
 * What is usual for each kind. No-rush rewards are digital only (DOMAIN §8), the others are for goods sold by Amazon
 * (DOMAIN §1 rule 4); rewards, courtesy and brand credits are drawn down, events and codes are for one order
 * (DOMAIN §7: likely, and no more than that).
 */
export const USUALLY: Readonly<
  Record<Kind, { readonly goods: Goods | null; readonly use: 'single' | 'drawdown' | null }>
> = {
  'no-rush': { goods: 'digital', use: 'drawdown' },
  courtesy: { goods: 'sold-by-amazon', use: 'drawdown' },
  brand: { goods: 'sold-by-amazon', use: 'drawdown' },
  event: { goods: 'sold-by-amazon', use: 'single' },
  bonus: { goods: 'sold-by-amazon', use: 'single' },
  code: { goods: null, use: 'single' },
  other: { goods: null, use: null },
};

/** Amazon's names for its kinds are the same in each storefront that is evidenced (DOMAIN §2, §4). */
const NAMES: readonly (readonly [Kind, readonly string[]])[] = [
  ['no-rush', ['no-rush', 'no rush', 'amazon day', 'digital reward', 'digital credit']],
  ['courtesy', ['courtesy', 'kulanz', 'goodwill']],
  ['event', ['prime day', 'whole foods', 'small business', 'stampcard']],
  ['bonus', ['gift card bonus', 'reload bonus', 'top-up bonus', 'aufladebonus']],
  ['brand', ['promo credit']],
  ['code', ['promotional code', 'promo code']],
];

export function kindOf(name: string | null): Kind {
  const words = (name ?? '').toLowerCase().replaceAll('‑', '-');
  return NAMES.find(([, marks]) => marks.some((mark) => words.includes(mark)))?.[0] ?? 'other';
}

/** Whether two names can mean the same credit: a kind that a name does not tell fits every other. */
export function kindsAgree(one: Kind, other: Kind): boolean {
  return one === other || one === 'other' || other === 'other';
}
