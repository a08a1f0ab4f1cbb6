import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { unknown } from '../../lib/domain/credit.ts';
import type { Books } from '../../lib/store/books.ts';
import { checkBooks } from '../../lib/store/check-books.ts';
import { installOf } from '../../lib/store/install.ts';
import { dieAt } from './die-at.ts';
import { anyLife, live } from './lives.ts';
import { freshBooks, NOON, page, receipt, recordReading, row, shown } from './open.ts';

const DAY = 24 * 60 * 60 * 1000;

afterEach(() => vi.restoreAllMocks());

describe('a worker that is killed at any moment', () => {
  it('leaves books in which every credit is what its events amount to, and the step can be done again', async () => {
    let kills = 0;
    const deaths = fc.array(fc.nat({ max: 60 }), { minLength: 12, maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(anyLife, deaths, async (life, moments) => {
        const books = await freshBooks();
        await installOf(books);
        for (const [index, step] of life.entries()) {
          dieAt(1 + (moments[index] ?? 0));
          const died = await live(books, [step], { from: index }).then(
            () => false,
            () => true,
          );
          vi.restoreAllMocks();
          if (!died) continue;
          kills += 1;
          expect(await checkBooks(books)).toMatchObject({ mended: 0 });
          await expectSound(books);
          await live(books, [step], { from: index });
        }
        expect(await checkBooks(books)).toMatchObject({ mended: 0 });
        await expectSound(books);
      }),
      { numRuns: 220 },
    );
    expect(kills).toBeGreaterThan(200);
  }, 60_000);
});

describe('pages that are read in any order', () => {
  const anyPage = fc.array(fc.tuple(fc.constantFrom(100, 150, 300), fc.constantFrom(3, 5, 9)), {
    maxLength: 5,
  });

  it('leave what the last one shows, whatever the clock says', async () => {
    const days = fc.constantFrom(-365, -3, 0, 1, 2);
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(anyPage, days), { minLength: 1, maxLength: 6 }), async (pages) => {
        const books = await freshBooks();
        for (const [rows, day] of pages) {
          const reading = page(rows.map(([minor, inDays]) => row(minor, inDays)));
          await recordReading(books, receipt(reading, { now: NOON + day * DAY }));
        }
        const last = page((pages.at(-1)?.[0] ?? []).map(([minor, inDays]) => row(minor, inDays)));
        const rows = last.credits.map(({ amount, endsOn }) => `${amount.minor} ${endsOn}`);
        expect(await shown(books)).toEqual(rows.toSorted());
        await expectSound(books);
      }),
      { numRuns: 150 },
    );
  }, 60_000);
});

/** Figures that add up, none below zero, and no event without its credit. */
async function expectSound(books: Books): Promise<void> {
  const issued = new Set<string>();
  const events = await books.events.toArray();
  for (const { creditId, what } of events) if (what.type === 'issued') issued.add(creditId);
  expect(events.filter(({ creditId }) => !issued.has(creditId))).toEqual([]);
  for (const credit of await books.credits.toArray()) {
    const { got, left, used, lost } = credit;
    for (const figure of [got, left, used, lost, unknown(credit)]) expect(figure).toBeGreaterThanOrEqual(0);
    expect(left + used + lost + unknown(credit)).toBe(got);
  }
}
