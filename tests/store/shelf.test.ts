import { describe, expect, it } from 'vitest';
import { readShelf } from '../../lib/store/shelf.ts';
import { freshBooks, NOON } from './open.ts';

describe('what pages of ours read from the books', () => {
  it('has its accounts by marketplace, in whichever order they came: their ids are random', async () => {
    const books = await freshBooks();
    await books.accounts.bulkAdd([
      { id: 'a', marketplace: 'amazon.de', currency: 'EUR', customer: null, label: null, createdAt: NOON },
      { id: 'b', marketplace: 'amazon.com', currency: 'USD', customer: null, label: null, createdAt: NOON },
      { id: 'c', marketplace: 'amazon.co.uk', currency: 'GBP', customer: null, label: null, createdAt: NOON },
    ]);
    const { accounts } = await readShelf(books, NOON);
    expect(accounts.map(({ marketplace }) => marketplace)).toEqual([
      'amazon.co.uk',
      'amazon.com',
      'amazon.de',
    ]);
  });
});
