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

const isTerms = onPath(/^\/gp\/(?:help\/customer\/display\.html|promotions\/details\/popup\/[A-Z0-9]+)$/);
const isTerms_ = [
  'https://www.amazon.com/gp/help/customer/display.html?nodeId=GPAU9BCECRXQBFQR',
  'https://www.amazon.com/gp/promotions/details/popup/A1B2C3D4E5F6G7',
];

const isCheckoutOld = onPath(/^\/gp\/buy\/(?!thankyou\/)[a-z]+\/handlers\/[a-z-]+\.html$/);
const isCheckoutOld_ = [
  'https://www.amazon.com/gp/buy/spc/handlers/display.html?hasWorkingJavascript=1',
  'https://www.amazon.com/gp/buy/payselect/handlers/display.html',
];

const isCheckoutNew = onPath(
  /^\/checkout\/(?:p\/p-[\w-]+\/(?:spc|pay|address|itemselect|pip)|entry\/(?:cart|buynow)|byg)$/,
);
const isCheckoutNew_ = [
  'https://www.amazon.com/checkout/p/p-106-0000000-0000000/spc?pipelineType=Chewbacca',
  'https://www.amazon.com/checkout/p/p-106-0000000-0000000/pay',
  'https://www.amazon.com/checkout/entry/cart',
  'https://www.amazon.com/checkout/entry/buynow?pipelineType=Chewbacca',
  'https://www.amazon.com/checkout/byg',
];

const isThankYou = onPath(
  /^\/(?:gp\/buy\/thankyou\/handlers\/display\.html|checkout\/p\/p-[\w-]+\/thankyou)$/,
);
const isThankYou_ = [
  'https://www.amazon.com/gp/buy/thankyou/handlers/display.html?purchaseId=106-0000000-0000000',
  'https://www.amazon.com/checkout/p/p-106-0000000-0000000/thankyou',
];

const isCart = onPath(/^\/(?:gp\/cart\/view\.html|cart)$/);
const isCart_ = ['https://www.amazon.com/gp/cart/view.html?ref_=nav_cart', 'https://www.amazon.com/cart'];

const isItem = onPath(/^\/(?:(?:[^/]+\/)?dp|gp\/product|gp\/aw\/d)\/[A-Z0-9]{10}(?:\/(?!ref=)[^/]*)?$/i);
const isItem_ = [
  'https://www.amazon.com/dp/B000000000',
  'https://www.amazon.com/Some-Thing-Long/dp/B000000000/ref=sr_1_1?th=1',
  'https://www.amazon.com/gp/product/B000000000?smid=ATVPDKIKX0DER',
  'https://www.amazon.com/gp/aw/d/B000000000',
];

const isSearch = onPath(/^\/s(?:\/[^/]*)?$/);
const isSearch_ = [
  'https://www.amazon.com/s?k=kettle',
  'https://www.amazon.com/s?i=electronics&rh=n%3A172282&s=price-asc-rank',
  'https://www.amazon.com/s/?k=%2Fgc%2Fbalance',
];

const isOrders = onPath(
  /^\/(?:your-orders(?:\/orders)?|gp\/css\/order-history|gp\/your-account\/order-history)$/,
);
const isOrders_ = [
  'https://www.amazon.com/your-orders/orders?timeFilter=year-2026&startIndex=10',
  'https://www.amazon.com/gp/css/order-history',
  'https://www.amazon.com/gp/your-account/order-history/ref=ya_d_c_yo',
];

const isOrder = onPath(
  /^\/(?:(?:gp\/your-account|your-orders|gp\/css)\/order-details|gp\/css\/summary\/edit\.html|gp\/digital\/your-account\/order-summary\.html)$/,
);
const isOrder_ = [
  'https://www.amazon.com/gp/your-account/order-details?orderID=111-0000000-0000000',
  'https://www.amazon.com/your-orders/order-details?orderID=D01-0000000-0000000',
  'https://www.amazon.com/gp/css/order-details?orderID=111-0000000-0000000',
  'https://www.amazon.com/gp/css/summary/edit.html?orderID=111-0000000-0000000',
  'https://www.amazon.com/gp/digital/your-account/order-summary.html?orderID=D01-0000000-0000000',
];

const isInvoice = onPath(/^\/(?:gp\/css\/summary\/print\.html|your-orders\/invoice\/popover)$/);
const isInvoice_ = [
  'https://www.amazon.com/gp/css/summary/print.html?orderID=111-0000000-0000000',
  'https://www.amazon.com/your-orders/invoice/popover?orderId=111-0000000-0000000',
];

const isReturn = onPath(/^\/(?:spr\/returns\/[a-z-]+|gp\/orc\/returns\/homepage\.html)$/);
const isReturn_ = [
  'https://www.amazon.com/spr/returns/cart?orderId=111-0000000-0000000',
  'https://www.amazon.com/gp/orc/returns/homepage.html',
];

/** Every kind of page, its family in a reading, and its examples. An invoice is `order`, a wallet `account`. */
export const PAGE_KINDS: readonly {
  readonly name: string;
  readonly family: Family;
  readonly is: Predicate;
  readonly examples: readonly string[];
}[] = [
  { name: 'rewards', family: 'rewards', is: isRewards, examples: isRewards_ },
  {
    name: 'gift-card-balance',
    family: 'gift-card-balance',
    is: isGiftCardBalance,
    examples: isGiftCardBalance_,
  },
  { name: 'gift-card-redeem', family: 'gift-card-redeem', is: isGiftCardRedeem, examples: isGiftCardRedeem_ },
  { name: 'account', family: 'account', is: isAccount, examples: isAccount_ },
  { name: 'wallet', family: 'account', is: isWallet, examples: isWallet_ },
  { name: 'transactions', family: 'transactions', is: isTransactions, examples: isTransactions_ },
  { name: 'terms', family: 'terms', is: isTerms, examples: isTerms_ },
  { name: 'checkout-old', family: 'checkout', is: isCheckoutOld, examples: isCheckoutOld_ },
  { name: 'checkout-new', family: 'checkout', is: isCheckoutNew, examples: isCheckoutNew_ },
  { name: 'thank-you', family: 'thank-you', is: isThankYou, examples: isThankYou_ },
  { name: 'cart', family: 'cart', is: isCart, examples: isCart_ },
  { name: 'item', family: 'item', is: isItem, examples: isItem_ },
  { name: 'search', family: 'search', is: isSearch, examples: isSearch_ },
  { name: 'orders', family: 'orders', is: isOrders, examples: isOrders_ },
  { name: 'order', family: 'order', is: isOrder, examples: isOrder_ },
  { name: 'invoice', family: 'order', is: isInvoice, examples: isInvoice_ },
  { name: 'return', family: 'return', is: isReturn, examples: isReturn_ },
];

/** The family of the page at an address; `other` where no reader will ever be. */
export function familyOf(url: URL): Family | 'other' {
  return PAGE_KINDS.find((kind) => kind.is(url))?.family ?? 'other';
}
