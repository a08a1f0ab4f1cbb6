import { describe, expect, it } from 'vitest';
import { CART_MATCHES, ITEM_MATCHES, SEARCH_MATCHES } from '../../lib/amazon/item-matches.ts';
import { ACCOUNT_MATCHES } from '../../lib/amazon/matches.ts';
import { CHECKOUT_MATCHES, ORDER_MATCHES, TERMS_MATCHES } from '../../lib/amazon/order-matches.ts';
import { manifestFor } from '../../scripts/manifest.ts';

// Written out once more, so that nobody changes by accident what a shopper is asked for. A permission that is added
// in an update switches the extension off until it is granted; a host that is added frightens.
describe('what the extension may do, for good', () => {
  it.each(['chrome', 'edge', 'firefox', 'safari'])('in %s', (browser) => {
    const manifest = manifestFor(browser);
    expect(manifest.permissions).toEqual(['storage', 'alarms', 'unlimitedStorage', 'contextMenus']);
    expect(manifest.optional_permissions).toEqual(['notifications']);
    expect(Object.keys(manifest)).not.toEqual(
      expect.arrayContaining(['host_permissions', 'optional_host_permissions', 'externally_connectable']),
    );
    expect(manifest.content_security_policy).toEqual({
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'none'; connect-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    });
  });

  it('tells Firefox that nothing is collected', () => {
    expect(manifestFor('firefox').browser_specific_settings).toMatchObject({
      gecko: { data_collection_permissions: { required: ['none'] } },
    });
  });

  it('reads these paths of these hosts, and no others', () => {
    const all = [
      ACCOUNT_MATCHES,
      ITEM_MATCHES,
      SEARCH_MATCHES,
      CART_MATCHES,
      CHECKOUT_MATCHES,
      ORDER_MATCHES,
      TERMS_MATCHES,
    ];
    const addresses = all
      .flat()
      .map((match) => /^https:\/\/(www\.amazon\.[a-z.]+)(\/.*)$/.exec(match)?.slice(1) ?? [match, match]);
    expect([...new Set(addresses.map(([host]) => host))].toSorted()).toEqual(
      'ae ca co.jp co.uk co.za com com.au com.be com.br com.mx com.tr de eg es fr ie in it nl pl sa se sg'
        .split(' ')
        .map((ending) => `www.amazon.${ending}`),
    );
    expect([...new Set(addresses.map(([, path]) => path?.replace('/-/*', '')))].toSorted()).toEqual([
      '/*/dp/*',
      '/cart*',
      '/checkout/byg*',
      '/checkout/entry/*',
      '/checkout/p/*',
      '/checkout/p/*/thankyou*',
      '/cpe/yourpayments/overview*',
      '/cpe/yourpayments/wallet*',
      '/dp/*',
      '/gc/balance*',
      '/gc/redeem*',
      '/gp/aw/d/*',
      '/gp/buy/*/handlers/*',
      '/gp/buy/thankyou/*',
      '/gp/cart/view.html*',
      '/gp/css/gc/balance*',
      '/gp/css/gc/payment/view-balance*',
      '/gp/css/homepage.html*',
      '/gp/css/order-details*',
      '/gp/css/order-history*',
      '/gp/css/summary/*',
      '/gp/digital/your-account/order-summary.html*',
      '/gp/orc/returns/homepage.html*',
      '/gp/product/*',
      '/gp/promotions/details/popup/*',
      '/gp/your-account/order-details*',
      '/gp/your-account/order-history*',
      '/norushcredits*',
      '/s/*',
      '/s?*',
      '/spr/returns/*',
      '/your-orders/invoice/*',
      '/your-orders/order-details*',
      '/your-orders/orders*',
    ]);
    expect(
      ACCOUNT_MATCHES.filter((match) => match.includes('norushcredits')).every((match) =>
        match.startsWith('https://www.amazon.com/'),
      ),
    ).toBe(true);
  });
});
