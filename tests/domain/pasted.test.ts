import { describe, expect, it } from 'vitest';
import type { Credit } from '../../lib/domain/credit.ts';
import { letStand, type Pasted, pastedFrom, sameCredits } from '../../lib/domain/pasted.ts';
import { NO_FACTS, type TextCredit } from '../../lib/domain/text-reading.ts';
import { creditOf } from '../components/credits.ts';

const usd = (minor: number) => ({ minor, currency: 'USD' }) as const;
const factsOf = ({ words: _words, quote: _quote, quotes: _quotes, ...facts }: Pasted) => facts;

describe('what a text comes to for the books', () => {
  it.each<readonly [string, Partial<TextCredit>, Omit<Pasted, 'words' | 'quote' | 'quotes'>]>([
    ['nothing', {}, { terms: {} }],
    ['an amount of this currency', { amount: usd(500) }, { amount: 500, terms: {} }],
    ['an amount of another one', { amount: { minor: 500, currency: 'EUR' } }, { terms: {} }],
    ['a day', { endsOn: '2027-05-31' }, { endsOn: '2027-05-31', terms: {} }],
    [
      'a day and its zone',
      { endsOn: '2027-05-31', zone: 'UTC' },
      { endsOn: '2027-05-31', zone: 'UTC', terms: {} },
    ],
    ['a zone of no day', { zone: 'UTC' }, { terms: {} }],
    ['a day without a year is only likely', { endsOnLikely: '2027-05-31' }, { terms: {} }],
    ['a first day', { startsOn: '2027-05-01' }, { startsOn: '2027-05-01', terms: {} }],
    [
      'a day and its time',
      { endsOn: '2027-05-31', endsTime: '12:00' },
      { endsOn: '2027-05-31', endsTime: '12:00', terms: {} },
    ],
    ['sold by Amazon', { seller: 'amazon' }, { terms: { goods: 'sold-by-amazon' } }],
    ['any seller', { seller: 'any' }, { terms: { goods: 'anything' } }],
    ['any seller, of some goods', { seller: 'any', eligible: ['books'] }, { terms: {} }],
    [
      'sold by Amazon, without what it never buys',
      { seller: 'amazon', excluded: ['gift-cards', 'digital'] },
      { terms: { goods: 'sold-by-amazon' } },
    ],
    ['sold by Amazon, without some goods', { seller: 'amazon', excluded: ['books'] }, { terms: {} }],
    ['sold by Amazon, some goods', { seller: 'amazon', eligible: ['books'] }, { terms: {} }],
    [
      'sold by Amazon, things',
      { seller: 'amazon', eligible: ['physical'] },
      { terms: { goods: 'sold-by-amazon' } },
    ],
    ['one seller', { seller: 'named' }, { terms: {} }],
    [
      'digital goods alone',
      { eligible: ['digital/kindle-ebooks', 'digital'] },
      { terms: { goods: 'digital' } },
    ],
    ['digital goods among others', { eligible: ['digital', 'books'], seller: 'amazon' }, { terms: {} }],
    ['one order', { use: 'single' }, { terms: { use: 'single' } }],
    ['a rest that is lost', { remainderForfeited: true }, { terms: { use: 'single' } }],
    ['a rest that stays', { remainderForfeited: false }, { terms: { use: 'drawdown' } }],
    ['one order, and a rest that stays', { use: 'single', remainderForfeited: false }, { terms: {} }],
    ['a minimum to use it', { minSpend: usd(3900), minSpendRole: 'redeem' }, { terms: { minimum: 3900 } }],
    ['a minimum to get it', { minSpend: usd(3900), minSpendRole: 'earn' }, { terms: {} }],
    [
      'a minimum of another currency',
      { minSpend: { minor: 39, currency: 'EUR' }, minSpendRole: 'redeem' },
      { terms: {} },
    ],
    ['a code', { code: 'TEA-4711' }, { terms: { code: 'TEA-4711' } }],
  ])('%s', (_, said, facts) => {
    expect(factsOf(pastedFrom('', { ...NO_FACTS, ...said }, 'USD'))).toEqual(facts);
  });

  it('keeps the sentence of each rule, and no code in it', () => {
    const quotes = {
      seller: 'Only items sold by Amazon.',
      code: 'Enter tea-4711.',
      use: 'Once, with TEA-4711.',
    };
    const said = { ...NO_FACTS, seller: 'amazon', code: 'TEA-4711', use: 'single', quotes } as const;
    expect(pastedFrom('', said, 'USD').quotes).toEqual({
      goods: 'Only items sold by Amazon.',
      code: 'Enter ••••.',
      use: 'Once, with ••••.',
    });
  });
});

describe('what the shopper lets stand', () => {
  const said = {
    ...NO_FACTS,
    amount: usd(500),
    endsOn: '2027-05-31',
    zone: 'UTC',
    seller: 'amazon',
  } as const;
  const pasted = pastedFrom('', said, 'USD');
  const particulars = {
    startsOn: null,
    endsTime: null,
    zone: 'UTC',
    zoneFrom: 'assumed',
    terms: { kind: null, goods: 'sold-by-amazon', use: null, minimum: null, code: null },
  } as const;
  const typed = { amount: 500, endsOn: '2027-05-31', particulars };

  it('is all that was not corrected', () => {
    expect(letStand(pasted, typed)).toEqual(pasted);
    expect(factsOf(letStand(pasted, { ...typed, amount: 600 }))).toEqual({
      endsOn: '2027-05-31',
      zone: 'UTC',
      terms: { goods: 'sold-by-amazon' },
    });
    // A zone is nothing without its day.
    expect(factsOf(letStand(pasted, { ...typed, endsOn: '2027-06-01' }))).toEqual({
      amount: 500,
      terms: { goods: 'sold-by-amazon' },
    });
    const terms = { ...particulars.terms, goods: 'digital' } as const;
    expect(factsOf(letStand(pasted, { ...typed, particulars: { ...particulars, terms } })).terms).toEqual({});
  });
});

describe('credits that the words may speak of', () => {
  const where = { marketplace: 'amazon.com', currency: 'USD', accountId: 'anna' } as const;
  it.each<readonly [string, Partial<Credit>, Pick<Pasted, 'amount' | 'endsOn'>, boolean]>([
    ['the same amount, no date on either side', {}, {}, true],
    ['what was got, where less is left', { got: 500, left: 350 }, { amount: 500 }, true],
    ['another amount', {}, { amount: 351 }, false],
    ['words without an amount', {}, { amount: undefined as never }, false],
    ['the same end', { endsOn: '2026-06-01' }, { endsOn: '2026-06-01' }, true],
    ['another end', { endsOn: '2026-06-01' }, { endsOn: '2026-06-02' }, false],
    ['an end that only the words know', {}, { endsOn: '2026-06-01' }, true],
    ['an end that only the books know', { endsOn: '2026-06-01' }, {}, true],
    ['one that has ended', { endsOn: '2026-05-01' }, {}, true],
    ['one that another account has', { accountId: 'bert' }, {}, false],
    ['one that nobody knows whose it is', { accountId: null }, {}, true],
    ['a part that a checkout has shown', { amountIs: 'at-least', left: 300 }, {}, true],
    ['more than the words name', { amountIs: 'at-least', left: 400 }, {}, false],
    ['one that waits for its answer', { standing: 'to-confirm' }, {}, true],
    ['one that is not mine', { standing: 'dismissed' }, {}, false],
    ['one that is used up', { phase: 'closed', got: 350, left: 0, used: 350 }, {}, true],
    ['one that is gone', { phase: 'gone', got: 350, left: 0 }, {}, true],
    ['another storefront', { marketplace: 'amazon.ca' }, {}, false],
    ['another currency', { currency: 'CAD' }, {}, false],
  ])('%s', (_, credit, words, isOne) => {
    expect(sameCredits({ amount: 350, ...words }, [creditOf(credit)], where)).toHaveLength(isOne ? 1 : 0);
  });
});
