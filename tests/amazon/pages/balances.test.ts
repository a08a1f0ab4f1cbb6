import { describe, expect, it } from 'vitest';
import { codes, fixture, read, short } from '../open-page.ts';

const ACCOUNT = 'https://www.amazon.com/gp/css/homepage.html';
const WALLET = 'https://www.amazon.com/cpe/yourpayments/wallet';

describe.each([ACCOUNT, WALLET])('balances on %s', (url) => {
  it('reads promotional rows as findings, and the gift card apart', () => {
    const reading = read(fixture('account/balances'), url);

    expect(reading.page).toBe('account');
    expect(reading.trouble).toEqual([]);
    expect(reading.credits.map(short)).toEqual([
      'Promotional balance 500 null confirm',
      'Courtesy credit 1000 2025-05-15 confirm',
    ]);
    expect(reading.giftCardBalance).toEqual({ minor: 2500, currency: 'USD' });
  });

  it('tells a printed zero from nothing', () => {
    const zero = read(fixture('account/zero'), url);
    const plain = read(fixture('account/plain'), url);

    expect([zero.total?.minor, codes(zero)]).toEqual([0, []]);
    expect([plain.total, codes(plain)]).toEqual([null, ['nothing-here']]);
  });

  it('says so where the section is not known', () => {
    const reading = read(fixture('account/outside-section'), url);

    expect(reading.credits.map(short)).toEqual(['Promotional credit 500 null confirm']);
    expect(codes(reading)).toEqual(['unknown-layout']);
  });
});

// What stands in a "Gift & promotional balances" section: credits, gift card, troubles.
const sections: readonly [rows: string, credits: string[], giftCard: number | null, troubles: string[]][] = [
  [
    '<table><tr><td>$5.00</td><td>Promotional credit</td></tr><tr><td>$25.00</td><td>Gift card</td></tr></table>',
    ['Promotional credit 500 null confirm'],
    2500,
    [],
  ],
  [
    '<div>$5.00</div><div>Promotional credit</div><div>$25.00</div><div>Gift card</div>',
    ['Promotional credit 500 null confirm'],
    2500,
    [],
  ],
  [
    '<ul><li><b>$5.00</b> Promotional credit</li><li><b>$25.00</b> Gift card</li></ul>',
    ['Promotional credit 500 null confirm'],
    2500,
    [],
  ],
  [
    '<dl><dt>Promotional credit</dt><dd>$5.00</dd><dt>Gift card</dt><dd>$25.00</dd></dl>',
    ['Promotional credit 500 null confirm'],
    2500,
    [],
  ],
  [
    '<div><div><h4>Promotional credit</h4></div><div><p>$5.00</p></div></div><div><div><h4>Gift card</h4></div><div><p>$25.00</p></div></div>',
    ['Promotional credit 500 null confirm'],
    2500,
    [],
  ],
  [
    '<table><tr><td>Promotional credit</td><td>Gift card</td></tr><tr><td>$5.00</td><td>$25.00</td></tr></table>',
    [],
    null,
    ['bad-row'],
  ],
  ['<div><p>$9.00</p><p>Promotional credit</p><p>$5.00</p></div>', [], null, ['bad-row']],
  ['<p>$5.00</p>', [], null, ['bad-row']],
  [
    '<p>Promotional balance: $8.00</p><p>$5.00 expires on May 15, 2025</p><p>$3.00 expires on May 16, 2025</p>',
    ['Promotional balance 500 2025-05-15 confirm', 'Promotional balance 300 2025-05-16 confirm'],
    null,
    [],
  ],
  [
    '<p>Promotional balance: $8.00</p><p>Courtesy credit: $5.00</p><p>Digital credit: $3.00</p>',
    ['Courtesy credit 500 null confirm', 'Digital credit 300 null confirm'],
    null,
    [],
  ],
  [
    '<p>Courtesy credit: $5.00</p><p>Digital credit: $3.00</p><p>Promotional balance: $8.00</p>',
    ['Courtesy credit 500 null confirm', 'Digital credit 300 null confirm'],
    null,
    [],
  ],
  [
    '<p>Promotional balance: $8.00</p><p>$5.00 expires on May 15, 2025</p>',
    ['Promotional balance 300 null confirm', 'Promotional balance 500 2025-05-15 confirm'],
    null,
    [],
  ],
  [
    '<p>Used promotional credit: $5.00</p><p>Expired promotional credit</p><p>$4.00</p><p>Pending promotional credit: $3.00</p>',
    [],
    null,
    ['nothing-here'],
  ],
  ['<p>Apply now and get an Amazon gift card of $150.00</p>', [], null, ['bad-row']],
  ['<p>Redeem a gift card</p><p>$50.00</p><p>Gift card balance: $25.00</p>', [], 2500, ['bad-row']],
  ['<p>Gift card: $50.00</p><p>Gift card balance: $25.00</p>', [], 2500, ['nothing-here']],
  [
    '<p>Promotional balance: CA$5.00</p><p>Courtesy credit: $3.00</p>',
    ['Courtesy credit 300 null confirm'],
    null,
    ['bad-row'],
  ],
  ['<p>Gift card balance: CA$5.00</p>', [], null, ['bad-row']],
];

describe('a section of balances', () => {
  it.each(sections)('%s', (rows, credits, giftCard, troubles) => {
    const reading = read(
      `<html lang="en"><main><section><h2>Your credit &amp; benefit balances</h2>${rows}</section></main></html>`,
      WALLET,
    );

    expect(reading.credits.map(short)).toEqual(credits);
    expect(reading.giftCardBalance?.minor ?? null).toBe(giftCard);
    expect(codes(reading)).toEqual(troubles);
  });

  it('takes no tile of a shop for a balance', () => {
    const tiles = '<div><p>Redeem a gift card</p><p>$50.00</p></div><div><p>Gift card</p><p>$10.00</p></div>';
    const balance = '<div><p>Gift card balance</p><p>$25.00</p></div>';
    const reading = read(`<html lang="en"><main>${tiles}${balance}</main></html>`, WALLET);

    expect(reading.giftCardBalance?.minor).toBe(2500);
  });
});
