import { describe, expect, it } from 'vitest';
import { codes, read } from '../open-page.ts';
import { inLine, LATER, readFixture } from '../order-pages.ts';

const details = (number: string, host = 'amazon.com') =>
  `https://www.${host}/your-orders/order-details?orderID=${number}`;
const invoice = (number: string, host = 'amazon.com') =>
  `https://www.${host}/gp/css/summary/print.html?orderID=${number}`;

const orders: readonly [
  name: string,
  url: string,
  expected: { order: string; lines: string[]; items: string[] },
][] = [
  [
    'spent-credit',
    details('111-0000000-0000001'),
    {
      order: '111-0000000-0000001 2026-11-03 3700 USD 1200 USD null',
      lines: [
        'items 4100 USD Item(s) Subtotal',
        'shipping 599 USD Shipping & Handling',
        'shipping -599 USD Free Shipping',
        'promotion -100 USD Promotion Applied',
        'promotion -500 USD Courtesy Credit *',
        'total 3500 USD Total before tax',
        'tax 280 USD Estimated tax to be collected',
        'points -80 USD Rewards Points',
        'total 3700 USD Grand Total',
        'other 1200 USD Refund Total',
      ],
      items: [
        'B00KETTLE0 Steel kettle, 1.7 litres 2 1450 USD Amazon.com true',
        'B00FILTER0 Tea filter, pack of 100 null 1200 USD Harbour Goods false',
      ],
    },
  ],
  [
    'german',
    details('303-0000000-0000001', 'amazon.de'),
    {
      order: '303-0000000-0000001 2026-11-03 1000 EUR null null',
      lines: [
        'items 2000 EUR Zwischensumme',
        'shipping 0 EUR Verpackung & Versand',
        'total 2000 EUR Gesamt vor USt.',
        'tax 380 EUR Geschätzte USt.',
        'total 2380 EUR Summe',
        'promotion -119 EUR Gutschein eingelöst',
        'promotion -1000 EUR Aktionsgutschein *',
        'gift-card -261 EUR Geschenkgutschein(e)',
        'total 1000 EUR Gesamtsumme',
      ],
      items: ['B00KETTLE0 Wasserkocher null 2380 EUR Amazon.de true'],
    },
  ],
  [
    'cancelled',
    details('112-0000000-0000002'),
    {
      order: '112-0000000-0000002 2026-10-30 null null cancelled',
      lines: [],
      items: ['B00LAMP000 Desk lamp null 1800 USD Amazon Resale false'],
    },
  ],
  [
    'digital',
    details('D01-0000000-0000003'),
    {
      order: 'D01-0000000-0000003 2026-11-09 0 USD null null',
      lines: [
        'items 499 USD Item(s) Subtotal',
        'promotion -200 USD Digital credit *',
        'total 299 USD Total Before Tax',
        'tax 0 USD Tax Collected',
        'gift-card -299 USD Gift Card',
        'total 0 USD Total for this Order',
      ],
      items: ['B00EBOOK00 A Book of Tides null 499 USD Harbour Press null'],
    },
  ],
  [
    'invoice',
    invoice('113-0000000-0000004'),
    {
      order: '113-0000000-0000004 2026-11-03 3120 USD null shipped',
      lines: [
        'items 3400 USD Item(s) Subtotal',
        'shipping 0 USD Shipping & Handling',
        'coupon -100 USD Your Coupon Savings',
        'promotion -500 USD Courtesy Credit *',
        'total 2800 USD Total before tax',
        'tax 320 USD Estimated tax to be collected',
        'total 3120 USD Grand Total',
      ],
      items: [
        'null Steel kettle, 1.7 litres 1 2600 USD Amazon.com Services LLC true',
        'null Tea filter, pack of 100 2 400 USD Harbour Goods false',
      ],
    },
  ],
  [
    'german-invoice',
    invoice('303-0000000-0000005', 'amazon.de'),
    {
      order: '303-0000000-0000005 2026-05-15 0 EUR null shipped',
      lines: [
        'items 1587 EUR Zwischensumme',
        'shipping 0 EUR Verpackung & Versand',
        'total 1587 EUR Summe ohne MwSt.',
        'tax 111 EUR Anzurechnende MwSt.',
        'total 1698 EUR Summe',
        'promotion -85 EUR Gutschein eingelöst',
        'gift-card -1613 EUR Geschenkgutschein(e)',
        'total 0 EUR Gesamtsumme',
      ],
      items: ['null Kaffee, 2 Packungen 1 1698 EUR Amazon EU S.a.r.L. true'],
    },
  ],
  [
    'digital-invoice',
    'https://www.amazon.com/gp/digital/your-account/order-summary.html?orderID=D01-0000000-0000006',
    {
      order: 'D01-0000000-0000006 2026-11-01 1299 USD null null',
      lines: [
        'items 1499 USD Item(s) Subtotal',
        'promotion -200 USD Promotion Applied',
        'total 1299 USD Total Before Tax',
        'tax 0 USD Tax Collected',
        'total 1299 USD Total for this Order',
      ],
      items: ['B00EBOOK00 A Book of Tides null 1499 USD Harbour Press null'],
    },
  ],
];

describe.each(orders)('an order: %s', (name, url, { order, lines, items }) => {
  const reading = readFixture(`order/${name}`, url);

  it('says what came off, each row once', () => {
    expect(reading.lines.map(inLine.line)).toEqual(lines);
    expect(reading.trouble).toEqual([]);
  });

  it('has its items and their sellers', () => {
    expect(reading.items.map(inLine.item)).toEqual(items);
  });

  it('is known by its number', () => {
    expect(reading.orders.map(inLine.order)).toEqual([order]);
    const { number } = reading.orders[0] ?? {};
    expect(new Set([...reading.items, ...reading.lines].map((each) => each.order))).toEqual(
      new Set([number]),
    );
  });

  it('holds no credit: what is spent is a line', () => {
    expect([reading.credits, reading.total, reading.giftCardBalance]).toEqual([[], null, null]);
  });
});

describe('the items of an order', () => {
  it('say how far each has come, and what it is', () => {
    const { items } = readFixture('order/spent-credit', details('111-0000000-0000001'));

    expect(
      items.map(({ progress, delivery, subscription, digital }) => [
        progress,
        delivery,
        subscription,
        digital,
      ]),
    ).toEqual([
      ['delivered', 1, false, false],
      ['returned', 2, true, false],
    ]);
    expect(items[1]?.seller?.id).toBe('A0000000000001');
  });

  it('are cancelled with their order', () => {
    const [item] = readFixture('order/cancelled', details('112-0000000-0000002')).items;

    expect([item?.progress, item?.used, item?.sellerKind]).toEqual(['cancelled', true, 'amazon-used']);
  });

  it('are files where the number of the order says so', () => {
    const [item] = readFixture('order/digital', details('D01-0000000-0000003')).items;

    expect([item?.digital, item?.sellerKind, item?.soldByAmazon]).toEqual([true, 'publisher', null]);
  });
});

const url = details('111-0000000-0000001');
const page = (main: string) => `<html lang="en"><body><div id="a-page">${main}</div></body></html>`;

describe('an order page that is not whole', () => {
  it.each([
    [page('<h1>Order Details</h1><div id="od-subtotals"></div>'), ['half-loaded']],
    [page('<h1>Order Details</h1>'), ['nothing-here']],
    [page('<p>Please sign in to see your order.</p>'), ['signed-out']],
    [
      page(
        '<h5>Order Summary</h5><p>Item(s) Subtotal: $20.00</p><p>Courtesy Credit: -$5.00</p><p>Grand Total: $15.00</p>',
      ),
      ['unknown-layout'],
    ],
    [
      page(
        '<div id="od-subtotals"><p>Item(s) Subtotal: $20.00</p><p>Courtesy Credit: -$5.00</p><p>Grand Total: $1.00</p></div>',
      ),
      ['sums-do-not-add-up'],
    ],
    [
      page('<div id="od-subtotals"><p>Item(s) Subtotal: $1.234</p><p>Grand Total: $15.00</p></div>'),
      ['bad-row'],
    ],
    [
      page('<div id="od-subtotals"><p>Item(s) Subtotal: $20.00</p><p>Grand Total: $20.00</p></div>').replace(
        '"en"',
        '"pt"',
      ),
      ['unexpected-language'],
    ],
  ])('%s', (html, troubles) => {
    const reading = read(html, url, LATER);

    expect(codes(reading)).toEqual(troubles);
    expect(reading.credits).toEqual([]);
  });

  it('makes no credit of what it promises', () => {
    const rows = '<div id="od-subtotals"><p>Item(s) Subtotal: $20.00</p><p>Grand Total: $20.00</p></div>';
    const reading = read(page(`${rows}<p>Earn a $2.00 promotional credit when this ships.</p>`), url, LATER);

    expect(reading.notices.map(inLine.notice)).toEqual([
      'promised 200 USD null: Earn a $2.00 promotional credit when this ships.',
    ]);
    expect([reading.credits, codes(reading)]).toEqual([[], []]);
  });
});
