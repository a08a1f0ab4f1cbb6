import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ReadTable } from '../../lib/domain/table.ts';
import { numberIn, readingsOfNumber } from '../../lib/exchange/csv-numbers.ts';
import { account, guess } from './tables.ts';

const briefly = ({ rows }: ReadTable) =>
  rows.map(({ line, typed: { amount, currency, endsOn, name, marketplace } }) =>
    [line, amount, currency, endsOn, name, marketplace].join(' '),
  );
const why = (told: readonly { readonly line: number; readonly why: string }[]) =>
  told.map(({ line, why }) => `${line} ${why}`);

describe('a number in a cell', () => {
  it.each<[string, 'USD' | 'JPY', readonly number[]]>([
    ['5', 'USD', [500]],
    ['5.00', 'USD', [500]],
    ['5,00', 'USD', [500]],
    ['$1,234.50', 'USD', [123_450]],
    ['1.234,50 €', 'USD', [123_450]],
    ["1'234.50", 'USD', [123_450]],
    ['1 234,50', 'USD', [123_450]],
    ['1.500', 'USD', [150, 150_000]],
    ['1,500', 'USD', [150, 150_000]],
    ['1.234', 'USD', [123_400]],
    ['1,00,000', 'USD', [10_000_000]],
    ['.5', 'USD', [50]],
    ['¥1,500', 'JPY', [1_500]],
    ['５００円', 'JPY', [500]],
    ['5.5', 'JPY', []],
    ['5.125', 'USD', [512_500]],
    ['5,0,0', 'USD', []],
    ['', 'USD', []],
    ['5 or 6', 'USD', []],
    ['5-6', 'USD', []],
    ["1'234.50", 'USD', [123_450]],
    ['12 2026', 'USD', []],
    ['12 2026', 'JPY', []],
    ['5.–', 'USD', [500]],
    ['5,-', 'USD', [500]],
    ['five', 'USD', []],
  ])('%j in %s: %j', (cell, currency, minors) => {
    const number = numberIn(cell);
    const readings = number === null ? [] : [...readingsOfNumber(number.digits, currency).values()];
    expect([...new Set(readings)].toSorted((one, other) => one - other)).toEqual(minors);
  });
});

describe('a number with signs around it', () => {
  it.each([
    ['(5.00)', true, ''],
    ['($5.00)', true, '$'],
    ['5.00-', true, ''],
    ['−$5', true, '$'],
    ['5.00 (USD)', false, 'usd'],
    ['(USD) 5.00', false, 'usd'],
    ['CHF 5.–', false, 'chf'],
    ['5,- €', false, '€'],
  ])('%s', (cell, isNegative, sign) => {
    expect(numberIn(cell)).toMatchObject({ isNegative, sign });
  });
});

describe('what a table comes to', () => {
  it('takes amounts, ends and names, and leaves sums and empty lines out', () => {
    const read = guess(
      'My credits,,\n\nWhat,Amount,Expires\nNo-Rush,$1.50,12/31/2026\n,,\nCourtesy,$5.00,\nTotal,$6.50,\n',
    ).read();
    expect(briefly(read)).toEqual([
      '4 150 USD 2026-12-31 No-Rush amazon.com',
      '6 500 USD  Courtesy amazon.com',
    ]);
    expect(why(read.leftOut)).toEqual(['7 sum']);
    expect([read.troubles, read.isOpen]).toEqual([[], false]);
  });

  it('says of each row why it cannot be read, or is left out', () => {
    const read = guess(
      [
        'name,amount,expires,starts,time,minimum,code,marketplace,currency',
        'fine,5.00,2026-12-31,,,,,amazon.com,USD',
        'none,,2026-12-31,,,,,amazon.com,USD',
        'words,five,2026-12-31,,,,,amazon.com,USD',
        'minus,-5.00,2026-12-31,,,,,amazon.com,USD',
        'percent,5 %,2026-12-31,,,,,amazon.com,USD',
        'huge,99999999,2026-12-31,,,,,amazon.com,USD',
        'zero,0.00,2026-12-31,,,,,amazon.com,USD',
        'over,5.00,2026-11-21,,,,,amazon.com,USD',
        'today,5.00,2026-11-22,,,,,amazon.com,USD',
        'never,5.00,never,,,,,amazon.com,USD',
        'far,5.00,2031-12-31,,,,,amazon.com,USD',
        'late start,5.00,2026-12-31,2027-01-01,,,,amazon.com,USD',
        'no such start,5.00,2026-12-31,soon,,,,amazon.com,USD',
        'no such time,5.00,2026-12-31,,late,,,amazon.com,USD',
        'time of no day,5.00,,,12:00,,,amazon.com,USD',
        'minimum,5.00,2026-12-31,,,much,,amazon.com,USD',
        `code,5.00,2026-12-31,,,,${'X'.repeat(41)},amazon.com,USD`,
        'where,5.00,2026-12-31,,,,,ebay.com,USD',
        'other money,5.00,2026-12-31,,,,,amazon.de,USD',
        'no money,5.00,2026-12-31,,,,,amazon.com,shells',
      ].join('\n'),
    ).read();
    expect(briefly(read).map((row) => row.split(' ')[0])).toEqual(['2', '10']);
    expect(why(read.leftOut)).toEqual(['8 nothing-left', '9 ended']);
    expect(why(read.troubles)).toEqual([
      '3 no-amount',
      '4 amount',
      '5 amount',
      '6 amount',
      '7 amount-too-large',
      '11 ends',
      '12 ends-too-far',
      '13 starts-after-end',
      '14 starts',
      '15 time',
      '16 time',
      '17 minimum',
      '18 code',
      '19 marketplace',
      '20 currency',
      '21 currency',
    ]);
  });

  it('asks how a date is to be read that can be read in two ways, and adds nothing that hangs on it', () => {
    const { read } = guess('name,amount,expires\na,$5.00,05/03/2027\nb,$2.00,\n');
    const open = read();
    expect(open.isOpen).toBe(true);
    expect(open.days).toEqual({
      example: '05/03/2027',
      readings: [
        { order: 'day-month-year', day: '2027-03-05' },
        { order: 'month-day-year', day: '2027-05-03' },
      ],
      answer: null,
    });
    expect(briefly(open)).toEqual(['3 200 USD  b amazon.com']);
    const answered = read({ dayOrder: 'month-day-year' });
    expect(answered.isOpen).toBe(false);
    expect(briefly(answered)[0]).toBe('2 500 USD 2027-05-03 a amazon.com');
  });

  it('learns the order from the other rows, and from nothing else', () => {
    const order = (...cells: string[]) =>
      guess(`name,amount,expires\n${cells.map((cell) => `x,$5.00,"${cell}"`).join('\n')}\n`).read().days
        ?.answer;
    expect(order('05/03/2027', '31/12/2026')).toBe('day-month-year');
    expect(order('05/03/2027', '12/31/2026')).toBe('month-day-year');
    expect(order('05/03/2027', '12/31/2026', '31/12/2026')).toBe(null);
    expect(order('05/03/2027', 'Dec 31, 2026')).toBe(null);
    expect(order('05/03/2027', '2026-12-31')).toBe(null);
    expect(order('05/05/2027')).toBe(undefined);
  });

  it('asks how an amount is to be read that can be read in two ways', () => {
    const { read } = guess('Aktion;Betrag;Gültig bis\na;1.500 €;31.12.2026\n');
    const open = read({ places: { EUR: 'amazon.de' } });
    expect(open.marks).toEqual({
      example: '1.500 €',
      currency: 'EUR',
      readings: [
        { mark: '.', minor: 150 },
        { mark: ',', minor: 150_000 },
      ],
      answer: null,
    });
    expect([open.isOpen, open.rows]).toEqual([true, []]);
    expect(briefly(read({ places: { EUR: 'amazon.de' }, mark: '.' }))).toEqual([
      '2 150 EUR 2026-12-31 a amazon.de',
    ]);
    const shown = guess('Aktion;Betrag;Gültig bis\na;1.500 €;\nb;2,50 €;\n').read({
      places: { EUR: 'amazon.de' },
    });
    expect(shown.rows.map(({ typed }) => typed.amount)).toEqual([150_000, 250]);
  });

  it('asks once where rows belong that name no marketplace, by their currency', () => {
    const { read } = guess('name,amount,expires\na,$5.00,\nb,€4.00,\nc,£3.00,\nd,2.00,\n');
    const open = read();
    expect(open.places.map(({ sign, answer }) => [sign, answer])).toEqual([
      ['$', 'amazon.com'],
      ['EUR', null],
      ['GBP', 'amazon.co.uk'],
      ['', 'amazon.com'],
    ]);
    expect(open.places[1]?.marketplaces).toContain('amazon.de');
    expect(open.places[1]?.marketplaces).not.toContain('amazon.com');
    expect(open.isOpen).toBe(true);
    const answered = read({ places: { EUR: 'amazon.it', $: 'amazon.ca', '': 'amazon.co.jp' } });
    expect(briefly(answered)).toEqual([
      '2 500 CAD  a amazon.ca',
      '3 400 EUR  b amazon.it',
      '4 300 GBP  c amazon.co.uk',
      // Yen have no hundredths; two zeros are none.
      '5 2 JPY  d amazon.co.jp',
    ]);
  });

  it('finds accounts by the names that the shopper gave them, and asks for the others', () => {
    const accounts = [
      account('anna', { label: 'Anna' }),
      account('ben', { label: 'Ben' }),
      account('de', { marketplace: 'amazon.de' }),
    ];
    const { read } = guess('name,amount,account\na,$5.00,ben\nb,$4.00,\nc,$3.00,Carl\n');
    const first = read({}, { accounts });
    expect(first.rows.map(({ typed }) => typed.accountId)).toEqual(['ben', 'anna', 'anna']);
    expect(first.accountsAskedAt).toEqual(['amazon.com']);
    const chosen = read({ accounts: { 'amazon.com': 'ben' } }, { accounts });
    expect(chosen.rows.map(({ typed }) => typed.accountId)).toEqual(['ben', 'ben', 'ben']);
    expect(read({}, { accounts: [account('anna')] }).accountsAskedAt).toEqual([]);
  });

  it('takes the time behind a day, but not the midnight that spreadsheets write there', () => {
    const read = guess('amount,ends\n$5.00,2026-12-31 15:00\n$4.00,2026-12-31 00:00:00\n').read();
    expect(read.rows.map(({ typed }) => typed.particulars?.endsTime ?? null)).toEqual(['15:00', null]);
  });

  it('takes only an id of our own for one', () => {
    const own = '0b0f2f9e-6c1d-4a7e-9d3e-2b8f4a907c11';
    const { rows } = guess(`id,name,amount\n1, spaced ,$5.00\n${own}, spaced ,$5.00\n`).read();
    expect(rows.map(({ id, typed }) => [id, typed.name])).toEqual([
      [null, 'spaced'],
      [own, ' spaced '],
    ]);
  });

  it('adds nothing as long as no column holds the amount', () => {
    const read = guess('a,b\nx,y\n').read();
    expect(read).toMatchObject({ hasAmounts: false, isOpen: true, rows: [], troubles: [] });
  });

  it('keeps what somebody means ill with as text, and never fails', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.array(
            fc.oneof(
              fc.string({ unit: 'binary' }),
              fc.constantFrom('$5.00', '=1+1', '"', '05/03/2027', '__proto__', 'amount', 'ends', '金額'),
            ),
            { minLength: 1, maxLength: 6 },
          ),
          { minLength: 1, maxLength: 8 },
        ),
        fc.constantFrom(',', ';', '\t'),
        (rows, mark) => {
          const text = rows
            .map((cells) => cells.join(mark))
            .join('\n')
            .replaceAll('\0', '');
          if (text.trim() === '') return;
          try {
            const { table, read } = guess(text);
            const {
              rows: found,
              troubles,
              leftOut,
            } = read({
              roles: Array.from(
                { length: table.width },
                (_, at) => (['amount', 'ends', 'name'] as const)[at] ?? null,
              ),
            });
            expect(found.length + troubles.length + leftOut.length).toBeLessThanOrEqual(table.body.length);
            for (const { typed } of found)
              expect(Number.isSafeInteger(typed.amount) && typed.amount > 0).toBe(true);
          } catch (error) {
            expect(String(error)).toContain('empty');
          }
        },
      ),
      { numRuns: 500 },
    );
  }, 30_000);
});
