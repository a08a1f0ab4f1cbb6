import { storefrontOf } from './storefronts.ts';
import { style } from './style.ts';

/** A made page: what the server sends, and with which status. */
export type ShopPage = { readonly status: number; readonly html: string };

/** What every page template gets to know. */
export type Visit = {
  readonly host: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly customerId: string | null;
  /** Whether the page's inline script says whose it is. */
  readonly namesCustomer: boolean;
  readonly theme: 'light' | 'dark';
};

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** Words with their `{places}` filled in, ready to stand in a page. */
export function fill(words: string, values: Readonly<Record<string, string | number>> = {}): string {
  return escapeHtml(words.replace(/\{(\w+)\}/g, (place, name) => String(values[name] ?? place)));
}

function navigation({ host, customerId }: Visit): string {
  const words = storefrontOf(host).words.navigation;
  const account = customerId
    ? `<a id="nav-link-accountList" href="/gp/css/homepage.html">${fill(words.account)}</a><a id="nav-orders" href="/your-orders/orders">${fill(words.orders)}</a><a id="nav-item-signout" href="/gp/flex/sign-out.html">${fill(words.signOut)}</a>`
    : `<a id="nav-link-accountList" href="/ap/signin">${fill(words.signIn)}</a>`;
  return `<header id="navbar" role="navigation"><a href="/">Local shop</a>${account}<a id="nav-cart" href="/gp/cart/view.html">${fill(words.cart)}</a></header>`;
}

type Framed = {
  readonly title: string;
  readonly main: string;
  readonly around?: string;
  readonly language?: string;
  readonly status?: number;
  /** Several columns, where there is room. */
  readonly wide?: boolean;
};

/** The frame around each page of the shop, in the order in which Amazon's pages have it, in our own words. */
export function framed(visit: Visit, page: Framed): ShopPage {
  const named = visit.namesCustomer ? visit.customerId : null;
  const inline = JSON.stringify({ customerId: named ?? '', pageType: 'LocalShop' });
  const { language = 'en-us' } = page;
  const direction = language.startsWith('ar') ? ' dir="rtl"' : '';
  return {
    status: page.status ?? 200,
    html: `<!doctype html><html lang="${language}"${direction} data-theme="${visit.theme}"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width"><link rel="icon" href="data:,">
<title>${escapeHtml(page.title)}</title><style>${style}</style></head>
<body><div id="a-page"><script>window.localShop = ${inline};</script>
${navigation(visit)}
<main id="pageContent" role="main"${page.wide ? ' class="wide"' : ''}>${page.main}</main>
${page.around ?? ''}
<footer id="navFooter" lang="en" dir="ltr">A page of Promo Purse's local shop on this machine. This is not Amazon.</footer>
</div></body></html>`,
  };
}

/** A page in the storefront's own language, with room for columns. `title` may name the `{shop}`. */
export function drawn(
  visit: Visit,
  page: { readonly title: string; readonly main: string; readonly around?: string },
): ShopPage {
  const { name, language } = storefrontOf(visit.host);
  return framed(visit, { ...page, title: page.title.replace('{shop}', name), language, wide: true });
}
