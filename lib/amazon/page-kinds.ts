import type { Family } from '../domain/reading.ts';
import { marketplaceOf } from './marketplaces.ts';

/**
 * Which page an address belongs to, by host and path alone. Each predicate is followed by its examples: the
 * test asserts that it matches all of them, on every storefront, and none of any other predicate's.
 */
type Predicate = (url: URL) => boolean;

// `/-/es/gc/balance`, `/-/en_GB/…`: the language that the shopper chose for this page.
const LANGUAGE_PREFIX = /^\/-\/([a-z]{2})(?:[_-][A-Za-z]{2,4})?(?=\/|$)/;
// `/gc/balance/ref=nav_x`: where the click came from, glued on as a last segment.
const REFERRER_SUFFIX = /\/ref=[^/]*\/?$/;

/** The two-letter language in the path, or null. */
export function languageInPath(url: URL): string | null {
  return LANGUAGE_PREFIX.exec(url.pathname)?.[1] ?? null;
}

function pathOf(url: URL): string | null {
  if (!marketplaceOf(url)) return null;
  const path = url.pathname.replace(LANGUAGE_PREFIX, '').replace(REFERRER_SUFFIX, '');
  return path.length > 1 ? path.replace(/\/$/, '') : path;
}

// The mark lets a script that asks for one kind leave out the others.
/* @__NO_SIDE_EFFECTS__ */
function onPath(pattern: RegExp): Predicate {
  return (url) => {
    const path = pathOf(url);
    return path !== null && pattern.test(path);
  };
}

const isRewards = onPath(/^\/norushcredits(?:\/gcpbal)?$/);
const isRewards_ = ['https://www.amazon.com/norushcredits', 'https://www.amazon.com/norushcredits/gcpbal'];

/** An address of one balance of several: what it does not show is not gone. */
export const isPartOfRewards = onPath(/^\/norushcredits\/gcpbal$/);

const isGiftCardBalance = onPath(/^\/(?:(?:gp\/css\/)?gc\/balance|gp\/css\/gc\/payment\/view-balance)$/);
const isGiftCardBalance_ = [
  'https://www.amazon.com/gc/balance',
  'https://www.amazon.com/gc/balance?ref_=gcui_b_e_n&next=token',
  'https://www.amazon.com/gp/css/gc/balance',
  'https://www.amazon.com/gp/css/gc/payment/view-balance',
];

const isGiftCardRedeem = onPath(/^\/gc\/redeem$/);
const isGiftCardRedeem_ = [
  'https://www.amazon.com/gc/redeem',
  'https://www.amazon.com/gc/redeem?ref_=gcui_b_e_r_c_d',
];

const isAccount = onPath(/^\/gp\/css\/homepage\.html$/);
const isAccount_ = [
  'https://www.amazon.com/gp/css/homepage.html',
  'https://www.amazon.com/gp/css/homepage.html/ref=nav_youraccount_btn',
];

const isWallet = onPath(/^\/cpe\/yourpayments\/(?:wallet|overview)$/);
const isWallet_ = [
  'https://www.amazon.com/cpe/yourpayments/wallet',
  'https://www.amazon.com/cpe/yourpayments/wallet?ref_=ya_mb_mpo',
  'https://www.amazon.com/cpe/yourpayments/overview',
];

const isTransactions = onPath(/^\/cpe\/yourpayments\/transactions$/);
const isTransactions_ = ['https://www.amazon.com/cpe/yourpayments/transactions'];

/** An address of the terms of one promotion. */
export const isTerms = onPath(/^\/gp\/promotions\/details\/popup\/[A-Z0-9]+$/);
const isTerms_ = ['https://www.amazon.com/gp/promotions/details/popup/A1B2C3D4E5F6G7'];

const isHelp = onPath(/^\/gp\/help\/customer\/display\.html$/);
const isHelp_ = ['https://www.amazon.com/gp/help/customer/display.html?nodeId=GPAU9BCECRXQBFQR'];

export const isCheckoutOld = onPath(/^\/gp\/buy\/(?!thankyou\/)[a-z]+\/handlers\/[a-z-]+\.html$/);
const isCheckoutOld_ = [
  'https://www.amazon.com/gp/buy/spc/handlers/display.html?hasWorkingJavascript=1',
  'https://www.amazon.com/gp/buy/payselect/handlers/display.html',
];

export const isCheckoutNew = onPath(
  /^\/checkout\/(?:p\/p-[\w-]+\/(?:spc|pay|address|itemselect|pip)|entry\/(?:cart|buynow)|byg)$/,
);
const isCheckoutNew_ = [
  'https://www.amazon.com/checkout/p/p-106-0000000-0000000/spc?pipelineType=Chewbacca',
  'https://www.amazon.com/checkout/p/p-106-0000000-0000000/pay',
  'https://www.amazon.com/checkout/entry/cart',
  'https://www.amazon.com/checkout/entry/buynow?pipelineType=Chewbacca',
  'https://www.amazon.com/checkout/byg',
];

export const isThankYou = onPath(
  /^\/(?:gp\/buy\/thankyou\/handlers\/display\.html|checkout\/p\/p-[\w-]+\/thankyou)$/,
);
const isThankYou_ = [
  'https://www.amazon.com/gp/buy/thankyou/handlers/display.html?purchaseId=106-0000000-0000000',
  'https://www.amazon.com/checkout/p/p-106-0000000-0000000/thankyou',
];

export const isCart = onPath(/^\/(?:gp\/cart\/view\.html|cart)$/);
const isCart_ = ['https://www.amazon.com/gp/cart/view.html?ref_=nav_cart', 'https://www.amazon.com/cart'];

/** An address of one thing for sale. */
export const isItem = onPath(
  /^\/(?:(?:[^/]+\/)?dp|gp\/product|gp\/aw\/d)\/[A-Z0-9]{10}(?:\/(?!ref=)[^/]*)?$/i,
);
const isItem_ = [
  'https://www.amazon.com/dp/B000000000',
  'https://www.amazon.com/Some-Thing-Long/dp/B000000000/ref=sr_1_1?th=1',
  'https://www.amazon.com/gp/product/B000000000?smid=ATVPDKIKX0DER',
  'https://www.amazon.com/gp/aw/d/B000000000',
];

/** An address of search results. */
export const isSearch = onPath(/^\/s(?:\/[^/]*)?$/);
const isSearch_ = [
  'https://www.amazon.com/s?k=kettle',
  'https://www.amazon.com/s?i=electronics&rh=n%3A172282&s=price-asc-rank',
  'https://www.amazon.com/s/?k=%2Fgc%2Fbalance',
];

export const isOrders = onPath(
  /^\/(?:your-orders(?:\/orders)?|gp\/css\/order-history|gp\/your-account\/order-history)$/,
);
const isOrders_ = [
  'https://www.amazon.com/your-orders/orders?timeFilter=year-2026&startIndex=10',
  'https://www.amazon.com/gp/css/order-history',
  'https://www.amazon.com/gp/your-account/order-history/ref=ya_d_c_yo',
];

export const isOrder = onPath(
  /^\/(?:(?:gp\/your-account|your-orders|gp\/css)\/order-details|gp\/css\/summary\/edit\.html|gp\/digital\/your-account\/order-summary\.html)$/,
);
const isOrder_ = [
  'https://www.amazon.com/gp/your-account/order-details?orderID=111-0000000-0000000',
  'https://www.amazon.com/your-orders/order-details?orderID=D01-0000000-0000000',
  'https://www.amazon.com/gp/css/order-details?orderID=111-0000000-0000000',
  'https://www.amazon.com/gp/css/summary/edit.html?orderID=111-0000000-0000000',
  'https://www.amazon.com/gp/digital/your-account/order-summary.html?orderID=D01-0000000-0000000',
];

export const isInvoice = onPath(/^\/(?:gp\/css\/summary\/print\.html|your-orders\/invoice\/popover)$/);
const isInvoice_ = [
  'https://www.amazon.com/gp/css/summary/print.html?orderID=111-0000000-0000000',
  'https://www.amazon.com/your-orders/invoice/popover?orderId=111-0000000-0000000',
];

export const isReturn = onPath(/^\/(?:spr\/returns\/[a-z-]+|gp\/orc\/returns\/homepage\.html)$/);
const isReturn_ = [
  'https://www.amazon.com/spr/returns/cart?orderId=111-0000000-0000000',
  'https://www.amazon.com/gp/orc/returns/homepage.html',
];

/** Every kind of page and its family. An invoice is `order`, a wallet `account`. */
const KINDS = [
  { name: 'rewards', family: 'rewards', is: isRewards },
  { name: 'gift-card-balance', family: 'gift-card-balance', is: isGiftCardBalance },
  { name: 'gift-card-redeem', family: 'gift-card-redeem', is: isGiftCardRedeem },
  { name: 'account', family: 'account', is: isAccount },
  { name: 'wallet', family: 'account', is: isWallet },
  { name: 'transactions', family: 'transactions', is: isTransactions },
  { name: 'terms', family: 'terms', is: isTerms },
  { name: 'help', family: 'terms', is: isHelp },
  { name: 'checkout-old', family: 'checkout', is: isCheckoutOld },
  { name: 'checkout-new', family: 'checkout', is: isCheckoutNew },
  { name: 'thank-you', family: 'thank-you', is: isThankYou },
  { name: 'cart', family: 'cart', is: isCart },
  { name: 'item', family: 'item', is: isItem },
  { name: 'search', family: 'search', is: isSearch },
  { name: 'orders', family: 'orders', is: isOrders },
  { name: 'order', family: 'order', is: isOrder },
  { name: 'invoice', family: 'order', is: isInvoice },
  { name: 'return', family: 'return', is: isReturn },
] as const satisfies readonly { name: string; family: Family; is: Predicate }[];

// Apart from the kinds, so that scripts in pages do not carry them.
const EXAMPLES: Record<(typeof KINDS)[number]['name'], readonly string[]> = {
  rewards: isRewards_,
  'gift-card-balance': isGiftCardBalance_,
  'gift-card-redeem': isGiftCardRedeem_,
  account: isAccount_,
  wallet: isWallet_,
  transactions: isTransactions_,
  terms: isTerms_,
  help: isHelp_,
  'checkout-old': isCheckoutOld_,
  'checkout-new': isCheckoutNew_,
  'thank-you': isThankYou_,
  cart: isCart_,
  item: isItem_,
  search: isSearch_,
  orders: isOrders_,
  order: isOrder_,
  invoice: isInvoice_,
  return: isReturn_,
};

/** Every kind of page with its examples. */
export const PAGE_KINDS: readonly {
  readonly name: string;
  readonly family: Family;
  readonly is: Predicate;
  readonly examples: readonly string[];
}[] = /* @__PURE__ */ KINDS.map((kind) => ({ ...kind, examples: EXAMPLES[kind.name] }));

/** The family of the page at an address; `other` where no reader will ever be. */
export function familyOf(url: URL): Family | 'other' {
  return KINDS.find((kind) => kind.is(url))?.family ?? 'other';
}
