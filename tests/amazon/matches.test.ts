import { describe, expect, it } from 'vitest';
import { ITEM_MATCHES } from '../../lib/amazon/item-matches.ts';
import { MARKETPLACES } from '../../lib/amazon/marketplaces.ts';
import { ACCOUNT_MATCHES } from '../../lib/amazon/matches.ts';
import { PAGE_KINDS } from '../../lib/amazon/page-kinds.ts';

// Browsers match the path of a pattern against path and query together.
const patterns = ACCOUNT_MATCHES.map(
  (match) =>
    new RegExp(
      `^${match
        .split('*')
        .map((part) => part.replace(/[.?/]/g, '\\$&'))
        .join('.*')}$`,
    ),
);
const isMatched = (url: URL) => patterns.some((one) => one.test(`${url.origin}${url.pathname}${url.search}`));

const READ = new Set(['rewards', 'gift-card-balance', 'gift-card-redeem', 'account', 'wallet']);
const hosts = Object.values(MARKETPLACES).map(({ host, key }) => ({ host, key }));

function on(host: string, example: string, prefix = ''): URL {
  const url = new URL(example);
  url.hostname = host;
  url.pathname = prefix + url.pathname;
  return url;
}

describe('account matches', () => {
  it.each(hosts)('cover what is read on $key, and nothing else', ({ host, key }) => {
    for (const { name, examples } of PAGE_KINDS) {
      const isRead = READ.has(name) && (name !== 'rewards' || key === 'amazon.com');
      for (const example of examples) {
        for (const prefix of ['', '/-/es', '/-/en_GB']) {
          const url = on(host, example, prefix);
          expect([url.href, isMatched(url)]).toEqual([url.href, isRead]);
        }
      }
    }
  });

  it('name https hosts of storefronts and paths', () => {
    for (const match of ACCOUNT_MATCHES) {
      const [, host = '', path = ''] = /^https:\/\/([^/]+)(\/.+)$/.exec(match) ?? [];
      expect(hosts.map((one) => one.host)).toContain(host);
      expect(path).toMatch(/^\/(?:-\/\*\/)?[a-z]/);
    }
    expect(new Set(ACCOUNT_MATCHES).size).toBe(ACCOUNT_MATCHES.length);
  });
});

describe('item matches', () => {
  const covers = ITEM_MATCHES.map(
    (match) =>
      new RegExp(
        `^${match
          .split('*')
          .map((part) => part.replace(/[.?/]/g, '\\$&'))
          .join('.*')}$`,
      ),
  );

  it.each(hosts)('cover every item page on $key', ({ host }) => {
    const items = PAGE_KINDS.filter(({ family }) => family === 'item').flatMap(({ examples }) => examples);
    for (const example of items) {
      for (const prefix of ['', '/-/es', '/-/en_GB']) {
        const url = on(host, example, prefix);
        expect([url.href, covers.some((one) => one.test(url.href))]).toEqual([url.href, true]);
      }
    }
  });
});
