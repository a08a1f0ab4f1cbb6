import { describe, expect, it } from 'vitest';
import { type Item, type Reading, UNKNOWN_ITEM } from '../../../lib/domain/reading.ts';
import { codes, fixture, read } from '../open-page.ts';

const CART = 'https://www.amazon.com/gp/cart/view.html?ref_=nav_cart';
const money = (minor: number, currency = 'USD') => ({ minor, currency });

const whole: readonly [name: string, url: string, items: Partial<Item>[], label: string, sum: object][] = [
  [
    'cart',
    CART,
    [
      {
        asin: 'B0KETTLE01',
        title: 'A kettle of steel',
        quantity: 2,
        price: { minor: 3890, currency: 'USD' },
        seller: { name: null, id: 'ATVPDKIKX0DER' },
        sellerRung: 'link, 2026-10',
        sellerKind: 'amazon',
        soldByAmazon: true,
        digital: false,
        subscription: false,
        subscriptionOffered: true,
        buyable: true,
      },
      {
        asin: 'B0CABLE001',
        title: 'A cable',
        quantity: 1,
        price: { minor: 899, currency: 'USD' },
        seller: { name: 'Cables & Sons', id: 'A2CABLESHOP01' },
        sellerRung: 'link, 2026-10',
        sellerKind: 'other',
        soldByAmazon: false,
        subscription: true,
        subscriptionOffered: true,
      },
      {
        title: 'A thing without a number',
        seller: { name: 'Somebody', id: null },
        sellerRung: 'seller-line, 2026-10',
        sellerKind: 'other',
        soldByAmazon: false,
      },
    ],
    'Subtotal (3 items)',
    money(8679),
  ],
  [
    'old',
    'https://www.amazon.de/cart',
    [
      {
        asin: 'B0WASSER01',
        title: 'Wasserkocher (Generalüberholt)',
        quantity: 1,
        price: { minor: 3890, currency: 'EUR' },
        seller: { name: 'Creme-Haus GmbH', id: null },
        sellerRung: 'seller-line, 2026-10',
        sellerKind: 'other',
        soldByAmazon: false,
        used: true,
      },
      {
        asin: 'B0GUTSCH01',
        title: 'Amazon.de Gutschein per E-Mail',
        quantity: 1,
        price: { minor: 2500, currency: 'EUR' },
        seller: { name: null, id: 'A3JWKAKR8XB7XF' },
        sellerRung: 'link, 2026-10',
        sellerKind: 'amazon',
        soldByAmazon: true,
        giftCard: true,
      },
    ],
    'Summe (2 Artikel)',
    money(6390, 'EUR'),
  ],
];

describe('carts', () => {
  it.each(whole)('reads the chosen rows of %s, and their sum', (name, url, items, label, amount) => {
    const reading = read(fixture(`cart/${name}`), url);

    expect(reading.items).toEqual(items.map((item) => ({ ...UNKNOWN_ITEM, ...item })));
    expect(reading.lines).toMatchObject([{ label, amount, kind: 'items' }]);
    expect([reading.page, reading.trouble, reading.credits]).toEqual(['cart', [], []]);
  });
});

const cart = (rows: string, sum = '', lang = 'en') =>
  `<html lang="${lang}"><body><div id="sc-active-cart">${rows}<span id="sc-subtotal-label-activecart">Subtotal:</span>${sum && `<span id="sc-subtotal-amount-activecart">${sum}</span>`}</div></body></html>`;
const row = (data: string, inside = '') =>
  `<div class="sc-list-item" data-itemid="x" ${data}>${inside}</div>`;
const costs = (price: string) => `<span class="a-price"><span class="a-offscreen">${price}</span></span>`;
const only = (data: string, inside = ''): Item | undefined => read(cart(row(data, inside)), CART).items[0];

describe('a row of a cart', () => {
  it.each([
    ['data-price="179"', costs('$170.05'), undefined],
    ['data-price="179"', costs('$179.00'), 17900],
    ['data-price="0"', '', undefined],
    ['data-price="12.345"', '', undefined],
    ['data-price=""', costs('$179.00'), 17900],
    ['data-price="179"', '', undefined],
    [`data-price="179" data-subtotal='{"subtotal":{"code":"USD","amount":179}}'`, '', 17900],
  ])('%s and %s cost %s', (data, inside, minor) => {
    expect(only(data, inside)?.price?.minor).toBe(minor);
  });

  it.each([
    ['data-quantity="3"', '', 3],
    ['', '<fieldset data-steppervalue="4"></fieldset>', 4],
    ['', '<input name="quantityBox" value="12">', 12],
    ['data-quantity="0"', '', null],
    ['data-quantity="1e9"', '', null],
    ['', '', null],
  ])('%s %s is %s pieces', (data, inside, quantity) => {
    expect(only(data, inside)?.quantity).toBe(quantity);
  });

  it('says nothing of a seller where two links differ', () => {
    const links =
      '<a href="/dp/B000000001?smid=ATVPDKIKX0DER">A</a><a href="/dp/B000000001?smid=A2SOMEBODY001">A</a>';

    expect(only('', links)).toMatchObject({ asin: 'B000000001', seller: null, soldByAmazon: null });
  });

  it('does not count when nothing of it is in stock', () => {
    expect(only('data-outofstock="1"')).toBe(undefined);
    expect(only('data-outofstock="1" data-isselected="1"')?.buyable).toBe(false);
  });

  it('is taken for chosen only where it says so, or no row can', () => {
    const chosen = (html: string): [number, string[]] => {
      const reading: Reading = read(cart(html), CART);
      return [reading.items.length, codes(reading)];
    };

    expect(chosen(row('') + row(''))).toEqual([2, []]);
    expect(chosen(row('data-isselected="1"') + row(''))).toEqual([1, ['bad-row']]);
    expect(chosen(row('data-isselected="0"'))).toEqual([0, []]);
  });
});

describe('the sum of a cart', () => {
  const three = (prices: string[], sum: string) =>
    read(cart(prices.map((price) => row('data-quantity="1"', costs(price))).join(''), sum), CART);

  it.each([
    [['$1.00', '$2.00'], '$3.00', []],
    [['$1.00', '$2.00'], '$3.50', ['sums-do-not-add-up']],
    [['$1.00', 'about $2.00'], '$3.50', []],
    [['$1.00'], 'one dollar', []],
  ])('%j and %s: %j', (prices, sum, troubles) => {
    expect(codes(three(prices, sum))).toEqual(troubles);
  });

  it('is nothing where prices are in two currencies', () => {
    const mixed = three(['$1.00', '2.00 €'], '$3.00');

    expect(mixed.items.map(({ price }) => price)).toEqual([null, null]);
    expect(mixed.lines[0]?.amount).toBe(null);
    expect(codes(mixed)).toEqual(['sums-do-not-add-up']);
  });

  it('is read of 200 rows', () => {
    const reading = three(
      Array.from({ length: 200 }, () => '$1.00'),
      '$200.00',
    );

    expect(reading.items).toHaveLength(200);
    expect(codes(reading)).toEqual([]);
  });
});

describe('carts without rows', () => {
  it.each([
    [
      '<div id="sc-active-cart"><div class="sc-your-amazon-cart-is-empty"><h2>Your Amazon Cart is empty</h2></div></div>',
      [],
    ],
    ['<div id="sc-active-cart"></div>', ['half-loaded']],
    ['<div id="sc-active-cart"><p>Something</p></div>', ['nothing-here']],
    ['', ['half-loaded']],
    ['<p>A new cart</p>', ['unknown-layout']],
    [
      '<div id="sc-saved-cart"><div data-itemid="x" data-itemtype="saved">For later</div><p>x</p></div>',
      ['unknown-layout'],
    ],
  ])('%s: %j', (body, troubles) => {
    const reading = read(`<html lang="en"><body>${body}</body></html>`, CART);

    expect([reading.items, reading.lines, codes(reading)]).toEqual([[], [], troubles]);
  });
});
