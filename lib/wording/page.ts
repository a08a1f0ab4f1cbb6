import type { Credit } from '../domain/credit.ts';
import { FAMILIES, type Family } from '../domain/reading.ts';
import type { Key, Translate } from './translate.ts';

/** "on the reward page": where something was read. */
const ON_PAGE: Record<Family, Key> = {
  rewards: 'onPage.rewards',
  'gift-card-balance': 'onPage.giftCardBalance',
  'gift-card-redeem': 'onPage.giftCardRedeem',
  account: 'onPage.account',
  terms: 'onPage.terms',
  checkout: 'onPage.checkout',
  cart: 'onPage.cart',
  item: 'onPage.item',
  search: 'onPage.search',
  order: 'onPage.order',
  orders: 'onPage.orders',
  return: 'onPage.return',
  'thank-you': 'onPage.thankYou',
  transactions: 'onPage.transactions',
};

/** The page that says most about the credit: families stand in that order. Null for one that was only typed. */
export function pageOf({ sightings }: Credit): Key | null {
  const family = FAMILIES.find((one) => sightings[one] !== undefined);
  return family === undefined ? null : ON_PAGE[family];
}

export function wordFamily(family: Family, translate: Translate): string {
  return translate(ON_PAGE[family]);
}
