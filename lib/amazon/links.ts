import { type Fact, fact } from './facts.ts';
import type { MarketplaceKey } from './marketplaces.ts';

/** The pages a shopper is sent to. Links are only ever taken from here, never from a page. */
export interface Links {
  readonly rewards: Fact<string> | null;
  readonly giftCardBalance: Fact<string> | null;
  readonly giftCardRedeem: Fact<string> | null;
  readonly account: Fact<string> | null;
  readonly wallet: Fact<string> | null;
  readonly orders: Fact<string> | null;
  readonly cart: Fact<string> | null;
}

const CODE = 'the same path in all public code that names this host';

// Storefronts whose account pages public code reads (DOM §2): the paths do not differ between them.
const inCode: Links = {
  rewards: null,
  giftCardBalance: fact('/gc/balance', 'C', CODE),
  giftCardRedeem: fact('/gc/redeem', 'C', CODE),
  account: fact('/gp/css/homepage.html', 'C', CODE),
  wallet: fact('/cpe/yourpayments/wallet', 'C', CODE),
  orders: fact('/your-orders/orders', 'C', CODE),
  cart: fact('/gp/cart/view.html', 'C', CODE),
};

// Storefronts of which only a cart or a checkout title was found, or nothing at all (DOM §2).
const cartOnly: Links = {
  rewards: null,
  giftCardBalance: null,
  giftCardRedeem: null,
  account: null,
  wallet: null,
  orders: null,
  cart: fact('/gp/cart/view.html', 'C', 'cart titles by storefront, Hari-Nagarajan/fairgame'),
};

export const LINKS: Record<MarketplaceKey, Links> = {
  'amazon.com': {
    rewards: fact('/norushcredits', 'C', 'pt/amazonrewards and a points tracker; DOM §3.1'),
    giftCardBalance: fact('/gc/balance', 'R', 'saved gift card pages'),
    giftCardRedeem: fact('/gc/redeem', 'R', 'linked from saved gift card pages'),
    account: fact('/gp/css/homepage.html', 'R', 'linked from saved order pages'),
    wallet: fact('/cpe/yourpayments/wallet', 'R', 'linked from saved transaction pages'),
    orders: fact('/your-orders/orders', 'R', 'saved order lists'),
    cart: fact('/gp/cart/view.html', 'C', 'public code'),
  },
  'amazon.ca': inCode,
  'amazon.com.mx': inCode,
  'amazon.com.br': inCode,
  'amazon.co.uk': inCode,
  'amazon.ie': inCode,
  'amazon.de': { ...inCode, giftCardBalance: fact('/gc/balance', 'R', 'linked from a saved widget') },
  'amazon.fr': inCode,
  'amazon.it': inCode,
  'amazon.es': inCode,
  'amazon.nl': inCode,
  'amazon.com.be': inCode,
  'amazon.in': inCode,
  'amazon.co.jp': inCode,
  'amazon.com.au': inCode,
  'amazon.se': cartOnly,
  'amazon.pl': cartOnly,
  'amazon.com.tr': cartOnly,
  'amazon.ae': cartOnly,
  'amazon.sa': cartOnly,
  'amazon.eg': cartOnly,
  'amazon.sg': cartOnly,
  'amazon.co.za': cartOnly,
};
