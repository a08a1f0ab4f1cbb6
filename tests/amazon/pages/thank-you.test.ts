import { describe, expect, it } from 'vitest';
import { codes, read } from '../open-page.ts';
import { inLine, LATER, readFixture } from '../order-pages.ts';

const THANKS = 'https://www.amazon.com/gp/buy/thankyou/handlers/display.html?purchaseId=106-0000000-0000000';

describe('the page that says thanks', () => {
  const reading = readFixture('thank-you/promised', THANKS);

  it('says which order it is, what came off and what is only promised', () => {
    expect(reading.page).toBe('thank-you');
    expect(reading.orders.map(({ number }) => number)).toEqual(['111-0000000-0000007']);
    expect(reading.lines.map(inLine.line)).toEqual(['promotion -500 USD Promotional credit applied *']);
    expect(reading.notices.map(({ kind, amount }) => [kind, amount?.minor])).toEqual([['promised', 200]]);
    expect(reading.credits).toEqual([]);
  });

  it('has what was bought, and nothing that is only recommended', () => {
    expect(reading.items.map(({ title }) => title)).toEqual(['Steel kettle, 1.7 litres']);
  });

  it('is doubtful, for nobody has seen one', () => {
    expect(codes(reading)).toEqual(['unknown-layout']);
  });

  it('says nothing where it says only thanks', () => {
    const page =
      '<html lang="en"><body><main><h1>Thank you, your order has been placed.</h1></main></body></html>';

    expect(codes(read(page, THANKS, LATER))).toEqual(['nothing-here']);
  });
});
