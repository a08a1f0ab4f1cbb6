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
  // Money of another storefront is asked about
  ['CA$5.00 expires on May 15, 2025', '500 2025-05-15 confirm'],
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
