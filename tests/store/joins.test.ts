import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Typed } from '../../lib/domain/act.ts';
import { type Credit, idsOf, unknown } from '../../lib/domain/credit.ts';
import { glanceAt } from '../../lib/domain/glance-at.ts';
import type { Pasted } from '../../lib/domain/pasted.ts';
import type { Books } from '../../lib/store/books.ts';
import { checkBooks } from '../../lib/store/check-books.ts';
import { readStory } from '../../lib/store/ledger.ts';
import { readShelf } from '../../lib/store/shelf.ts';
import { act, addTyped, undo } from '../../lib/store/shopper-acts.ts';
import { ZONE } from '../domain/books.ts';
import { anyLife, live } from './lives.ts';
import { freshBooks, NOON, page, receipt, recordReading, row, shown } from './open.ts';

const DAY = 24 * 60 * 60 * 1000;
const typed: Typed = {
  marketplace: 'amazon.com',
  accountId: null,
  currency: 'USD',
  amount: 500,
  endsOn: '2026-11-27',
  name: 'No-Rush Rewards',
};

async function typedAndRead(): Promise<{ books: Books; id: string; way: string }> {
  const books = await freshBooks();
  const { creditId: id } = await addTyped(books, typed, ZONE, NOON);
  await recordReading(books, receipt(page([row(500, 5)])));
  const [way = ''] = (await books.credits.get(id))?.members ?? [];
  return { books, id, way };
}

async function glance(books: Books) {
  return glanceAt(await readShelf(books, NOON), null, NOON, ZONE);
}

describe('a credit that came by two ways', () => {
  it('is one, and counts once', async () => {
    const { books } = await typedAndRead();
    expect(await books.credits.toArray()).toMatchObject([{ got: 500, left: 500, endsBasis: 'stated' }]);
    expect(await shown(books)).toEqual(['500 2026-11-27']);
  });

  it('is found under each of its ids', async () => {
    const { books, id, way } = await typedAndRead();
    expect((await readStory(books, way))?.credit.id).toBe(id);
    await act(books, way, { type: 'use', amount: 200 }, NOON);
    expect(await books.credits.get(id)).toMatchObject({ left: 300, used: 200 });
  });

  it('is two again once it is split, each with what it had said itself', async () => {
    const { books, id, way } = await typedAndRead();
    await recordReading(books, receipt(page([row(400, 5)]), { now: NOON + DAY }));
    await act(books, id, { type: 'split', member: way }, NOON);
    expect(await books.credits.get(id)).toMatchObject({ left: 500, endsBasis: 'shopper', sightings: {} });
    expect(await books.credits.get(way)).toMatchObject({ left: 400, endsBasis: 'stated', standing: 'kept' });
  });

  it('stays two when its page is read again', async () => {
    const { books, id, way } = await typedAndRead();
    await act(books, id, { type: 'split', member: way }, NOON);
    for (const rows of [[row(500, 5)], [row(450, 5)]])
      await recordReading(books, receipt(page(rows), { now: NOON + DAY }));
    expect(await shown(books)).toEqual(['450 2026-11-27', '500 2026-11-27']);
  });

  it('is one again when the split is taken back', async () => {
    const { books, id, way } = await typedAndRead();
    const before = await books.credits.get(id);
    const { eventIds } = await act(books, id, { type: 'split', member: way }, NOON);
    await undo(books, eventIds, NOON);
    expect(await books.credits.toArray()).toEqual([before]);
  });

  it('keeps the others together when the first way is split off', async () => {
    const { books, id } = await typedAndRead();
    const finding = row(500, null, { name: 'Promotional balance', confidence: 'confirm' });
    await recordReading(books, receipt({ ...page([finding]), page: 'checkout' }, { family: 'checkout' }));
    expect(idsOf((await books.credits.get(id)) as Credit)).toHaveLength(3);
    await act(books, id, { type: 'split', member: id }, NOON);
    const others = await books.credits.filter((credit) => credit.id !== id).toArray();
    expect(others).toMatchObject([{ left: 500, sightings: { rewards: {}, checkout: {} } }]);
  });
});

describe('a credit that may be another one', () => {
  /** A mail said 28 November, and the page says the 27th. */
  async function likely(): Promise<{ books: Books; id: string; found: Credit }> {
    const books = await freshBooks();
    const pasted: Pasted = {
      amount: 500,
      endsOn: '2026-11-28',
      terms: {},
      quotes: {},
      quote: 'Use your $5 by November 28.',
      words: { text: 'Use your $5 by November 28.', marks: [] },
    };
    const { creditId: id } = await addTyped(books, { ...typed, endsOn: '2026-11-28', pasted }, ZONE, NOON);
    await recordReading(books, receipt(page([row(500, 5)])));
    const [found] = await books.credits.filter(({ like }) => like !== undefined).toArray();
    if (found === undefined) throw new Error('Nothing is asked');
    return { books, id, found };
  }

  it('is in no total until it is answered, however often the page is read', async () => {
    const { books } = await likely();
    await recordReading(books, receipt(page([row(500, 5)]), { now: NOON + DAY }));
    const now = await glance(books);
    expect(now?.total.money.minor).toBe(500);
    expect(now?.findings).toEqual([]);
    expect(now?.alike).toHaveLength(1);
  });

  it('is the same: one credit, of which mail and page print two days, until the shopper decides', async () => {
    const { books, id, found } = await likely();
    await act(books, found.id, { type: 'join', with: id }, NOON);
    expect((await glance(books))?.contradicted).toMatchObject([
      { pageEndsOn: '2026-11-27', words: { endsOn: '2026-11-28', quote: 'Use your $5 by November 28.' } },
    ]);
    await act(books, id, { type: 'decide', endsOn: '2026-11-28' }, NOON);
    await recordReading(books, receipt(page([row(500, 5)]), { now: NOON + DAY }));
    expect((await glance(books))?.contradicted).toEqual([]);
    expect(await books.credits.toArray()).toMatchObject([{ endsOn: '2026-11-28', endsBasis: 'shopper' }]);
  });

  it('is another one: both are kept, and nobody asks again', async () => {
    const { books, found } = await likely();
    await act(books, found.id, { type: 'keep' }, NOON);
    await recordReading(books, receipt(page([row(500, 5)]), { now: NOON + DAY }));
    const now = await glance(books);
    expect(now?.total.money.minor).toBe(1000);
    expect(now?.alike).toEqual([]);
  });

  it('is asked about when the shopper types what a page shows', async () => {
    const books = await freshBooks();
    await recordReading(books, receipt());
    await addTyped(books, typed, ZONE, NOON);
    const now = await glance(books);
    expect(now?.total.money.minor).toBe(500);
    expect(now?.alike).toHaveLength(1);
  });

  it('is not asked about when the shopper types two equal ones', async () => {
    const books = await freshBooks();
    await addTyped(books, typed, ZONE, NOON);
    await addTyped(books, typed, ZONE, NOON);
    expect(await shown(books)).toHaveLength(2);
  });
});

describe('a finding of which nobody knew whose it is', () => {
  const findings = [row(300, 9), row(200, 9)];

  async function found(): Promise<{ books: Books; anna: Credit; bertId: string; ids: readonly string[] }> {
    const books = await freshBooks();
    for (const customerId of ['A2BERT', 'A1ANNA'])
      await recordReading(books, receipt(page([row(500, 5)]), { customerId }));
    await recordReading(books, receipt(page(findings), { customerId: null }));
    const [bert, anna] = await books.credits.filter(({ got }) => got === 500).toArray();
    const nobodys = await books.credits.filter(({ accountId }) => accountId === null).toArray();
    if (anna === undefined) throw new Error('Nothing was read');
    return { books, anna, bertId: bert?.accountId ?? '', ids: nobodys.map(({ id }) => id) };
  }

  it('stays the one’s with whose credit it was joined, whatever an older view says', async () => {
    const { books, anna, bertId, ids } = await found();
    const [id = ''] = ids;
    await act(books, id, { type: 'join', with: anna.id }, NOON);
    await act(books, id, { type: 'keep', accountId: bertId }, NOON);
    expect(await books.credits.get(anna.id)).toMatchObject({ accountId: anna.accountId, members: [id] });
  });

  it('parts what was joined by it when it turns out to be somebody else’s', async () => {
    const { books, anna, bertId, ids } = await found();
    const [id = '', other = ''] = ids;
    await act(books, id, { type: 'join', with: anna.id }, NOON);
    await act(books, other, { type: 'join', with: id }, NOON);
    await act(books, anna.id, { type: 'split', member: id }, NOON);
    await act(books, id, { type: 'keep', accountId: bertId }, NOON);
    expect(await checkBooks(books)).toMatchObject({ mended: 0 });
  });
});

describe('words that turn out to be about another credit', () => {
  it('become that one', async () => {
    const books = await freshBooks();
    await recordReading(books, receipt());
    const [credit] = await books.credits.toArray();
    const words = { text: 'You have $5. It ends on December 31.', marks: [] };
    const pasted: Pasted = { amount: 500, endsOn: '2026-12-31', terms: {}, quotes: {}, quote: null, words };
    const { eventIds } = await act(
      books,
      credit?.id ?? '',
      { type: 'paste', pasted, own: {}, accountId: null },
      NOON,
    );
    await act(books, credit?.id ?? '', { type: 'split-words', eventId: eventIds[0] ?? '' }, NOON);
    expect(await shown(books)).toEqual(['500 2026-11-27', '500 2026-12-31']);
    expect(await books.credits.get(credit?.id ?? '')).not.toHaveProperty('handedIn');
  });
});

describe('one mail that is handed in twice', () => {
  it('is no more money, whichever credit it is said to be about', async () => {
    const books = await freshBooks();
    await recordReading(books, receipt());
    const [credit] = await books.credits.toArray();
    const words = { text: 'You have $5 until November 27.', marks: [] };
    const pasted: Pasted = { amount: 500, endsOn: '2026-11-27', terms: {}, quotes: {}, quote: null, words };
    const said = { type: 'paste', pasted, own: {}, accountId: null } as const;
    await act(books, credit?.id ?? '', said, NOON);
    const once = await books.credits.toArray();
    await act(books, credit?.id ?? '', said, NOON);
    expect(await books.credits.toArray()).toEqual(once);
    expect(once).toMatchObject([{ got: 500, left: 500 }]);
  });
});

describe('whatever is joined and split', () => {
  it('rebuilds to the same credits, with every figure accounted for', async () => {
    const joining = fc.array(fc.tuple(fc.nat(), fc.nat(), fc.boolean()), { maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(anyLife, joining, anyLife, async (life, steps, later) => {
        const books = await freshBooks();
        await live(books, life);
        for (const [one, other, joins] of steps) {
          const credits = await books.credits.toArray();
          const [credit, second] = [credits[one % credits.length], credits[other % credits.length]];
          if (credit === undefined || second === undefined) continue;
          const ids = idsOf(credit);
          const said = joins
            ? ({ type: 'join', with: second.id } as const)
            : ({ type: 'split', member: ids[other % ids.length] ?? credit.id } as const);
          await act(books, credit.id, said, NOON);
        }
        await live(books, later);
        expect(await checkBooks(books)).toMatchObject({ mended: 0 });
        for (const credit of await books.credits.toArray()) {
          const { got, left, used, lost } = credit;
          for (const figure of [got, left, used, lost, unknown(credit)])
            expect(figure).toBeGreaterThanOrEqual(0);
          expect(left + used + lost + unknown(credit)).toBe(got);
        }
      }),
      { numRuns: 80 },
    );
  }, 60_000);
});
