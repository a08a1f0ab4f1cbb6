import { describe, expect, it } from 'vitest';
import { LINKS } from '../../lib/amazon/links.ts';
import { MARKETPLACE_KEYS, MARKETPLACES, marketplaceOf } from '../../lib/amazon/marketplaces.ts';
import { familyOf } from '../../lib/amazon/page-kinds.ts';
import { OWN_SELLERS } from '../../lib/amazon/sellers.ts';
import { isCurrency } from '../../lib/domain/money.ts';

const all = Object.values(MARKETPLACES);

describe('marketplaces', () => {
  it('are the 23 storefronts', () => {
    expect(MARKETPLACE_KEYS).toHaveLength(23);
    expect(new Set(all.map(({ host }) => host)).size).toBe(23);
  });

  it.each(all)('$key is whole', ({ key, host, currency, language, zone }) => {
    expect(host).toBe(`www.${key}`);
    expect(isCurrency(currency)).toBe(true);
    expect(language).toMatch(/^[a-z]{2}$/);
    expect(Intl.supportedValuesOf('timeZone').includes(zone) || zone === 'Asia/Kolkata').toBe(true);
    expect(marketplaceOf(new URL(`https://${host}/x`))?.key).toBe(key);
  });

  it.each(all)('$key sends the shopper to pages that we can name', ({ host, key }) => {
    const links = LINKS[key];
    for (const [name, link] of Object.entries(links)) {
      if (link !== null)
        expect([name, familyOf(new URL(`https://${host}${link.value}`))]).not.toContain('other');
    }
  });

  it('knows a reward page on amazon.com only', () => {
    expect(all.filter(({ key }) => LINKS[key].rewards !== null).map(({ key }) => key)).toEqual([
      'amazon.com',
    ]);
  });

  it('keeps used-goods and sister arms apart from retail', () => {
    for (const { retail, used, sister } of Object.values(OWN_SELLERS)) {
      const ids = (sellers: typeof retail) => sellers.flatMap(({ id, name }) => [id, name]).filter(Boolean);
      const others = new Set([...ids(used), ...ids(sister)]);
      expect(ids(retail).filter((id) => others.has(id))).toEqual([]);
    }
  });
});
