import { describe, expect, it } from 'vitest';
import { inLine, readFixture } from '../order-pages.ts';

const RETURN = 'https://www.amazon.com/spr/returns/cart?orderId=111-0000000-0000001';

describe('a return', () => {
  const reading = readFixture('return/refund', RETURN);

  it('says what comes back, of which order, and what does not', () => {
    expect(reading.orders.map(inLine.order)).toEqual(['111-0000000-0000001 null null 2397 USD null']);
    expect(reading.lines.map(inLine.line)).toEqual([
      'other 2697 USD Refund subtotal',
      'other -500 USD Promotional credit not refunded',
      'tax 200 USD Tax',
      'other 2397 USD Total estimated refund',
    ]);
    expect(reading.notices.map(inLine.notice)).toContain(
      'other null: Promotional credit used on this order is not eligible for a refund.',
    );
  });

  it('has its items, and spends and gives no credit', () => {
    expect(reading.items.map(inLine.item)).toEqual([
      'B00KETTLE0 Steel kettle, 1.7 litres 1 2697 USD undefined null',
    ]);
    expect(reading.credits).toEqual([]);
    expect(reading.lines.some(({ spendsCredit }) => spendsCredit)).toBe(false);
  });
});
