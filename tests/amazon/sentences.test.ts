import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codes, read, rewardPage, short } from './open-page.ts';

// What one line in the known structure is read as: amount and end, or the trouble it makes. Today is 1 February 2025.
const lines: readonly [line: string, expected: string][] = [
  // DOMAIN §12, vectors 1 and 2
  ['$5.00 expires on May 15, 2025', '500 2025-05-15 certain'],
  ['$1.50 expires in 3 days on February 4, 2025.', '150 2025-02-04 certain'],
  ['$2.00 expires today on February 1, 2025.', '200 2025-02-01 certain'],
  // Kin of it
  ['$2.00 expires tomorrow on February 2, 2025.', '200 2025-02-02 certain'],
  ['$2.00 will expire on May 15, 2025', '200 2025-05-15 certain'],
  ['$2.00 expiring on May 15, 2025', '200 2025-05-15 certain'],
  ['$2.00 in digital rewards expires May 15, 2025', '200 2025-05-15 certain'],
  ['$2.00 (expires: May 15, 2025)', '200 2025-05-15 certain'],
  ['$2.00 valid until May 15, 2025', '200 2025-05-15 certain'],
  ['$2.00, use by May 15, 2025', '200 2025-05-15 certain'],
  ['$1,234.56 expires in 1 day on February 2, 2025', '123456 2025-02-02 certain'],
  // Days and date must agree, give or take a day
  ['$5.00 expires in 2 days on February 4, 2025', '500 2025-02-04 certain'],
  ['$5.00 expires in 9 days on May 15, 2025', '500 null confirm'],
  ['$5.00 expires today on May 15, 2025', '500 null confirm'],
  // More than two years ahead
  ['$5.00 expires on February 1, 2027', '500 2027-02-01 certain'],
  ['$5.00 expires on February 2, 2027', '500 null confirm'],
  // Dates that could be read two ways, without a year, or not at all
  ['$5.00 expires on 04/05/2025', '500 null confirm'],
  ['$5.00 expires on 04/15/2025', '500 2025-04-15 certain'],
  ['$5.00 expires on May 15', '500 null confirm'],
  ['$5.00 expires in 12 days', '500 null confirm'],
  ['$5.00 expires today', '500 null confirm'],
  ['$5.00 expires on the 15th', '500 null confirm'],
  ['$5.00 expires on Friday, May 15, 2025', '500 null confirm'],
  // Rows that are left out
  ['$0.00 expires on May 15, 2025', 'bad-row'],
  ['-$5.00 expires on May 15, 2025', 'bad-row'],
  ['($5.00) expires on May 15, 2025', 'bad-row'],
  ['$99,999,999.00 expires on May 15, 2025', 'bad-row'],
  ['$1.234 expires on May 15, 2025', 'bad-row'],
  ['$5.00 of your $20.00 expires on May 15, 2025', 'bad-row'],
  ['$5.00 expires on February 31, 2025', 'bad-row'],
  ['$5.00 expires on January 31, 2025', 'bad-row'],
  ['CA$5.00 expires on May 15, 2025', 'bad-row'],
  // A start, an issue, weeks and the end before the amount
  ['$5.00 valid March 1, 2025 – May 15, 2025', '500 2025-05-15 certain'],
  ['$5.00 valid 2025-03-01 - 2025-05-15', '500 2025-05-15 certain'],
  ['$5.00 valid from March 1, 2025 to May 15, 2025', '500 2025-05-15 certain'],
  ['$5.00 earned on January 3, 2025 expires on May 15, 2025', '500 2025-05-15 certain'],
  ['$5.00 (issued January 3, 2025) expires May 15, 2025', '500 2025-05-15 certain'],
  ['$5.00 expires in 2 weeks on February 13, 2025', '500 2025-02-13 certain'],
  ['$5.00 expires in 2 weeks on May 15, 2025', '500 null confirm'],
  ['$5.00 expires in about 10 days on February 11, 2025', '500 2025-02-11 certain'],
  ['Expires May 15, 2025: $5.00', '500 2025-05-15 certain'],
  ['Valid until May 15, 2025 – $5.00', '500 2025-05-15 certain'],
  ['Reward expires on May 15, 2025: $5.00', '500 2025-05-15 certain'],
  // Amounts that no sentence has
  ['$5.00, use before May 15, 2025', 'bad-row'],
  ['$5.00 expires in 2 months on April 1, 2025', 'bad-row'],
  ['$5.00 until May 15, 2025', 'bad-row'],
  ['$5.00 reward', 'bad-row'],
  ['<span>$5.00</span><div>May 15, 2025</div>', 'bad-row'],
  ['Expires May 15, 2025 <b>$5.00</b>', 'bad-row'],
  // Not owned, or not this much
  ['$5.00 left of $20.00, expires on May 15, 2025', 'bad-row'],
  ['Your $5.00 reward expires on May 15, 2025 if you choose No-Rush Shipping today.', 'bad-row'],
  ['If you choose No-Rush Shipping your $5.00 expires on May 15, 2025', 'bad-row'],
  ['$5.00 expires on May 15, 2025 if not used', '500 2025-05-15 certain'],
  ['$5.00 expires on May 15, 2025 if you don’t use it', '500 2025-05-15 certain'],
  ['Rewards of $9.00 or more expire on May 15, 2025', 'bad-row'],
  ['Up to $6.00 expires on May 15, 2025', 'bad-row'],
  ['$4.00 no longer expires on May 15, 2025', 'bad-row'],
  ['$4.00 doesn’t expire on May 15, 2025', 'bad-row'],
  ['$4.00 in No-Rush rewards expires on May 15, 2025', '400 2025-05-15 certain'],
  ['$4.00 off your order expires on May 15, 2025', 'bad-row'],
  ['Pending: $5.00 expires on May 15, 2025', 'nothing-here'],
  ['Pending balance: $5.00 expires on May 15, 2025', 'nothing-here'],
  ['Total earned: $50.00', 'nothing-here'],
  ['$4.00 was used on January 15, 2025', 'nothing-here'],
  ['Spend $35.00 and choose free delivery', 'nothing-here'],
  // More of the time than is understood
  ['$5.00 expires on May 15, 2025 at midnight', '500 null confirm'],
  ['$5.00 expires at midnight on May 15, 2025', '500 null confirm'],
  ['$5.00 expires on May 15, 2025, 12 noon', '500 null confirm'],
  ['$5.00 expires on May 15, 2025 8:59 PM AKST', '500 null confirm'],
  ['$5.00 expires on May 15, 2025 (AKST)', '500 null confirm'],
  ['$5.00 EXPIRES ON MAY 15, 2025 USE IT', '500 2025-05-15 certain'],
  ['$5.00 expires on May 15, 2025 11:59:59:00', '500 null confirm'],
  ['$5.00 expires on May 15, 2025 – 3:00 PM', '500 null confirm'],
  // Not credits at all
  ['Offer expires on May 15, 2025', 'nothing-here'],
  ['$5.00 expired on January 15, 2025', 'nothing-here'],
  ['For example: $5.00 expires on May 15, 2025', 'nothing-here'],
  ['It looks like "$5.00 expires on May 15, 2025"', 'nothing-here'],
  ['Earn a $5.00 reward that expires on May 15, 2025', 'nothing-here'],
  ['$5.00 off your order', 'nothing-here'],
];

describe('known sentences', () => {
  it.each(lines)('%j is %s', (line, expected) => {
    const reading = read(rewardPage(`<p>${line}</p>`));
    const [credit, more] = reading.credits;

    expect(credit ? short(credit).replace('null ', '') : codes(reading)[0]).toBe(expected);
    expect(more).toBe(undefined);
  });

  it('keeps a printed zone, time and start', () => {
    const line = '$5.00 (available from March 1, 2025) expires at 11:59 p.m. (PT) May 15, 2025';
    const [credit] = read(rewardPage(`<p>${line}</p>`)).credits;

    expect(credit).toMatchObject({
      startsOn: '2025-03-01',
      endsOn: '2025-05-15',
      endsAt: '2025-05-16T07:00:00.000Z',
      zoneFrom: 'stated',
    });
  });

  it.each([
    ['$5.00 expires on May 15, 2025 at 3:00 p.m. PT', '2025-05-15T22:00:00.000Z', 'stated'],
    ['$5.00 expires on May 15, 2025 at 11:59 p.m. HST', '2025-05-16T10:00:00.000Z', 'stated'],
    ['$5.00 expires on May 15, 2025 (Pacific Time)', '2025-05-16T07:00:00.000Z', 'stated'],
    ['$5.00 expires on May 15, 2025 11:59:59 PM PT', '2025-05-16T07:00:00.000Z', 'stated'],
    ['$5.00 expires on May 15, 2025 8:59 PM UTC', '2025-05-15T20:59:00.000Z', 'stated'],
    ['$5.00 expires on May 15, 2025 3:00:30 PM', '2025-05-15T22:00:00.000Z', 'assumed'],
    ['$5.00 expires on May 15, 2025, 23:59', '2025-05-16T07:00:00.000Z', 'assumed'],
  ])('%s ends at %s', (line, endsAt, zoneFrom) => {
    const [credit] = read(rewardPage(`<p>${line}</p>`)).credits;

    expect(credit).toMatchObject({ endsOn: '2025-05-15', endsAt, zoneFrom });
  });

  it('reads several sentences of one paragraph', () => {
    const text =
      '$1.00 expires on May 15, 2025.$2.00 expires on May 16, 2025$3.00expires in 2 days on February 3, 2025';
    const reading = read(rewardPage(`<p>${text}</p>`));

    expect(reading.credits.map(({ amount, endsOn }) => [amount.minor, endsOn])).toEqual([
      [100, '2025-05-15'],
      [200, '2025-05-16'],
      [300, '2025-02-03'],
    ]);
  });

  // Whole paragraphs: each amount with its end, and whether the page is said to have a row that was not read.
  it.each([
    ['Expires May 5, 2025: $5.00 Expires May 7, 2025: $7.00', ['500 2025-05-05', '700 2025-05-07'], []],
    ['Expires May 5, 2025 – $5.00; expires May 7, 2025 – $7.00', ['500 2025-05-05', '700 2025-05-07'], []],
    ['$5.00 expires May 5, 2025 $7.00 expires May 7, 2025', ['500 2025-05-05', '700 2025-05-07'], []],
    ['Balance $12.00 Expires May 5, 2025: $5.00 Expires May 7, 2025: $7.00', [], ['bad-row', 'bad-row']],
    ['Offer expires May 5, 2025: $5.00 expires soon', [], ['bad-row']],
    ['$5.00 expires on May 5, 2025. $7.00 to come', ['500 2025-05-05'], ['bad-row']],
    ['CA$5.00 expires on May 5, 2025. $7.00 expires May 7, 2025', ['700 2025-05-07'], ['bad-row']],
    ['Earn $9.00 on orders over $35.00. $5.00 expires on May 5, 2025', ['500 2025-05-05'], []],
  ])('%s', (line, credits, troubles) => {
    const reading = read(rewardPage(`<p>${line}</p>`));

    expect(reading.credits.map(({ amount, endsOn }) => `${amount.minor} ${endsOn}`)).toEqual(credits);
    expect(codes(reading)).toEqual(troubles);
  });

  it('keeps equal rows apart (DOMAIN §12, vector 12)', () => {
    const row = '<li>$1.00 expires on May 15, 2025</li>';

    expect(read(rewardPage(`<ul>${row.repeat(16)}</ul>`)).credits).toHaveLength(16);
  });

  it('reads any amount on any day of the coming two years', () => {
    const day = fc.integer({ min: 0, max: 729 });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000 }), day, (minor, ahead) => {
        const date = new Date(Date.UTC(2025, 1, 1 + ahead));
        const printed = date.toLocaleDateString('en-US', { dateStyle: 'long', timeZone: 'UTC' });
        const amount = (minor / 100).toLocaleString('en-US', { style: 'currency', currency: 'USD' });
        const [credit] = read(rewardPage(`<p>${amount} expires on ${printed}.</p>`)).credits;
        expect(credit).toMatchObject({ amount: { minor }, endsOn: date.toISOString().slice(0, 10) });
      }),
      { numRuns: 60 },
    );
  });
});
