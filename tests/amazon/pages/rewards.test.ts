import { describe, expect, it } from 'vitest';
import { ALL_READERS } from '../../../lib/amazon/pages/index.ts';
import { readPage } from '../../../lib/amazon/read-page.ts';
import { reachOf } from '../../../lib/domain/reach.ts';
import { AT, codes, fixture, open, REWARDS, read, rewardPage, short } from '../open-page.ts';

const variants: readonly [variant: string, troubles: string[], total: number | null, credits: string[]][] = [
  [
    'known',
    [],
    1250,
    [
      'Digital rewards 150 2025-02-13 certain',
      'Digital rewards 100 2025-02-01 certain',
      'Digital rewards 350 2025-05-15 certain',
      'Digital rewards 350 2025-05-15 certain',
      'Grocery rewards 300 2025-03-03 certain',
    ],
  ],
  [
    'balance-before-name',
    [],
    700,
    ['Digital rewards 500 2025-05-15 certain', 'Household rewards 200 2025-02-02 certain'],
  ],
  [
    'inline-tags',
    [],
    600,
    [
      'Digital rewards 100 2025-02-13 certain',
      'Digital rewards 250 2025-05-15 certain',
      'Digital rewards 250 2025-05-15 certain',
    ],
  ],
  [
    'undated-group',
    [],
    800,
    [
      'Digital rewards 200 2025-05-15 confirm',
      'Digital rewards 100 2025-06-15 confirm',
      'Digital rewards 200 null confirm',
      'Grocery rewards 300 null confirm',
    ],
  ],
  ['zero', [], 0, []],
  ['nothing', ['nothing-here'], null, []],
  ['signed-out', ['signed-out'], null, []],
  ['signed-out-zero', ['signed-out'], null, []],
  ['half-loaded', ['half-loaded'], null, []],
  ['empty-frame', ['half-loaded'], null, []],
  [
    'redesigned',
    ['unknown-layout'],
    null,
    [
      'Everything you have earned 150 2025-02-13 confirm',
      'Everything you have earned 300 2025-05-15 confirm',
    ],
  ],
  [
    'renamed-heading',
    ['unknown-layout'],
    450,
    ['Digital rewards 150 2025-02-13 confirm', 'Digital rewards 300 2025-05-15 confirm'],
  ],
  [
    'total-differs',
    ['sums-do-not-add-up'],
    999,
    ['Digital rewards 150 2025-02-13 certain', 'Digital rewards 300 2025-05-15 certain'],
  ],
  ['spanish', ['unexpected-language'], null, []],
  ['spanish-lines', ['unexpected-language'], 450, []],
  ['balance-in-text', [], 500, ['Digital rewards 500 null confirm']],
  [
    'cells',
    ['unknown-layout'],
    450,
    ['Digital rewards 150 2025-02-13 confirm', 'Digital rewards 300 2025-05-15 confirm'],
  ],
  ['lines-still-loading', ['half-loaded'], null, []],
  ['lures', [], 500, ['Digital rewards 500 2025-05-15 certain']],
  [
    'bad-rows',
    ['bad-row', 'bad-row', 'bad-row'],
    450,
    ['Digital rewards 150 2025-02-13 certain', 'Digital rewards 300 2025-05-15 certain'],
  ],
];

describe('reward pages', () => {
  it.each(variants)('reads %s', (variant, troubles, total, credits) => {
    const reading = read(fixture(`rewards/${variant}`));

    expect(codes(reading)).toEqual(troubles);
    expect(reading.total?.minor ?? null).toBe(total);
    expect(reading.credits.map(short)).toEqual(credits);
    expect(reading.page).toBe('rewards');
  });

  it('gives a whole credit, field by field', () => {
    const [credit] = read(rewardPage('<h6>Digital</h6><p>$5.00 expires on May 15, 2025</p>')).credits;

    expect(credit).toEqual({
      name: 'Digital',
      amount: { minor: 500, currency: 'USD' },
      amountIs: 'exact',
      startsOn: null,
      endsOn: '2025-05-15',
      endsAt: '2025-05-16T07:00:00.000Z',
      zone: 'America/Los_Angeles',
      zoneFrom: 'assumed',
      confidence: 'certain',
      box: null,
      rung: 'amount-expires-date',
      quote: '$5.00 expires on May 15, 2025',
    });
  });

  it('asks on a storefront where the page has never been seen', () => {
    const page = rewardPage('<p>£5.00 expires on 15 May 2025</p>').replace('en-us', 'en-gb');
    const reading = read(page, 'https://www.amazon.co.uk/norushcredits');

    expect(reading.credits.map(short)).toEqual(['null 500 2025-05-15 confirm']);
    expect(reading.credits[0]?.endsAt).toBe('2025-05-15T23:00:00.000Z');
  });

  it('reads the same whatever the order of its rows', () => {
    const rows = [
      '$1.00 expires on May 1, 2025',
      '$2.00 expires on May 2, 2025',
      '$1.00 expires on May 1, 2025',
    ];
    const lines = (some: string[]) => rewardPage(some.map((row) => `<p>${row}</p>`).join(''));

    const one = read(lines(rows)).credits.map(short).sort();
    const other = read(lines([...rows].reverse()))
      .credits.map(short)
      .sort();

    expect(one).toEqual(other);
  });

  it('keeps at most 2,000 rows of 10,000 and says so', () => {
    const row = (index: number) => `<p>$${1 + (index % 9)}.00 expires on May ${1 + (index % 28)}, 2025</p>`;
    const reading = read(
      rewardPage(Array.from({ length: 10_000 }, (_, index) => row(index)).join(''), '$50,000.00'),
    );

    expect(reading.credits).toHaveLength(2_000);
    expect(codes(reading)).toEqual(['clamped']);
  });

  it('clamps a name and says so', () => {
    const reading = read(
      rewardPage(`<h6>${'Digital '.repeat(100)}</h6><p>$5.00 expires on May 15, 2025</p>`),
    );

    expect(reading.credits[0]?.name).toHaveLength(200);
    expect(codes(reading)).toEqual(['clamped']);
  });

  it.each([
    'a',
    '1',
    '$1',
    '$',
    ' ',
    'expires',
    'expires ',
    '$1.00expires',
    '$1.00 expires on ',
    '$1.00 expires on May 15, 2025 ',
    'expires May 15, 2025: $1.00 ',
    'Expires May 15, 2025: $1.00 expires ',
    '1,',
    '$1,1,1,1,1,1,1,1 ',
    '$1 of ',
    '$1.00 off, ',
    'earn a new day for $1.00 ',
    'If you spend ',
    'May ',
    'valid May 15, 2025 – ',
    '(-$',
    '<b>1</b>',
    '<b>$</b>1<sup>50</sup>',
    '<i>$1.00</i> <s>expires</s> ',
  ])('is not held up by a megabyte of %j', (unit) => {
    // The document of these tests walks its own siblings in quadratic time: less of what is markup.
    const size = unit.includes('<') ? 100_000 : 1_000_000;
    const long = unit.repeat(Math.ceil(size / unit.length));
    const document = open(
      rewardPage(`<p id="long">${long}</p><h6>Digital</h6><p>$5.00 expires on May 16, 2025</p>`),
    );
    // Only the reading is timed: the text must have come this far.
    expect(document.querySelector('#long')?.innerHTML).toHaveLength(long.length);
    const start = performance.now();
    const reading = readPage(document, new URL(REWARDS), AT, ALL_READERS);
    const took = performance.now() - start;

    expect(took).toBeLessThan(3_000);
    expect(['nothing', 'ask']).not.toContain(reachOf(reading.trouble));
    expect(codes(reading).includes('clamped') || reading.credits.at(-1)?.endsOn === '2025-05-16').toBe(true);
  });

  it('keeps markup in a name as text', () => {
    const [credit] = read(
      rewardPage('<h6>&lt;img src=x onerror=alert(1)&gt;</h6><p>$5.00 expires on May 15, 2025</p>'),
    ).credits;

    expect(credit?.name).toBe('<img src=x onerror=alert(1)>');
  });

  it('checks nothing against today where no time is given', () => {
    const reading = read(rewardPage('<p>$5.00 expires in 3 days on May 15, 2015</p>'), REWARDS, null);

    expect(reading.credits.map(short)).toEqual(['null 500 2015-05-15 certain']);
    expect(AT).toBeGreaterThan(0);
  });
});
