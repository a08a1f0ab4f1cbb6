import { describe, expect, it } from 'vitest';
import { codes, read, rewardPage, short } from './open-page.ts';

const ON = 'expires on May 15, 2025';
const WALLET = 'https://www.amazon.com/cpe/yourpayments/wallet';
const GIFT_CARD = 'https://www.amazon.com/gc/balance';

// What one row's markup is read as: amount and end, or the trouble that it makes instead.
const rows: readonly [markup: string, expected: string][] = [
  // Cents in small print
  [`<span>$</span><span>1</span><sup>50</sup> ${ON}`, '150 2025-05-15 certain'],
  [`$1,234<sup>56</sup> ${ON}`, '123456 2025-05-15 certain'],
  [`$<b>5</b><sup><small>00</small></sup> ${ON}`, '500 2025-05-15 certain'],
  [`$1.<sup>50</sup> ${ON}`, '150 2025-05-15 certain'],
  [`$5.00<sup>1</sup> ${ON}`, 'bad-row'],
  [`$5<sup>1</sup> ${ON}`, 'bad-row'],
  [`$5 <sup>00</sup> ${ON}`, 'bad-row'],
  [`5<sup>00</sup> USD ${ON}`, 'bad-row'],
  [`5 <sup>00</sup> USD ${ON}`, 'bad-row'],
  [`$5<sup>000</sup> ${ON}`, 'bad-row'],
  // Digits of two elements
  [`<span>$</span><span>1</span><span>50</span> ${ON}`, 'bad-row'],
  [`$1<small>50</small> ${ON}`, 'bad-row'],
  [`$1<!-- -->5.00 ${ON}`, '1500 2025-05-15 certain'],
  [`$5.00 expires on May 1<b>5</b>, 2025`, '500 null confirm'],
  [`$5.00 expires on May 15<sup>th</sup>, 2025<sup>1</sup>`, '500 2025-05-15 certain'],
  // Struck text
  [`<del>$6.00 ${ON}</del>`, 'nothing-here'],
  [`<s>$6.00</s> $5.00 ${ON}`, '500 2025-05-15 certain'],
  ['$5.00 expires on <s>May 10, 2025</s> May 15, 2025', '500 2025-05-15 certain'],
  ['$5.00 expires on <strike>May 10, 2025</strike><ins>May 15, 2025</ins>', '500 2025-05-15 certain'],
  [`$5.00 <ins>${ON}</ins>`, '500 2025-05-15 certain'],
  [`$1<s>2</s>3 ${ON}`, 'bad-row'],
];

describe('the text of a page', () => {
  it.each(rows)('%s is %s', (markup, expected) => {
    const reading = read(rewardPage(`<p>${markup}</p>`));
    const [credit, more] = reading.credits;

    expect(credit ? short(credit).replace('null ', '') : codes(reading)[0]).toBe(expected);
    expect(more).toBe(undefined);
  });

  it.each([
    ['$25<sup>00</sup>', 2500],
    ['<del>$8.00</del> $5.00', 500],
    ['$<span>25</span><span>00</span>', null],
  ])('takes %s for %s on the gift card page', (markup, minor) => {
    const byId = `<span id="gc-ui-balance-gc-balance-value">${markup}</span>`;
    const byLabel = `<h2>Your Gift Card Balance: ${markup}</h2>`;

    for (const main of [byId, byLabel]) {
      const reading = read(`<html lang="en"><main>${main}</main></html>`, GIFT_CARD);
      expect(reading.giftCardBalance?.minor ?? null).toBe(minor);
    }
  });

  it('reads small cents in a wallet', () => {
    const reading = read(
      `<html lang="en"><main><h2>Gift & promotional balances</h2><p>Promotional balance: $5<sup>00</sup></p></main></html>`,
      WALLET,
    );

    expect(reading.credits.map(short)).toEqual(['Promotional balance 500 null confirm']);
  });
});
