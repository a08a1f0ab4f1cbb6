import { describe, expect, it } from 'vitest';
import { UNKNOWN_ITEM } from '../../lib/domain/reading.ts';
import { parsePageQuestion } from '../../lib/exchange/page-question.ts';

const item = {
  ...UNKNOWN_ITEM,
  title: 'A kettle',
  price: { minor: 2500, currency: 'USD' },
  soldByAmazon: true,
};
const reading = {
  page: 'item',
  marketplace: 'amazon.com',
  language: 'en',
  trouble: [],
  items: [item],
  lines: [],
};
const question = { reading, customerId: 'A2EXAMPLE0ANNA', reviewFollows: null, amazonOffers: null };

describe('a question about goods', () => {
  it('is let in with its goods, and with nothing else', () => {
    const parsed = parsePageQuestion({
      ...question,
      reading: { ...reading, credits: [{ name: 'mine' }], total: 5 },
    });
    expect(parsed?.reading.items).toEqual([item]);
    expect(parsed?.reading).toMatchObject({ credits: [], lines: [], notices: [], total: null });
  });

  it.each([
    ['nothing', null],
    ['no goods', { ...question, reading: { ...reading, items: 'all' } }],
    ['a page that keeps books', { ...question, reading: { ...reading, page: 'rewards' } }],
    ['more goods than a page has', { ...question, reading: { ...reading, items: Array(2001).fill(item) } }],
    [
      'a title without end',
      { ...question, reading: { ...reading, items: [{ ...item, title: 'x'.repeat(201) }] } },
    ],
    [
      'a negative price',
      { ...question, reading: { ...reading, items: [{ ...item, price: { minor: -1, currency: 'USD' } }] } },
    ],
    [
      'another kind of seller',
      { ...question, reading: { ...reading, items: [{ ...item, sellerKind: 'me' }] } },
    ],
    ['an id that is none', { ...question, customerId: '<script>' }],
  ])('is refused: %s', (_, value) => {
    expect(parsePageQuestion(value)).toBeNull();
  });
});
