import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { MARKETPLACES, type MarketplaceKey } from '../../lib/amazon/marketplaces.ts';
import type { Row } from '../../lib/domain/already-there.ts';
import type { Credit } from '../../lib/domain/credit.ts';
import { writeCredits } from '../../lib/exchange/csv-credits.ts';
import { labelAccount } from '../../lib/store/accounts.ts';
import type { Books } from '../../lib/store/books.ts';
import { importTyped } from '../../lib/store/import-typed.ts';
import { act, undo } from '../../lib/store/shopper-acts.ts';
import { readTables } from '../../lib/store/tables.ts';
import { HOSTILE_NAMES } from '../exchange/hostile-names.ts';
import { guess } from '../exchange/tables.ts';
import { dieAt } from './die-at.ts';
import { freshBooks, NOON } from './open.ts';

const zoneOf = (id: string) => MARKETPLACES[id as MarketplaceKey].zone;
const SHEET = 'name,amount,expires\nNo-Rush,$1.50,2026-12-31\nNo-Rush,$1.50,2026-12-31\nCourtesy,$5.00,\n';

afterEach(() => vi.restoreAllMocks());

function rowsIn(text: string): readonly Row[] {
  return guess(text).read().rows;
}

const bring = (books: Books, rows: readonly Row[]) => importTyped(books, rows, zoneOf, NOON);

async function kept(books: Books): Promise<readonly string[]> {
  const credits = await books.credits.toArray();
  return credits.map(({ left, endsOn, name }) => `${left} ${endsOn} ${name}`).toSorted();
}

async function everything(books: Books): Promise<unknown> {
  return Promise.all([books.accounts.toArray(), books.credits.toArray(), books.events.toArray()]);
}

describe('a table that is read in', () => {
  it('becomes typed credits of one account, with the zone of their marketplace', async () => {
    const books = await freshBooks();
    const { eventIds } = await bring(books, rowsIn(SHEET));
    expect(eventIds).toHaveLength(3);
    expect(await kept(books)).toEqual([
      '150 2026-12-31 No-Rush',
      '150 2026-12-31 No-Rush',
      '500 null Courtesy',
    ]);
    const [credit] = await books.credits.toArray();
    expect(credit).toMatchObject({
      standing: 'kept',
      amountIs: 'exact',
      amountBasis: 'shopper',
      zone: 'America/Los_Angeles',
      zoneFrom: 'assumed',
      quote: null,
    });
    expect(await books.accounts.count()).toBe(1);
  });

  it('brings nothing twice, not even after something was spent', async () => {
    const books = await freshBooks();
    const { creditIds } = await bring(books, rowsIn(SHEET));
    expect(await bring(books, rowsIn(SHEET))).toEqual({ eventIds: [], creditIds: [] });
    await act(books, creditIds[0] ?? '', { type: 'use', amount: 100 }, NOON);
    expect((await bring(books, rowsIn(SHEET))).eventIds).toEqual([]);
    expect((await bring(books, rowsIn(`${SHEET}No-Rush,$1.50,2026-12-31\n`))).eventIds).toHaveLength(1);
  });

  it('goes again in one step, and nothing else does', async () => {
    const books = await freshBooks();
    await bring(books, rowsIn('name,amount\nown,$2.00\n'));
    const before = await kept(books);
    const { eventIds } = await bring(books, rowsIn(SHEET));
    await undo(books, eventIds, NOON);
    expect(await kept(books)).toEqual(before);
    expect((await bring(books, rowsIn(SHEET))).eventIds).toHaveLength(3);
  });

  it('is written whole or not at all, wherever the page is killed', async () => {
    const counting = await freshBooks();
    await bring(counting, rowsIn('name,amount\nown,$2.00\n'));
    const count = dieAt(Number.POSITIVE_INFINITY);
    await bring(counting, rowsIn(SHEET));
    const steps = count();
    vi.restoreAllMocks();
    expect(steps).toBeGreaterThan(5);
    for (let step = 1; step <= steps; step += 1) {
      const books = await freshBooks();
      await bring(books, rowsIn('name,amount\nown,$2.00\n'));
      const before = await everything(books);
      dieAt(step);
      await expect(bring(books, rowsIn(SHEET))).rejects.toThrow();
      vi.restoreAllMocks();
      expect(await everything(books), `killed at request ${step}`).toEqual(before);
      expect((await bring(books, rowsIn(SHEET))).eventIds).toHaveLength(3);
    }
  });

  it('into books of two accounts goes where its rows say', async () => {
    const books = await freshBooks();
    await bring(books, rowsIn('name,amount,marketplace\na,$1.00,amazon.com\nb,€1.00,amazon.de\n'));
    expect((await books.accounts.toArray()).map(({ marketplace }) => marketplace).toSorted()).toEqual([
      'amazon.com',
      'amazon.de',
    ]);
  });

  it('takes two thousand rows', async () => {
    const books = await freshBooks();
    const many = Array.from({ length: 2_000 }, (_, index) => `n${index},$1.00,2026-12-31`).join('\n');
    const { eventIds } = await bring(books, rowsIn(`name,amount,expires\n${many}\n`));
    expect(eventIds).toHaveLength(2_000);
    await undo(books, eventIds, NOON);
    expect(await books.credits.count()).toBe(0);
  }, 30_000);
});

describe('our own table', () => {
  const anyRow = fc.record({
    name: fc.constantFrom(null, 'No-Rush', 'Courtesy Credit', '=1+1', "'-5", ' spaced ', ...HOSTILE_NAMES),
    amount: fc.integer({ min: 1, max: 900_000 }),
    amountIs: fc.constantFrom('exact' as const, 'at-least' as const),
    endsOn: fc.constantFrom(null, '2026-11-22', '2026-12-31', '2028-02-29'),
    place: fc.constantFrom<MarketplaceKey>('amazon.com', 'amazon.de', 'amazon.co.jp', 'amazon.in'),
    startsOn: fc.constantFrom(null, '2026-11-01'),
    endsTime: fc.constantFrom(null, '12:00'),
    zone: fc.constantFrom(null, 'Pacific/Honolulu'),
    kind: fc.constantFrom(null, 'courtesy' as const, 'event' as const),
    goods: fc.constantFrom(null, 'digital' as const, 'anything' as const),
    use: fc.constantFrom(null, 'single' as const, 'drawdown' as const),
    minimum: fc.constantFrom(null, 3_900),
  });

  // A kind that was said and follows from the name is written as one word.
  const faceOf = ({
    id: _id,
    accountId: _account,
    changedAt: _at,
    firstAt: _first,
    terms,
    ...face
  }: Credit) => ({
    ...face,
    terms: { ...terms, kind: null },
  });

  it('read into other books says what it was written from; read into its own it brings nothing', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyRow, { minLength: 1, maxLength: 6 }), async (all) => {
        const books = await freshBooks();
        const rows = all.map(
          ({ place, startsOn, endsTime, zone, kind, goods, use, minimum, ...typed }, line): Row => ({
            line,
            id: null,
            typed: {
              ...typed,
              marketplace: place,
              accountId: null,
              currency: MARKETPLACES[place].currency,
              particulars: {
                startsOn,
                endsTime: typed.endsOn === null ? null : endsTime,
                zone: zone ?? zoneOf(place),
                zoneFrom: zone === null ? 'assumed' : 'stated',
                terms: { kind, goods, use, minimum, code: null },
              },
            },
          }),
        );
        await bring(books, rows);
        for (const { id, marketplace } of await books.accounts.toArray())
          await labelAccount(books, id, `my ${marketplace}`);
        const { credits, accounts } = await readTables(books);
        const table = writeCredits(credits, accounts);

        const again = guess(table).read({}, { accounts });
        expect([again.troubles, again.leftOut, again.isOpen, again.places]).toEqual([[], [], false, []]);
        expect((await bring(books, again.rows)).eventIds).toEqual([]);

        const others = await freshBooks();
        await bring(others, guess(table).read().rows);
        const sorted = (found: readonly Credit[]) =>
          found
            .map(faceOf)
            .map((face) => JSON.stringify(face))
            .toSorted();
        const wellFormed = credits.map((credit) => ({
          ...credit,
          name: credit.name?.toWellFormed() ?? null,
        }));
        expect(sorted(await others.credits.toArray())).toEqual(sorted(wellFormed));
      }),
      { numRuns: 60 },
    );
  }, 30_000);
});
