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
