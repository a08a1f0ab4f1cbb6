import { describe, expect, it } from 'vitest';
import { codes, fixture, read } from '../open-page.ts';

const BALANCE = 'https://www.amazon.com/gc/balance';

describe('gift card pages', () => {
  it.each([
    ['balance', BALANCE, 102570, []],
    ['label-only', 'https://www.amazon.com/gc/redeem', 1370, []],
    ['german', 'https://www.amazon.de/gc/balance', 2570, ['unexpected-language']],
  ])('reads %s, and never a credit', (variant, url, minor, troubles) => {
    const reading = read(fixture(`gift-card/${variant}`), url);

    expect(reading.giftCardBalance?.minor).toBe(minor);
    expect(codes(reading)).toEqual(troubles);
    expect(reading.credits).toEqual([]);
    expect(reading.total).toBe(null);
  });

  it('says what is missing', () => {
    const page = (main: string) => `<html lang="en"><body><main>${main}</main></body></html>`;

    expect(codes(read(page(''), BALANCE))).toEqual(['half-loaded']);
    expect(codes(read(page('<p>Please sign in to see your balance.</p>'), BALANCE))).toEqual(['signed-out']);
    expect(codes(read(page('<h1>Gift cards</h1>'), BALANCE))).toEqual(['nothing-here']);
  });

  it('takes no reward sentence for a credit here', () => {
    const page = '<main><p>$5.00 expires on May 15, 2025</p><h2>Your Gift Card Balance: $1.00</h2></main>';

    expect(read(page, BALANCE).credits).toEqual([]);
    expect(read(page, BALANCE).giftCardBalance?.minor).toBe(100);
  });
});
