import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Change, Sums } from '../../lib/domain/ledger.ts';
import { sumsOf } from '../../lib/domain/ledger.ts';
import { choicesOf } from '../../lib/domain/ledger-choices.ts';
import { EVERYTHING, type LedgerFilter, letsThrough, periodOf } from '../../lib/domain/ledger-filter.ts';
import { figuresIn } from '../../lib/domain/ledger-period.ts';
import { entriesOf } from '../../lib/domain/placed.ts';
import type { Books } from '../../lib/store/books.ts';
import { readLedger, readMoved } from '../../lib/store/ledger.ts';
import { act, addTyped, undo } from '../../lib/store/shopper-acts.ts';
import { ZONE } from '../domain/books.ts';
import { anyLife, live } from './lives.ts';
import { freshBooks, NOON, page, receipt, recordReading, row } from './open.ts';

const DAY = 24 * 60 * 60 * 1000;
const YEAR = 365 * DAY;
const ALL = 10_000;

async function sums(books: Books, filter: Partial<LedgerFilter>, now: number): Promise<readonly Sums[]> {
  const asked = { ...EVERYTHING, ...filter };
  const credits = (await books.credits.toArray()).filter((credit) => letsThrough(asked, credit));
  const entries = entriesOf({ credits, accounts: [], readings: await books.readings.toArray() }, now, ZONE);
  if (asked.year === null) return sumsOf(entries);
  const moved = await readMoved(books, asked, ZONE);
  const period = periodOf(asked, ZONE);
  return sumsOf(entries, (entry) => figuresIn(period, entry, moved.get(entry.credit.id)));
}

const FIGURES = ['got', 'left', 'used', 'lost', 'unknown'] as const;

/** By currency and figure; what is nothing is left out. */
function added(all: readonly Sums[]): Readonly<Record<string, number>> {
  const figures = all.flatMap((each) =>
    FIGURES.map((figure) => [`${each.currency} ${figure}`, each[figure]] as const),
  );
  const sum: Record<string, number> = {};
  for (const [name, minor] of figures) sum[name] = (sum[name] ?? 0) + minor;
  return Object.fromEntries(Object.entries(sum).filter(([, minor]) => minor !== 0));
}

async function told(books: Books, filter: Partial<LedgerFilter>, most = ALL): Promise<readonly string[]> {
  const lines = await readLedger(books, { ...EVERYTHING, ...filter }, most, ZONE);
  return lines.map(({ event }) => event.id);
}

/** Every filter of each attribute: together they let everything through, and nothing twice. */
async function attributesOf(
  books: Books,
  now: number,
): Promise<readonly (readonly Partial<LedgerFilter>[])[]> {
  const credits = await books.credits.toArray();
  const { marketplaces, kinds, years } = choicesOf(credits, now, ZONE);
  return [
    marketplaces.map((marketplace) => ({ marketplace })),
    kinds.map((kind) => ({ kind })),
    years.map((year) => ({ year })),
    marketplaces.flatMap((marketplace) => years.map((year) => ({ marketplace, year }))),
  ];
}

describe('filters of one attribute', () => {
  it('add up to all, in figures and in lines, whatever has happened', async () => {
    await fc.assert(
      fc.asyncProperty(anyLife, fc.constantFrom(DAY / 2, 40 * DAY, 400 * DAY), async (life, pace) => {
        const books = await freshBooks();
        await live(books, life, { pace });
        const now = NOON + life.length * pace + 60 * DAY;
        const [whole, lines] = [added(await sums(books, {}, now)), await told(books, {})];
        for (const filters of await attributesOf(books, now)) {
          const parts = await Promise.all(filters.map((filter) => sums(books, filter, now)));
          expect(added(parts.flat())).toEqual(whole);
          const through = await Promise.all(filters.map((filter) => told(books, filter)));
          expect(through.flat().toSorted()).toEqual(lines.toSorted());
        }
      }),
    );
  }, 60_000);

  it('each figure of what was got is left, used, lost or unknown, in every year', async () => {
    await fc.assert(
      fc.asyncProperty(anyLife, async (life) => {
        const books = await freshBooks();
        await live(books, life, { pace: 90 * DAY });
        const now = NOON + life.length * 90 * DAY;
        const { years } = choicesOf(await books.credits.toArray(), now, ZONE);
        for (const year of [null, ...years]) {
          for (const { got, left, used, lost, unknown } of await sums(books, { year }, now))
            expect(got).toBe(left + used + lost + unknown);
        }
      }),
    );
  }, 60_000);
});

/** Given in 2026, used in part there, the rest in 2027; another is given and used in 2027. */
async function twoYears() {
  const books = await freshBooks();
  await recordReading(books, receipt(page([row(500, 300)])));
  const [credit] = await books.credits.toArray();
  if (credit === undefined) throw new Error('No credit was recorded');
  await act(books, credit.id, { type: 'use', amount: 200 }, NOON + DAY);
  await act(books, credit.id, { type: 'use', amount: 300 }, NOON + 90 * DAY);
  const typed = { amount: 700, currency: 'EUR', name: 'Prime Day', endsOn: null } as const;
  const german = { ...typed, marketplace: 'amazon.de', accountId: null } as const;
  await addTyped(books, german, 'Europe/Berlin', NOON + 91 * DAY);
  return { books, credit };
}

describe('a filtered ledger', () => {
  const figures = (got: number, change: Partial<Change>): Change => ({
    got,
    left: 0,
    used: 0,
    lost: 0,
    unknown: 0,
    ...change,
  });

  it('tells of a year what moved in it', async () => {
    const { books } = await twoYears();
    const of = async (year: number) => added(await sums(books, { year }, NOON + 100 * DAY));
    expect(await of(2026)).toEqual({ 'USD got': 500, 'USD left': 300, 'USD used': 200 });
    expect(await of(2027)).toEqual({ 'USD left': -300, 'USD used': 300, 'EUR got': 700, 'EUR left': 700 });
  });

  it('counts in the year of its end what ended without a word', async () => {
    const books = await freshBooks();
    await recordReading(books, receipt(page([row(500, 60)])));
    const of = (year: number) => sums(books, { year }, NOON + 100 * DAY);
    expect(await of(2026)).toMatchObject([figures(500, { left: 500 })]);
    expect(await of(2027)).toMatchObject([figures(0, { left: -500, unknown: 500 })]);
  });

  it('moves nothing that was taken back, in whichever year', async () => {
    const { books, credit } = await twoYears();
    const { eventIds } = await act(books, credit.id, { type: 'give-back', amount: 100 }, NOON + 100 * DAY);
    await undo(books, eventIds, NOON + YEAR + 100 * DAY);
    expect(await sums(books, { year: 2027, marketplace: 'amazon.com' }, NOON + 2 * YEAR)).toMatchObject([
      figures(0, { left: -300, used: 300 }),
    ]);
  });

  it('shows the lines of one place, kind or year, the newest first and not more than asked for', async () => {
    const { books } = await twoYears();
    const types = async (filter: Partial<LedgerFilter>, most?: number) =>
      (await readLedger(books, { ...EVERYTHING, ...filter }, most ?? ALL, ZONE)).map(
        ({ event, change }) => `${event.what.type} ${change.left}`,
      );
    expect(await types({ marketplace: 'amazon.de' })).toEqual(['issued 700']);
    expect(await types({ kind: 'event' })).toEqual(['issued 700']);
    expect(await types({ year: 2027 })).toEqual(['issued 700', 'used -300']);
    expect(await types({ year: 2026 })).toEqual(['used -200', 'issued 500']);
    expect(await types({ marketplace: 'amazon.com' }, 1)).toEqual(['used -300']);
    expect(await types({ marketplace: 'amazon.com', year: 2026 })).toEqual(['used -200', 'issued 500']);
    expect(await types({ accountId: 'nobody' })).toEqual([]);
  });

  it('walks back through many credits, over years in which nothing happened', async () => {
    const books = await freshBooks();
    for (const year of [0, 1, 5])
      await recordReading(
        books,
        receipt(page(Array.from({ length: 120 }, (_, index) => row(100 + index, 300))), {
          customerId: `A${year}`,
          now: NOON + year * YEAR,
        }),
      );
    const all = await told(books, {});
    expect(all).toHaveLength(360);
    expect(await told(books, { marketplace: 'amazon.com' })).toEqual(all);
    expect(await told(books, { marketplace: 'amazon.com' }, 130)).toEqual(all.slice(0, 130));
    expect(await told(books, { year: 2027 })).toEqual(all.slice(120, 240));
    const [account] = await books.accounts.toArray();
    expect(await told(books, { accountId: account?.id ?? '' })).toHaveLength(120);
  });
});
