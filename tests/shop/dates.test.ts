import { describe, expect, it } from 'vitest';
import { printedDay } from './dates.ts';

describe('A date on a page of the shop', () => {
  const lateInLondon = Date.parse('2027-03-02T23:30:00Z');

  it('is counted from the day that it is at that storefront', () => {
    expect(printedDay('www.amazon.com', 0, 'en-US', lateInLondon)).toBe('March 2, 2027');
    expect(printedDay('www.amazon.co.jp', 0, 'en-US', lateInLondon)).toBe('March 3, 2027');
  });

  it('is the right civil day across a change of clocks', () => {
    expect(printedDay('www.amazon.com', 12, 'en-US', lateInLondon)).toBe('March 14, 2027');
    expect(printedDay('www.amazon.com', 13, 'en-US', lateInLondon)).toBe('March 15, 2027');
    expect(printedDay('www.amazon.com', -2, 'en-US', lateInLondon)).toBe('February 28, 2027');
  });
});
