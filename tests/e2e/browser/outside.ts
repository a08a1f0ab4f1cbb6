import { isShopHost } from '../../shop/routes.ts';
import type { Shop } from '../../shop/shop.ts';

/** What Chromium asks for by itself whatever it is told: a sign-in that it never has, its updates, what forms are for. */
const browsersOwn = new Set([
  'accounts.google.com',
  'clients2.google.com',
  'content-autofill.googleapis.com',
  'update.googleapis.com',
]);

/** Opened by somebody, or by a page of the shop in a frame of itself. */
function isPage({ wants }: Shop['requests'][number]): boolean {
  return wants === 'document' || wants === 'iframe';
}

/**
 * Everything that was asked for and is not a page of the shop that somebody opened. The gate has seen each connection of the
 * whole browser, and the shop each request, so the extension's worker, its pages and its scripts can't have gone past.
 */
export function requestsOutside(shop: Shop): string[] {
  const connections = shop.knocks
    .filter((knock) => !isShopHost(knock.host) && !browsersOwn.has(knock.host))
    .map((knock) => `${knock.host}:${knock.port}`);
  const requests = shop.requests
    .filter((request) => !isPage(request))
    .map((request) => `${request.host}${request.path} (${request.wants})`);
  return [...new Set([...connections, ...requests])];
}
