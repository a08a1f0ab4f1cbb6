import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { termsTold } from '../../lib/domain/attribute-terms.ts';
import type { Credit } from '../../lib/domain/credit.ts';
import type { Notice, Reading } from '../../lib/domain/reading.ts';
import { creditOf } from '../components/credits.ts';
import { anyReading } from './verdict/any.ts';
import { box, checkout, money, notice, spends } from './verdict/goods.ts';

const courtesy = creditOf({ id: 'courtesy', name: 'Courtesy Credit' });
const brand = creditOf({ id: 'brand', name: 'P&G promo credit' });
const another = creditOf({ id: 'another', name: 'Courtesy Credit' });
const prime = creditOf({ id: 'prime', name: 'Prime' });
const balance = creditOf({ id: 'balance', name: 'プロモーション残高' });

const AMAZON = 'Only for items shipped and sold by Amazon.com.';
const goods = { goods: 'sold-by-amazon' };

function beside(about: string, facts: Partial<Notice> = {}): Notice {
  return notice('other', { beside: 'credit', about, seller: 'amazon', quote: AMAZON, ...facts });
}

function inTerms(quote: string, facts: Partial<Notice> = {}): Notice {
  return notice('other', { beside: 'terms', seller: 'amazon', quote, ...facts });
}

function minimum(minor: number, quote = `From ${minor}`, facts: Partial<Notice> = {}): Notice {
  return notice('minimum', {
    beside: 'credit',
    about: 'Courtesy Credit',
    amount: money(minor),
    quote,
    ...facts,
  });
}

type Case = readonly [string, readonly Credit[], readonly Notice[], object];

describe('rules beside a credit', () => {
  it.each<Case>([
    ['of its name', [courtesy, brand], [beside('Courtesy credit:')], { courtesy: goods }],
    ['of another name', [brand], [beside('Courtesy credit')], {}],
    [
      'of a name that two have',
      [courtesy, another],
      [beside('Courtesy Credit')],
      { courtesy: goods, another: goods },
    ],
    ['a minimum', [courtesy], [minimum(3900)], { courtesy: { minimum: 3900 } }],
    [
      'both',
      [courtesy],
      [minimum(3900), beside('Courtesy Credit')],
      { courtesy: { ...goods, minimum: 3900 } },
    ],
    ['two different minimums tell none', [courtesy], [minimum(3900), minimum(2900)], {}],
    [
      'two different minimums leave the rest',
      [courtesy],
      [minimum(3900), minimum(2900), beside('Courtesy Credit')],
      { courtesy: goods },
    ],
    [
      'one minimum said twice',
      [courtesy],
      [minimum(3900), minimum(3900, 'again')],
      { courtesy: { minimum: 3900 } },
    ],
    ['a minimum of other money', [courtesy], [minimum(3900, '', { amount: money(3900, 'EUR') })], {}],
    ['a minimum of nothing', [courtesy], [minimum(0)], {}],
    ['a minimum that is a misread number', [courtesy], [minimum(10 ** 12)], {}],
    ['a minimum that could not be read', [courtesy], [minimum(0, '', { amount: null })], {}],
    ['how to earn it', [courtesy], [beside('Courtesy Credit', { kind: 'promised', amount: money(500) })], {}],
    ['beside an item', [courtesy], [beside('Courtesy Credit', { beside: 'item' })], {}],
    ['beside nothing', [courtesy], [beside('Courtesy Credit', { beside: null })], {}],
  ])('%s', check);

  describe("in the storefront's own words for every credit", () => {
    const shownAs = (credit: Credit, readingId: string): Credit => ({
      ...credit,
      sightings: { checkout: { readingId, name: 'Promotional credit', minor: 500, endsOn: null, quote: '' } },
    });
    const earlier = shownAs(brand, 'earlier');
    const now = shownAs(courtesy, 'now');
    const said = checkout({ notices: [beside('Promotional credit')] });
    const told = (credits: readonly Credit[], readingId: string | null) =>
      termsTold(said, credits, readingId).map(({ creditId }) => creditId);

    it('are told of the one that this page shows, and not of one that an earlier page has shown', () => {
      expect(told([earlier, now], 'now')).toEqual(['courtesy']);
    });
    it('are told of none where nobody knows which it is', () => {
      expect(told([earlier, now], null)).toEqual([]);
      expect(told([shownAs(brand, 'now'), now], 'now')).toEqual([]);
    });
  });

  it('come with their own words, a sentence each', () => {
    const both = checkout({ notices: [minimum(3900, 'From $39'), beside('Courtesy Credit')] });
    expect(termsTold(both, [courtesy])).toEqual([
      { creditId: 'courtesy', terms: goods, quote: AMAZON, family: 'checkout' },
      { creditId: 'courtesy', terms: { minimum: 3900 }, quote: 'From $39', family: 'checkout' },
    ]);
    const one = checkout({ notices: [minimum(3900, 'one', { seller: 'amazon' })] });
    expect(termsTold(one, [courtesy])).toEqual([
      { creditId: 'courtesy', terms: { ...goods, minimum: 3900 }, quote: 'one', family: 'checkout' },
    ]);
  });
});

describe('terms', () => {
  const row = { lines: [spends(-500)] };
  const rows = { lines: [spends(-500), spends(-400, 'P&G promo credit')] };

  it.each<readonly [...Case, Partial<Reading>]>([
    [
      'that name one credit',
      [courtesy, brand],
      [inTerms('The Courtesy Credit: Amazon.com only.')],
      { courtesy: goods },
      rows,
    ],
    ['that name two', [courtesy, brand], [inTerms('Courtesy Credit and P&G promo credit')], {}, rows],
    ['that name one which two are called', [courtesy, another], [inTerms('Courtesy Credit')], {}, row],
    [
      'that name none, on a page of one credit',
      [courtesy, brand],
      [inTerms(AMAZON)],
      { courtesy: goods },
      row,
    ],
    ['that name none, on a page of two', [courtesy, brand], [inTerms(AMAZON)], {}, rows],
    ['that name none, on a page of none', [courtesy], [inTerms(AMAZON)], {}, {}],
    ['that name none, on a page of one that two are called', [courtesy, another], [inTerms(AMAZON)], {}, row],
    [
      'that name another than the page shows',
      [courtesy, brand],
      [inTerms('P&G promo credit')],
      { brand: goods },
      row,
    ],
    ['beside a box', [courtesy], [inTerms(AMAZON)], { courtesy: goods }, { credits: [box(500)] }],
    [
      'beside a box without a name',
      [courtesy],
      [inTerms(AMAZON)],
      {},
      { credits: [box(500, { name: null })] },
    ],
    ['a word of which is a name', [prime], [inTerms('For primers and subprime lenders')], {}, {}],
    ['a word that is a name', [prime], [inTerms('(Prime) members')], { prime: goods }, {}],
    [
      'where words have no ends',
      [balance],
      [inTerms('このプロモーション残高は、Amazon')],
      { balance: goods },
      {},
    ],
    [
      'with a minimum, which may be how to earn it',
      [courtesy],
      [inTerms('', { kind: 'minimum', amount: money(3900) })],
      {},
      row,
    ],
    ['with a promise', [courtesy], [inTerms('Courtesy Credit', { kind: 'promised' })], {}, {}],
  ])('%s', check);
});

describe('a page that teaches nothing', () => {
  const notices = [beside('Courtesy Credit')];

  it.each<readonly [string, Partial<Reading>]>([
    ['in doubt', { trouble: [{ code: 'unknown-layout', about: '' }] }],
    ['in another language', { trouble: [{ code: 'unexpected-language', about: '' }] }],
    ['that is no family of pages', { page: 'other' }],
    ['that asks to sign in', { page: 'sign-in' }],
  ])('%s', (_, facts) => {
    expect(termsTold(checkout({ notices, ...facts }), [courtesy])).toEqual([]);
  });

  it('of which one row is missing does teach', () => {
    const reading = checkout({ notices, trouble: [{ code: 'bad-row', about: '' }] });
    expect(termsTold(reading, [courtesy])).toHaveLength(1);
  });
});

it('whatever a page says, each rule of a credit is told once, in words of the page', () => {
  fc.assert(
    fc.property(anyReading, (reading) => {
      const told = termsTold(reading, [courtesy, brand, prime, creditOf({ name: 'Kettle' })]);
      const rules = told.flatMap(({ creditId, terms }) => Object.keys(terms).map((name) => creditId + name));
      expect(new Set(rules).size).toBe(rules.length);
      for (const { quote, terms } of told) {
        expect(reading.notices.map((each) => each.quote)).toContain(quote);
        expect(Object.keys(terms)).not.toHaveLength(0);
      }
    }),
  );
});

function check(
  _: string,
  credits: readonly Credit[],
  notices: readonly Notice[],
  expected: object,
  facts: Partial<Reading> = {},
): void {
  const told = termsTold(checkout({ notices, ...facts }), credits);
  const byCredit = Map.groupBy(told, ({ creditId }) => creditId);
  const terms = [...byCredit].map(([id, among]) => [
    id,
    Object.assign({}, ...among.map((each) => each.terms)),
  ]);
  expect(Object.fromEntries(terms)).toEqual(expected);
}
