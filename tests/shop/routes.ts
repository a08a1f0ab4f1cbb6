import type { ShopPage, Visit } from './frame.ts';
import type { ShopOrder } from './goods.ts';
import { account } from './pages/account.ts';
import { cart } from './pages/cart.ts';
import { checkout } from './pages/checkout.ts';
import { checkoutOld } from './pages/checkout-old.ts';
import { brokenPage, notFound, robotCheck, signedOut, signIn } from './pages/gates.ts';
import { giftCardBalance, giftCardRedeem } from './pages/gift-card.ts';
import { item } from './pages/item.ts';
import { order } from './pages/order.ts';
import { orders } from './pages/orders.ts';
import { returns } from './pages/return.ts';
import { rewards } from './pages/rewards.ts';
import { search } from './pages/search.ts';
import { storefront } from './pages/storefront.ts';
import { terms } from './pages/terms.ts';
import { thankYou } from './pages/thank-you.ts';
import { whatToTry } from './pages/what-to-try.ts';
import type { Scenario } from './scenario.ts';

export const guideHost = 'shop.test';

/** Storefronts of Amazon, and the guide; every other name is outside. */
export function isShopHost(host: string): boolean {
  return host === guideHost || /^www\.amazon\.(com|[a-z]{2}|co\.[a-z]{2}|com\.[a-z]{2})$/.test(host);
}

function rewardsOrGate(visit: Visit, scenario: Scenario): ShopPage {
  const page = scenario.rewards;
  if (page.shows === 'sign-in-page') return signIn();
  if (page.shows === 'robot-check') return robotCheck();
  if (page.shows === 'error') return brokenPage(visit);
  if (page.shows === 'signed-out' || visit.customerId === null) return signedOut(visit);
  return rewards(visit, page);
}

export function pageFor(
  { hostname: host, pathname: path, searchParams: query }: URL,
  scenario: Scenario,
): ShopPage {
  if (host === guideHost) return whatToTry();
  const { customerId, namesCustomer, theme } = scenario;
  const visit: Visit = { host, path, query, customerId, namesCustomer, theme };
  if (host === 'www.amazon.com' && /^\/norushcredits(\/|$)/.test(path)) return rewardsOrGate(visit, scenario);
  const place = path.replace(/\/$/, '');
  if (/^\/gp\/promotions\/details\/popup\/[A-Z0-9]+$/.test(place)) return terms(visit, scenario.order);
  if (/\/(?:dp|gp\/product)\/[A-Z0-9]{10}(?:\/ref=[^/]*)?$/.test(place)) return item(visit, scenario.item);
  return (
    anyonesPage(visit, place, scenario) ?? (customerId === null ? signIn() : ownPage(visit, place, scenario))
  );
}

function anyonesPage(visit: Visit, place: string, scenario: Scenario): ShopPage | null {
  switch (place) {
    case '':
      return storefront(visit);
    case '/s':
      return search(visit, scenario.results);
    case '/cart':
    case '/gp/cart/view.html':
      return cart(visit, scenario.order.goods);
    default:
      return null;
  }
}

/** Pages that only someone who is signed in gets to see. */
function ownPage(visit: Visit, place: string, scenario: Scenario): ShopPage {
  switch (place) {
    case '/gc/balance':
    case '/gp/css/gc/balance':
      return giftCardBalance(visit, scenario.giftCard.balance);
    case '/gc/redeem':
      return giftCardRedeem(visit, scenario.giftCard.balance);
    case '/gp/css/homepage.html':
    case '/cpe/yourpayments/wallet':
      return account(visit, scenario.account, scenario.giftCard.balance);
    case '/ap/signin':
      return signIn();
    default:
      return orderPage(visit, place, scenario.order) ?? notFound(visit);
  }
}

/** From checkout to return. Pages of one order know no other number than the scenario's. */
function orderPage(visit: Visit, place: string, shown: ShopOrder): ShopPage | null {
  const number = visit.query.get('orderID') ?? visit.query.get('orderId');
  const isKnown = number === null || number === shown.number;
  switch (place.replace(/^\/checkout\/p\/p-[\w-]+\//, '/checkout/p/')) {
    case '/checkout/p/spc':
    case '/checkout/entry/cart':
    case '/checkout/entry/buynow':
      return checkout(visit, shown);
    case '/gp/buy/spc/handlers/display.html':
      return checkoutOld(visit, shown);
    case '/checkout/p/thankyou':
    case '/gp/buy/thankyou/handlers/display.html':
      return thankYou(visit, shown);
    case '/your-orders/orders':
      return orders(visit, shown);
    case '/gp/your-account/order-details':
    case '/your-orders/order-details':
      return isKnown ? order(visit, shown) : null;
    case '/spr/returns/cart':
      return isKnown ? returns(visit, shown) : null;
    default:
      return null;
  }
}
