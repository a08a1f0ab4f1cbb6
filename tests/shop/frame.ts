/** A made page: what the server sends, and with which status. */
export type ShopPage = { readonly status: number; readonly html: string };

/** What every page template gets to know. */
export type Visit = {
  readonly host: string;
  readonly path: string;
  readonly customerId: string | null;
  /** Whether the page's inline script says whose it is. */
  readonly namesCustomer: boolean;
};

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

const style = `
  body { margin: 0; font: 15px/1.5 Georgia, serif; color: #222; background: #fff }
  header, footer { background: #e9edf0; padding: 12px 24px; display: flex; gap: 24px; flex-wrap: wrap }
  main { padding: 8px 24px 48px; max-width: 46rem } h1, h2, h3, h6 { margin: 16px 0 4px }
  .a-row span, li { display: block; padding: 2px 0 } .a-offscreen { position: absolute; left: -9999px }`;

function navigation(customerId: string | null): string {
  const account = customerId
    ? '<a id="nav-link-accountList" href="/gp/css/homepage.html">Your account</a><a id="nav-item-signout" href="/gp/flex/sign-out.html">Sign out</a>'
    : '<a id="nav-link-accountList" href="/ap/signin">Hello, sign in</a>';
  return `<header id="navbar" role="navigation"><a href="/">Local shop</a>${account}<a id="nav-cart" href="/gp/cart/view.html">Cart</a></header>`;
}

/** The frame around each page of the shop, in the order in which Amazon's pages have it, in our own words. */
export function framed(
  visit: Visit,
  page: { title: string; main: string; around?: string; language?: string; status?: number },
): ShopPage {
  const named = visit.namesCustomer ? visit.customerId : null;
  const inline = JSON.stringify({ customerId: named ?? '', pageType: 'LocalShop' });
  return {
    status: page.status ?? 200,
    html: `<!doctype html><html lang="${page.language ?? 'en-us'}"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width"><link rel="icon" href="data:,">
<title>${escapeHtml(page.title)}</title><style>${style}</style></head>
<body><div id="a-page"><script>window.localShop = ${inline};</script>
${navigation(visit.customerId)}
<main id="pageContent" role="main">${page.main}</main>
${page.around ?? ''}
<footer id="navFooter">A page of Promo Purse's local shop on this machine. This is not Amazon.</footer>
</div></body></html>`,
  };
}
