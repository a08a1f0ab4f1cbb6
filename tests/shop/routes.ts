import type { ShopPage, Visit } from './frame.ts';
import { account } from './pages/account.ts';
import { brokenPage, notFound, robotCheck, signedOut, signIn } from './pages/gates.ts';
import { giftCardBalance, giftCardRedeem } from './pages/gift-card.ts';
import { item } from './pages/item.ts';
import { rewards } from './pages/rewards.ts';
import { storefront } from './pages/storefront.ts';
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

export function pageFor(host: string, path: string, scenario: Scenario): ShopPage {
  if (host === guideHost) return whatToTry();
  const { customerId, namesCustomer } = scenario;
  const visit: Visit = { host, path, customerId, namesCustomer };
  if (host === 'www.amazon.com' && /^\/norushcredits(\/|$)/.test(path)) return rewardsOrGate(visit, scenario);
  const place = path.replace(/\/$/, '');
  if (place === '' || place === '/gp/cart/view.html') return storefront(visit);
  if (/\/dp\/[A-Z0-9]{10}$/.test(place)) return item(visit, scenario.item);
  return visit.customerId === null ? signIn() : ownPage(visit, place, scenario);
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
      return notFound(visit);
  }
}
