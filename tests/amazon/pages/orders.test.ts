import { describe, expect, it } from 'vitest';
import { codes, read } from '../open-page.ts';
import { inLine, LATER, readFixture } from '../order-pages.ts';

const ORDERS = 'https://www.amazon.com/your-orders/orders';

describe('the list of orders', () => {
  const reading = readFixture('orders/cards', ORDERS);

  it('has each order once, with its day and its total', () => {
    expect(reading.orders.map(inLine.order)).toEqual([
      '111-0000000-0000008 2026-11-01 2850 USD null null',
      'D01-0000000-0000009 2026-10-30 1000 USD null null',
      '111-0000000-0000010 2026-10-02 0 USD null cancelled',
    ]);
    expect(reading.orders.map(({ digital }) => digital)).toEqual([null, true, null]);
  });

  it('has the items of each, with no heading of the order before', () => {
    expect(reading.items.map(({ order, title, progress }) => [order?.slice(-2), title, progress])).toEqual([
      ['08', 'Steel kettle, 1.7 litres', 'delivered'],
      ['08', 'Tea filter, pack of 100', 'ordered'],
      ['09', 'Amazon eGift Card - Logo', null],
      ['10', 'Desk lamp', 'cancelled'],
    ]);
    expect(reading.items.map(({ quantity, giftCard, digital }) => [quantity, giftCard, digital])).toEqual([
      [2, null, false],
      [null, null, null],
      [null, true, true],
      [null, null, null],
    ]);
  });

  it('has no row and no credit', () => {
    expect([reading.lines, reading.credits, reading.trouble]).toEqual([[], [], []]);
  });

  it.each([
    ['<p>You have not placed any orders in the past 3 months.</p>', ['nothing-here']],
    ['<div class="a-spinner"></div>', ['half-loaded']],
  ])('says that it is empty: %s', (main, troubles) => {
    expect(codes(read(`<html lang="en"><body><main>${main}</main></body></html>`, ORDERS, LATER))).toEqual(
      troubles,
    );
  });
});
