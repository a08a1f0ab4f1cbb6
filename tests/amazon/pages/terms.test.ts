import { describe, expect, it } from 'vitest';
import { codes, read } from '../open-page.ts';
import { CHECKOUT, inLine, LATER, readFixture } from '../order-pages.ts';

const POPUP = 'https://www.amazon.com/gp/promotions/details/popup/A1B2C3D4E5F6G7';
const HELP = 'https://www.amazon.com/gp/help/customer/display.html?nodeId=GPAU9BCECRXQBFQR';

describe('the terms of a promotion', () => {
  const reading = readFixture('terms/promotion', POPUP);

  it('go on in their own words', () => {
    expect(reading.notices.map(inLine.notice)).toEqual([
      'other terms: This is a limited time offer.',
      'other terms: Promotional credit can only be used for items shipped and sold by Amazon.com.',
      'minimum 3500 USD terms: Spend $35.00 or more of eligible items.',
      'other terms: The credit expires on May 15, 2027.',
      'other terms: Gift cards are excluded from this offer.',
    ]);
    expect([reading.credits, reading.trouble]).toEqual([[], []]);
  });

  it('are understood as far as three sentences go', () => {
    expect(reading.notices.map(({ seller, endsOn }) => seller ?? endsOn)).toEqual([
      null,
      'amazon',
      null,
      '2027-05-15',
      null,
    ]);
  });

  it('are read in a pop-over that is open, and not in one that is closed', () => {
    const { notices, credits } = readFixture('terms/popover', CHECKOUT);

    expect(notices.map(inLine.notice)).toEqual([
      'other terms: Limited to items sold by Amazon.com.',
      'minimum 1500 USD terms: Minimum purchase of $15.00 required.',
    ]);
    expect(credits).toHaveLength(1);
  });

  it('are cut, never markup, and not without end', () => {
    const sentences = Array.from(
      { length: 400 },
      (_, at) => `<p>Credit rule number ${at}: <b>${'x'.repeat(400)}</b>.</p>`,
    );
    const long = read(`<html lang="en"><body><main>${sentences.join('')}</main></body></html>`, POPUP, LATER);

    expect(long.notices).toHaveLength(200);
    expect(long.notices.every(({ quote }) => quote.length <= 300 && !quote.includes('<'))).toBe(true);
    expect(codes(long)).toEqual(['clamped']);
  });

  it.each([
    ['<h1>Track your package</h1><p>Go to Your Orders and choose the parcel.</p>', ['nothing-here']],
    ['', ['half-loaded']],
  ])('are not every help page: %s', (main, troubles) => {
    expect(codes(read(`<html lang="en"><body><main>${main}</main></body></html>`, HELP, LATER))).toEqual(
      troubles,
    );
  });

  it('are quoted in a language without words, too', () => {
    const page =
      '<html lang="pt"><body><main><p>Válido para produtos vendidos pela Amazon.</p></main></body></html>';
    const there = read(page, POPUP, LATER);

    expect(there.notices.map(({ kind, quote }) => [kind, quote])).toEqual([
      ['other', 'Válido para produtos vendidos pela Amazon.'],
    ]);
    expect(codes(there)).toEqual(['unexpected-language']);
  });
});
