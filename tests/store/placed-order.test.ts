import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { idsOf, unknown } from '../../lib/domain/credit.ts';
import type { PlacedOrder } from '../../lib/domain/event.ts';
import { projectStory } from '../../lib/domain/groups.ts';
import type { Posted } from '../../lib/domain/verdict/posted.ts';
import { eventsOf } from '../../lib/store/any-id.ts';
import type { Books } from '../../lib/store/books.ts';
import { expectedOn, type Placement, recordPlaced, recordPosted } from '../../lib/store/placed-order.ts';
import { act, undo } from '../../lib/store/shopper-acts.ts';
import { NUMBER, OTHER, orderOf, words } from '../domain/order-happenings.ts';
import { dieAt } from './die-at.ts';
import { freshBooks, NOON, page, receipt, recordReading, row } from './open.ts';

const DAY = 24 * 60 * 60 * 1000;
const UNNUMBERED = orderOf({ number: null });
const usd = (minor: number) => ({ minor, currency: 'USD' }) as const;

afterEach(() => vi.restoreAllMocks());

/** Anna's books: $5.00, $3.00 and $2.00. */
async function annas() {
  const books = await freshBooks();
  await recordReading(books, receipt(page([row(500, 5), row(300, 9), row(200, 12)])));
  const credits = (await books.credits.toArray()).toSorted((one, other) => other.left - one.left);
  const [five = '', three = '', two = ''] = credits.map(({ id }) => id);
  const accountId = credits[0]?.accountId ?? '';
  const place = (spent: Placement['spent'], order: PlacedOrder = orderOf(), now = NOON) =>
    recordPlaced(books, { accountId, marketplace: 'amazon.com', spent, order, from: words(), now });
  const look = (posted: Posted, order: PlacedOrder = orderOf(), now = NOON) =>
    recordPosted(books, {
      accountId,
      currency: 'USD',
      order,
      posted,
      from: { family: 'order', quote: 'Courtesy Credit: -$2.00' },
      now,
    });
  const expected = (order: PlacedOrder = orderOf(), whose = accountId) =>
    expectedOn(books, { accountId: whose, currency: 'USD' }, order);
  const figures = async (id = five) => {
    const credit = await books.credits.get(id);
    return credit && [credit.left, credit.used, unknown(credit)];
  };
  return { books, five, three, two, accountId, place, look, expected, figures };
}

type Annas = Awaited<ReturnType<typeof annas>>;

function everything(books: Books): Promise<unknown> {
  return Promise.all(books.tables.map((table) => table.toArray()));
}

const differs = (expected: number, shown: number): Posted => ({
  is: 'differs',
  expected: usd(expected),
  shown: usd(shown),
  difference: usd(expected - shown),
  order: null,
});
const cancelled = (minor: number): Posted => ({ is: 'cancelled', money: usd(minor) });
const asExpected = (minor: number): Posted => ({ is: 'as-expected', money: usd(minor) });

describe('an order that was placed', () => {
  it('takes from each of its credits, by Amazon’s word', async () => {
    const { books, five, three, place, figures } = await annas();
    expect(
      await place([
        { creditId: five, minor: 500 },
        { creditId: three, minor: 100 },
      ]),
    ).toBe(true);
    expect([await figures(five), await figures(three)]).toEqual([
      [0, 500, 0],
      [200, 100, 0],
    ]);
    const events = (await books.events.toArray()).filter(({ what }) => what.type === 'used');
    expect(events.map(({ what }) => what)).toEqual(
      expect.arrayContaining([{ type: 'used', amount: 500, order: orderOf(), from: words() }]),
    );
    expect((await books.credits.get(five))?.toldBy).toBeNull();
  });

  it.each<readonly [string, (annas: Annas) => Placement['spent'], number]>([
    ['more than is left: what is left', ({ five }) => [{ creditId: five, minor: 900 }], 500],
    [
      'one credit twice: both',
      ({ five }) => [
        { creditId: five, minor: 100 },
        { creditId: five, minor: 200 },
      ],
      300,
    ],
    ['nothing', ({ five }) => [{ creditId: five, minor: 0 }], 0],
    ['less than nothing', ({ five }) => [{ creditId: five, minor: -100 }], 0],
    ['a credit that is not in the books', () => [{ creditId: 'nobody', minor: 100 }], 0],
    ['nothing at all', () => [], 0],
  ])('%s', async (_, spentOf, used) => {
    const anna = await annas();
    expect(await anna.place(spentOf(anna))).toBe(used > 0);
    expect((await anna.figures())?.[1]).toBe(used);
    expect(await anna.books.credits.count()).toBe(3);
  });

  it('takes from what is gone from its page: now it is known where to', async () => {
    const { books, five, place, figures } = await annas();
    await recordReading(books, receipt(page([row(300, 9), row(200, 12)])));
    expect(await figures()).toEqual([0, 0, 500]);
    await place([{ creditId: five, minor: 500 }]);
    expect(await figures()).toEqual([0, 500, 0]);
  });

  it.each(['another account', 'another marketplace', 'a credit that is not mine'])(
    'of %s takes nothing',
    async (whose) => {
      const { books, five, accountId } = await annas();
      if (whose.startsWith('a credit')) await act(books, five, { type: 'not-mine' }, NOON);
      const placed = await recordPlaced(books, {
        accountId: whose === 'another account' ? 'berta' : accountId,
        marketplace: whose === 'another marketplace' ? 'amazon.de' : 'amazon.com',
        spent: [{ creditId: five, minor: 500 }],
        order: orderOf(),
        from: words(),
        now: NOON,
      });
      expect(placed).toBe(false);
      expect((await books.credits.get(five))?.used).toBe(0);
    },
  );

  it('keeps no sum that no order has', async () => {
    const { five, place, expected } = await annas();
    await place([{ creditId: five, minor: 100 }], orderOf({ number: null, total: 10 ** 12 }));
    expect(await expected(orderOf({ total: 10 ** 12 }))).toBeNull();
  });
});

describe('an order that is read again', () => {
  it.each<readonly [string, PlacedOrder, PlacedOrder, number, boolean]>([
    ['of the same number', orderOf(), orderOf({ placedOn: null, total: null }), 9 * DAY, false],
    ['of another number', orderOf(), orderOf({ number: OTHER }), 0, true],
    ['without a number, of one day and sum', UNNUMBERED, UNNUMBERED, 9 * DAY, false],
    ['without a number, of another day', UNNUMBERED, { ...UNNUMBERED, placedOn: '2026-11-23' }, 0, true],
    ['without a number, of another sum', UNNUMBERED, { ...UNNUMBERED, total: 1300 }, 0, true],
    ['that shows its number only now', UNNUMBERED, orderOf(), 0, false],
    ['that does not show its number any more', orderOf(), UNNUMBERED, 0, false],
    [
      'of which nothing is known, at once',
      { number: null, placedOn: null, total: null },
      { number: null, placedOn: null, total: null },
      1000,
      false,
    ],
    [
      'of which nothing is known, days later',
      { number: null, placedOn: null, total: null },
      { number: null, placedOn: null, total: null },
      3 * DAY,
      true,
    ],
    ['of which only the number is known', { number: null, placedOn: null, total: null }, orderOf(), 0, true],
  ])('%s', async (_, first, second, later, isNew) => {
    const { five, place, figures } = await annas();
    await place([{ creditId: five, minor: 100 }], first);
    expect(await place([{ creditId: five, minor: 100 }], second, NOON + later)).toBe(isNew);
    expect(await figures()).toEqual(isNew ? [300, 200, 0] : [400, 100, 0]);
  });

  it('without a number takes from other credits: it is another order', async () => {
    const { five, three, place, figures } = await annas();
    await place([{ creditId: five, minor: 100 }], UNNUMBERED);
    expect(await place([{ creditId: three, minor: 100 }], UNNUMBERED)).toBe(true);
    expect(await figures(three)).toEqual([200, 100, 0]);
  });

  it('stays taken back where the shopper took it back', async () => {
    const { books, five, place, expected, figures } = await annas();
    await place([{ creditId: five, minor: 100 }]);
    const used = (await books.events.toArray()).find(({ what }) => what.type === 'used');
    await undo(books, [used?.id ?? ''], NOON);
    expect(await expected()).toBeNull();
    expect(await place([{ creditId: five, minor: 100 }])).toBe(false);
    expect(await figures()).toEqual([500, 0, 0]);
  });
});

describe('what is expected on an order', () => {
  it('is what came off for its number, of each credit', async () => {
    const { five, three, place, expected } = await annas();
    const spent = [
      { creditId: five, minor: 500 },
      { creditId: three, minor: 100 },
    ];
    await place(spent);
    await place([{ creditId: three, minor: 100 }], orderOf({ number: OTHER }));
    const found = await expected(orderOf({ placedOn: null, total: null }));
    expect(found?.money).toEqual(usd(600));
    expect(found?.parts).toHaveLength(2);
    expect(found?.parts).toEqual(expect.arrayContaining(spent.map((part) => ({ ...part, is: part.minor }))));
  });

  it.each<readonly [string, readonly PlacedOrder[], PlacedOrder, boolean]>([
    ['of no order', [], orderOf(), false],
    ['of another order', [orderOf({ number: OTHER })], orderOf(), false],
    ['of another order of that day and sum', [orderOf({ number: OTHER })], UNNUMBERED, false],
    ['by its day and sum', [UNNUMBERED], orderOf(), true],
    ['by its day and sum, without a number', [UNNUMBERED], UNNUMBERED, true],
    ['by another day', [UNNUMBERED], orderOf({ placedOn: '2026-11-23' }), false],
    ['by another sum', [UNNUMBERED], orderOf({ total: 1300 }), false],
    ['by a sum alone', [{ ...UNNUMBERED, placedOn: null }], orderOf({ placedOn: null }), false],
    ['by a day alone', [{ ...UNNUMBERED, total: null }], orderOf({ total: null }), false],
    ['of two that fit', [UNNUMBERED, UNNUMBERED], orderOf(), false],
    ['of the one with the number', [UNNUMBERED, orderOf({ total: 900 })], orderOf(), true],
  ])('%s', async (_, placed, asked, isKnown) => {
    const anna = await annas();
    const ids = [anna.five, anna.three];
    for (const [index, order] of placed.entries())
      await anna.place([{ creditId: ids[index] ?? '', minor: 100 }], order, NOON + index);
    const found = await anna.expected(asked);
    expect(found?.money ?? null).toEqual(isKnown ? usd(100) : null);
    expect(await anna.expected(asked, 'berta')).toBeNull();
  });

  it('is not in another currency', async () => {
    const { books, five, accountId, place } = await annas();
    await place([{ creditId: five, minor: 100 }]);
    expect(await expectedOn(books, { accountId, currency: 'EUR' }, orderOf())).toBeNull();
  });
});

describe('what an order shows', () => {
  it.each<readonly [string, readonly Posted[], readonly boolean[], readonly number[]]>([
    ['as expected', [asExpected(500)], [false], [0, 500, 0]],
    ['nothing', [differs(500, 0)], [true], [0, 0, 500]],
    ['a part', [differs(500, 200)], [true], [0, 200, 300]],
    ['cancelled', [cancelled(500)], [true], [0, 0, 500]],
    ['nothing, and then all', [differs(500, 0), asExpected(500)], [true, true], [0, 500, 0]],
    ['a part, and then less', [differs(500, 200), differs(500, 100)], [true, true], [0, 100, 400]],
    ['more than came off', [differs(500, 700)], [false], [0, 500, 0]],
    ['what was measured against another sum', [differs(400, 0)], [false], [0, 500, 0]],
    ['what cannot be told', [{ is: "can't tell" }], [false], [0, 500, 0]],
  ])('of one credit: %s', async (_, looks, written, figures) => {
    const anna = await annas();
    await anna.place([{ creditId: anna.five, minor: 500 }]);
    for (const [index, posted] of looks.entries()) expect(await anna.look(posted)).toBe(written[index]);
    expect(await anna.figures()).toEqual(figures);
  });

  it.each<readonly [string, Posted, boolean, readonly number[]]>([
    ['nothing', differs(700, 0), true, [0, 0, 500]],
    ['cancelled', cancelled(700), true, [0, 0, 500]],
    ['a part, of which nobody knows whose', differs(700, 400), false, [0, 500, 0]],
    ['as expected', asExpected(700), false, [0, 500, 0]],
  ])('of several credits: %s', async (_, posted, isWritten, figures) => {
    const anna = await annas();
    await anna.place([
      { creditId: anna.five, minor: 500 },
      { creditId: anna.two, minor: 200 },
    ]);
    expect(await anna.look(posted)).toBe(isWritten);
    expect(await anna.figures()).toEqual(figures);
  });

  it('read fifty times is written once, also after it was found by day and sum', async () => {
    const { books, five, place, look } = await annas();
    await place([{ creditId: five, minor: 500 }], UNNUMBERED);
    for (let times = 0; times < 50; times += 1) await look(differs(500, 200), orderOf(), NOON + times);
    const events = (await books.events.toArray()).filter(({ what }) => what.type === 'posted');
    expect(events.map(({ what }) => what)).toEqual([
      {
        type: 'posted',
        order: NUMBER,
        was: 500,
        is: 200,
        from: { family: 'order', quote: 'Courtesy Credit: -$2.00' },
      },
    ]);
  });

  it('is of nobody’s order without a number, and of none that the books do not know', async () => {
    const { five, place, look } = await annas();
    await place([{ creditId: five, minor: 500 }], UNNUMBERED);
    expect(await look(cancelled(500), UNNUMBERED)).toBe(false);
    expect(await look(cancelled(500), orderOf({ number: OTHER, total: 900 }))).toBe(false);
  });

  it('comes back with the page of balances once the order is cancelled', async () => {
    const { books, five, place, look, figures } = await annas();
    await place([{ creditId: five, minor: 500 }]);
    await recordReading(books, receipt(page([row(300, 9), row(200, 12)])));
    await look(cancelled(500));
    await recordReading(books, receipt(page([row(500, 5), row(300, 9), row(200, 12)]), { now: NOON + DAY }));
    expect(await figures()).toEqual([500, 0, 0]);
    expect(await books.credits.count()).toBe(3);
  });
});

describe('whatever orders are placed and read', () => {
  const anyOrder = fc.record({
    number: fc.constantFrom(null, NUMBER, OTHER),
    placedOn: fc.constantFrom(null, '2026-11-22'),
    total: fc.constantFrom(null, 1200),
  });
  const anyPlacing = fc
    .record({ order: anyOrder, minors: fc.array(fc.constantFrom(0, 100, 300, 900), { maxLength: 3 }) })
    .map(({ order, minors }) => ({ five, three, two, place }: Annas) => {
      const ids = [five, three, two];
      return place(
        minors.map((minor, index) => ({ creditId: ids[index] ?? '', minor })),
        order,
      );
    });
  const anyLook = fc
    .record({ order: anyOrder, shown: fc.constantFrom(0, 100, 300, null) })
    .map(({ order, shown }) => async ({ expected, look }: Annas) => {
      const minor = (await expected(order))?.money.minor ?? 500;
      return look(shown === null ? asExpected(minor) : differs(minor, shown), order);
    });

  it('the same again writes nothing, and no figure is below zero', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(anyPlacing, anyLook), { maxLength: 8 }), async (steps) => {
        const anna = await annas();
        for (const step of steps) {
          await step(anna);
          const written = await everything(anna.books);
          expect(await step(anna)).toBe(false);
          expect(await everything(anna.books)).toEqual(written);
        }
        for (const credit of await anna.books.credits.toArray()) {
          const figures = [credit.left, credit.used, credit.lost, unknown(credit)];
          expect(Math.min(...figures)).toBeGreaterThanOrEqual(0);
          expect(projectStory(await eventsOf(anna.books, ...idsOf(credit)))).toEqual(credit);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('a worker that is killed', () => {
  it.each<readonly [string, (annas: Annas) => Promise<unknown>]>([
    [
      'while an order is placed',
      ({ three, two, place }) =>
        place(
          [
            { creditId: three, minor: 300 },
            { creditId: two, minor: 100 },
          ],
          orderOf({ number: OTHER }),
        ),
    ],
    ['while an order is read', ({ look }) => look(cancelled(500))],
  ])('%s leaves the books as they were at any request', async (_, work) => {
    const placed = async () => {
      const anna = await annas();
      await anna.place([{ creditId: anna.five, minor: 500 }]);
      return anna;
    };
    const counting = await placed();
    const count = dieAt(Number.POSITIVE_INFINITY);
    await work(counting);
    const steps = count();
    vi.restoreAllMocks();
    expect(steps).toBeGreaterThan(5);

    for (let step = 1; step <= steps; step += 1) {
      const anna = await placed();
      const untouched = await everything(anna.books);
      dieAt(step);
      await expect(work(anna)).rejects.toThrow();
      vi.restoreAllMocks();
      expect(await everything(anna.books), `killed at request ${step}`).toEqual(untouched);
      expect(await work(anna)).toBe(true);
    }
  });
});
