import { describe, expect, it } from 'vitest';
import { codes, open, read } from '../amazon/open-page.ts';
import { html, seen } from './expected.ts';
import { kettle } from './goods.ts';
import { pageFor } from './routes.ts';
import { firstScenario, type ScenarioChange } from './scenario.ts';

const checkout = 'https://www.amazon.com/checkout/p/p-106-0000000-0000000/spc';
const cart = 'https://www.amazon.com/cart';

describe('A page of the shop', () => {
  it('keeps its terms closed until they are opened', () => {
    const text = 'Only for items sold by Amazon.com. Minimum purchase of $15.00 required.';
    const page = open(html(checkout, { order: { notices: [{ beside: 'terms', text }] } }), checkout);
    const notices = () => read(page.documentElement.outerHTML, checkout, null).notices;
    expect(notices()).toEqual([]);
    page.querySelector('[role=dialog]')?.setAttribute('aria-hidden', 'false');
    expect(notices().map(({ beside, kind }) => [beside, kind])).toEqual([
      ['terms', 'other'],
      ['terms', 'minimum'],
    ]);
  });

  const restricted: ScenarioChange = {
    order: {
      rows: [{ label: null, amount: -500 }],
      notices: [
        { beside: 'credit', text: 'Limited to one order.' },
        { beside: 'item', text: 'Promotional credit cannot be applied to this item.' },
      ],
    },
  };

  const old = 'https://www.amazon.com/gp/buy/spc/handlers/display.html';

  // In the old flow all of the page is one form, and its box for codes is only a part of that.
  it.each([checkout, old])('says beside a credit and an item what restricts it: %s', (url) => {
    const { notices } = seen(url, restricted);
    expect(notices.map(({ beside, kind }) => [beside, kind]).toSorted()).toEqual([
      ['credit', 'other'],
      ['item', 'not-for-this-item'],
    ]);
  });

  it('names in German who ships, as the other storefronts do', () => {
    const [item] = seen(checkout.replace('.com', '.de'), { order: { goods: [kettle()] } }).items;
    expect(item).toMatchObject({ shipper: 'Amazon.de', shippedByAmazon: true, digital: false });
  });

  it('knows no order but its own', () => {
    const other = 'https://www.amazon.com/gp/your-account/order-details?orderID=111-0000000-0000099';
    expect(pageFor(new URL(other), firstScenario).status).toBe(404);
  });

  it.each([
    ['/dp/B0KETTLE01', true],
    // The name of Amazon stands behind a label that no words of ours know.
    ['/cart', null],
  ] as const)(
    'reads from right to left in Arabic, which our readers do not know: %s',
    (path, soldByAmazon) => {
      const url = `https://www.amazon.ae${path}`;
      const { dir, lang } = open(html(url, {}), url).documentElement;
      expect([dir, lang]).toEqual(['rtl', 'ar-ae']);
      const reading = seen(url, {});
      expect(codes(reading)).toEqual(['unexpected-language']);
      expect(reading.items).toMatchObject([{ price: { minor: 2500, currency: 'AED' }, soldByAmazon }]);
    },
  );

  it('can be dark', () => {
    expect(open(html(checkout, { theme: 'dark' })).documentElement.dataset.theme).toBe('dark');
  });

  it('holds what a scenario says as text', () => {
    const title = '<b>A & "B"';
    const page = open(html(cart, { order: { goods: [kettle('amazon', { title })] } }));
    expect(page.querySelector('.a-truncate-full')?.textContent).toBe(title);
  });
});
