import { describe, expect, it } from 'vitest';
import { MARKETPLACE_KEYS } from '../../lib/amazon/marketplaces.ts';
import { familyOf, languageInPath, PAGE_KINDS } from '../../lib/amazon/page-kinds.ts';
import { FAMILIES } from '../../lib/domain/reading.ts';

const everywhere = (example: string) =>
  MARKETPLACE_KEYS.flatMap((key) => {
    const url = new URL(example);
    url.hostname = `www.${key}`;
    const prefixed = (prefix: string) => {
      const other = new URL(url);
      other.pathname = `${prefix}${url.pathname}`;
      return other;
    };
    const asked = new URL(url);
    asked.searchParams.set('language', 'en_GB');
    asked.hash = '#top';
    return [url, asked, prefixed('/-/es'), prefixed('/-/en_GB'), prefixed('/-/zh_TW')];
  });

describe.each(PAGE_KINDS)('$name', ({ is, family, examples, name }) => {
  it('matches its own examples on every storefront', () => {
    for (const url of examples.flatMap(everywhere)) expect([url.href, is(url)]).toEqual([url.href, true]);
  });

  it("matches none of any other kind's", () => {
    const others = PAGE_KINDS.filter((kind) => kind.name !== name).flatMap((kind) => kind.examples);
    for (const url of others.flatMap(everywhere)) expect([url.href, is(url)]).toEqual([url.href, false]);
  });

  it('matches with a slash or a referrer at the end', () => {
    for (const example of examples) {
      const url = new URL(example);
      if (!url.pathname.endsWith('/') && !url.pathname.includes('/ref=')) url.pathname += '/';
      expect(is(url)).toBe(true);
    }
  });

  it('does not match on look-alike hosts, ports or plain http', () => {
    for (const example of examples) {
      const { pathname, search } = new URL(example);
      for (const origin of LOOK_ALIKES) expect(is(new URL(`${origin}${pathname}${search}`))).toBe(false);
    }
  });

  it('names its family', () => {
    expect(FAMILIES).toContain(family);
    expect(familyOf(new URL(examples[0] ?? ''))).toBe(family);
  });
});

const LOOK_ALIKES = [
  'http://www.amazon.com',
  'https://amazon.com',
  'https://www.amazon.com:8443',
  'https://www.amazon.com.evil.example',
  'https://www.amazon.cn',
  'https://wwwxamazon.com',
  'https://www.amazon.com@evil.example',
  'https://smile.amazon.com',
];

describe('page kinds', () => {
  it('has a kind for every family', () => {
    expect(new Set(PAGE_KINDS.map(({ family }) => family))).toEqual(new Set(FAMILIES));
  });

  it.each([
    'https://www.amazon.com/',
    'https://www.amazon.com/norushcreditsfoo',
    'https://www.amazon.com/x/norushcredits',
    'https://www.amazon.com/ap/signin?openid.return_to=https://www.amazon.com/norushcredits',
    'https://www.amazon.com/gp/goldbox?next=/gc/balance',
    'https://www.amazon.com/dp/SHORT',
  ])('knows no family for %s', (address) => {
    expect(familyOf(new URL(address))).toBe('other');
  });

  it('reads the language in the path', () => {
    expect(languageInPath(new URL('https://www.amazon.com/-/es/gc/balance'))).toBe('es');
    expect(languageInPath(new URL('https://www.amazon.de/-/en_GB/gc/balance'))).toBe('en');
    expect(languageInPath(new URL('https://www.amazon.com/gc/balance'))).toBe(null);
  });
});
