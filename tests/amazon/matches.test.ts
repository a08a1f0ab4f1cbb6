import { describe, expect, it } from 'vitest';
import {
  CART_MATCHES,
  ITEM_MATCHES,
  NOT_CART_MATCHES,
  SEARCH_MATCHES,
} from '../../lib/amazon/item-matches.ts';
import { MARKETPLACES } from '../../lib/amazon/marketplaces.ts';
import { ACCOUNT_MATCHES } from '../../lib/amazon/matches.ts';
import {
  CHECKOUT_MATCHES,
  ORDER_MATCHES,
  TERMS_MATCHES,
  THANK_YOU_MATCHES,
} from '../../lib/amazon/order-matches.ts';
import { PAGE_KINDS } from '../../lib/amazon/page-kinds.ts';

const hosts = Object.values(MARKETPLACES).map(({ host, key }) => ({ host, key }));

// Browsers match the path of a pattern against path and query together.
function matcher(matches: readonly string[]): (url: URL) => boolean {
  const patterns = matches.map(
    (match) =>
      new RegExp(
        `^${match
          .split('*')
          .map((part) => part.replace(/[.?/]/g, '\\$&'))
          .join('.*')}$`,
      ),
  );
  return (url) => patterns.some((one) => one.test(`${url.origin}${url.pathname}${url.search}`));
}

function on(host: string, example: string, prefix = ''): URL {
  const url = new URL(example);
  url.hostname = host;
  url.pathname = prefix + url.pathname;
  return url;
}

/** Every script with the kinds of pages that it reads. */
const SCRIPTS: readonly (readonly [string, readonly string[], readonly string[], readonly string[]])[] = [
  ['account', ACCOUNT_MATCHES, [], ['rewards', 'gift-card-balance', 'gift-card-redeem', 'account', 'wallet']],
  ['item', ITEM_MATCHES, [], ['item']],
  ['search', SEARCH_MATCHES, [], ['search']],
  ['cart', CART_MATCHES, NOT_CART_MATCHES, ['cart']],
  ['checkout', CHECKOUT_MATCHES, THANK_YOU_MATCHES, ['checkout-old', 'checkout-new']],
  ['terms', TERMS_MATCHES, [], ['terms']],
  ['orders', ORDER_MATCHES, [], ['thank-you', 'orders', 'order', 'invoice', 'return']],
];

describe.each(SCRIPTS)('the matches of the %s script', (_, matches, without, kinds) => {
  const isIncluded = matcher(matches);
  const isExcluded = matcher(without);
  const isMatched = (url: URL) => isIncluded(url) && !isExcluded(url);

  it.each(hosts)('cover what it reads on $key, and nothing else', ({ host, key }) => {
    for (const { name, examples } of PAGE_KINDS) {
      const isRead = kinds.includes(name) && (name !== 'rewards' || key === 'amazon.com');
      for (const example of examples) {
        for (const prefix of ['', '/-/es', '/-/en_GB']) {
          const url = on(host, example, prefix);
          expect([url.href, isMatched(url)]).toEqual([url.href, isRead]);
        }
      }
    }
  });

  it('name https hosts of storefronts and paths, each once', () => {
    for (const match of matches) {
      const [, host = '', path = ''] = /^https:\/\/([^/]+)(\/.+)$/.exec(match) ?? [];
      expect(hosts.map((one) => one.host)).toContain(host);
      expect(path).toMatch(/^\/(?:(?:-\/)?\*\/)?[a-z]/);
    }
    expect(new Set(matches).size).toBe(matches.length);
  });
});
