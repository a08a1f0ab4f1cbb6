import type { Key } from '../lib/wording/translate.ts';
import type { Way } from './page-props.ts';

export const WAY_LABELS: Record<Way['family'], Key> = {
  rewards: 'way.rewards',
  account: 'way.account',
  'gift-card-balance': 'way.giftCardBalance',
  cart: 'way.cart',
};
