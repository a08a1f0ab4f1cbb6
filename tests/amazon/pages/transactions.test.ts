import { describe, expect, it } from 'vitest';
import { codes, read } from '../open-page.ts';
import { inLine, LATER, readFixture } from '../order-pages.ts';

const TRANSACTIONS = 'https://www.amazon.com/cpe/yourpayments/transactions';

describe('the list of payments', () => {
  const reading = readFixture('transactions/list', TRANSACTIONS);

  it('says who paid and what came back, for which order', () => {
    expect(reading.lines.map(inLine.line)).toEqual([
      'other -3700 USD Visa ****0000',
      'gift-card -1252 USD Amazon Gift Card used',
      'promotion -500 USD Promotional credit used *',
      'other 1200 USD Visa ****0000',
    ]);
    expect(new Set(reading.lines.map(({ order }) => order))).toEqual(new Set(['111-0000000-0000001']));
    expect(reading.orders.map(inLine.order)).toEqual(['111-0000000-0000001 null null 1200 USD null']);
  });

  it('has no credit', () => {
    expect([reading.credits, reading.items, reading.trouble]).toEqual([[], [], []]);
  });

  it('takes amounts in the money of the page', () => {
    const row =
      '<div><div>Visa ****0000</div><div>-CA$45.19</div><div>Order #111-0000000-0000001</div></div>';
    const there = read(
      `<html lang="en"><body><main>${row}</main></body></html>`,
      TRANSACTIONS.replace('.com', '.ca'),
      LATER,
    );

    expect(there.lines.map(inLine.line)).toEqual(['other -4519 CAD Visa ****0000']);
  });

  it.each([
    ["<p>You don't have any transactions yet.</p>", ['nothing-here']],
    ['<p>Your gift card balance: $25.00</p>', ['nothing-here']],
    ['<p>Loading</p>', ['half-loaded']],
  ])('says that it is empty: %s', (main, troubles) => {
    expect(
      codes(read(`<html lang="en"><body><main>${main}</main></body></html>`, TRANSACTIONS, LATER)),
    ).toEqual(troubles);
  });
});
