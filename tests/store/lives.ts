import 'fake-indexeddb/auto';
import fc from 'fast-check';
import type { Act } from '../../lib/domain/act.ts';
import { type CreditSighting, TROUBLE_CODES } from '../../lib/domain/reading.ts';
import type { Terms } from '../../lib/domain/terms.ts';
import type { Posted } from '../../lib/domain/verdict/posted.ts';
import type { Books } from '../../lib/store/books.ts';
import { expectedOn, recordPlaced, recordPosted } from '../../lib/store/placed-order.ts';
import { claimReminder, silence } from '../../lib/store/reminders.ts';
import { act, addTyped, undo } from '../../lib/store/shopper-acts.ts';
import { recordTold } from '../../lib/store/told-terms.ts';
import { NUMBER, OTHER } from '../domain/order-happenings.ts';
import { HOSTILE_NAMES } from '../exchange/hostile-names.ts';
import { NOON, page, receipt, recordReading, row } from './open.ts';

const DAY = 24 * 60 * 60 * 1000;

type Step = (books: Books, now: number, memory: Memory) => Promise<unknown>;

interface Memory {
  readonly said: string[];
}

const anyName = fc.constantFrom('No-Rush Rewards', 'Grocery Rewards', null, ...HOSTILE_NAMES);
const anyRow: fc.Arbitrary<CreditSighting> = fc
  .record({
    minor: fc.constantFrom(100, 150, 300),
    inDays: fc.constantFrom(null, 3, 5, 9),
    name: anyName,
    confidence: fc.constantFrom('certain' as const, 'confirm' as const),
  })
  .map(({ minor, inDays, ...more }) => row(minor, inDays, more));

const reading: fc.Arbitrary<Step> = fc
  .record({
    rows: fc.array(anyRow, { maxLength: 4 }),
    trouble: fc.option(fc.constantFrom(...TROUBLE_CODES), { nil: undefined, freq: 3 }),
    customerId: fc.constantFrom('A1ANNA', 'A1ANNA', 'A2BERT', null),
    outline: fc.constantFrom(null, 'main > h1'),
  })
  .map(
    ({ rows, trouble, customerId, outline }) =>
      (books, now) =>
        recordReading(
          books,
          receipt(page(rows, ...(trouble ? [trouble] : [])), { customerId, outline, now }),
        ),
  );

const terms: fc.Arbitrary<Terms> = fc.record({
  kind: fc.constantFrom(null, 'courtesy', 'bonus'),
  goods: fc.constantFrom(null, 'digital', 'anything'),
  use: fc.constantFrom(null, 'single', 'drawdown'),
  minimum: fc.constantFrom(null, 0, 3900),
  code: fc.constantFrom(null, 'ABC-123', ...HOSTILE_NAMES),
});
const particulars = fc.record({
  startsOn: fc.constantFrom(null, '2026-11-20'),
  endsTime: fc.constantFrom(null, '12:00'),
  zone: fc.constantFrom('Pacific/Honolulu', 'Europe/Berlin'),
  zoneFrom: fc.constantFrom('stated' as const, 'assumed' as const),
  terms,
});
const told = {
  amount: fc.constantFrom(100, 700),
  endsOn: fc.constantFrom(null, '2026-12-01'),
  name: anyName,
};

const typing: fc.Arbitrary<Step> = fc
  .record({ ...told, particulars }, { requiredKeys: ['amount', 'endsOn', 'name'] })
  .map(
    (typed) => async (books, now, memory) =>
      remember(
        memory,
        addTyped(
          books,
          { marketplace: 'amazon.de', accountId: null, currency: 'EUR', ...typed },
          'Europe/Berlin',
          now,
        ),
      ),
  );

const anyAct: fc.Arbitrary<Act> = fc.oneof(
  fc.record({
    type: fc.constantFrom('use' as const, 'returned' as const, 'give-back' as const),
    amount: fc.constantFrom(50, 900),
  }),
  fc.record({
    type: fc.constantFrom(...(['lose', 'settle', 'insist', 'keep', 'not-mine', 'delete'] as const)),
  }),
  fc.record(
    { type: fc.constant('edit' as const), ...told, particulars },
    { requiredKeys: ['type', 'amount', 'endsOn', 'name'] },
  ),
);

const acting: fc.Arbitrary<Step> = fc
  .record({ said: anyAct, pick: fc.nat() })
  .map(({ said, pick }) => async (books, now, memory) => {
    const credits = await books.credits.toArray();
    const credit = credits[pick % credits.length];
    if (credit !== undefined) await remember(memory, act(books, credit.id, said, now));
  });

const undoing: fc.Arbitrary<Step> = fc.constant(async (books, now, memory) => {
  const last = memory.said.pop();
  if (last !== undefined) await undo(books, [last], now);
});

const quieting: fc.Arbitrary<Step> = fc.constantFrom(null, NOON + DAY).map((until) => async (books, now) => {
  const [credit] = await books.credits.toArray();
  if (credit === undefined) return;
  await silence(books, [{ creditId: credit.id, until }]);
  await claimReminder(books, {
    id: `day ${now}`,
    type: 'day',
    creditIds: [credit.id],
    at: now,
    shownAt: until,
  });
});

const anyOrder = fc.record({
  number: fc.constantFrom(null, NUMBER, OTHER),
  placedOn: fc.constantFrom(null, '2026-11-22'),
  total: fc.constantFrom(null, 0, 1200),
});

/** All credits of one account are spent, in part or whole. */
const ordering: fc.Arbitrary<Step> = fc
  .record({ order: anyOrder, minor: fc.constantFrom(50, 100, 900), quote: anyName.map((name) => name ?? '') })
  .map(({ order, minor, quote }) => async (books, now) => {
    const [account] = await books.accounts.toArray();
    if (account === undefined) return;
    const { id: accountId, marketplace } = account;
    const credits = await books.credits.toArray();
    const spent = credits.map(({ id: creditId }) => ({ creditId, minor }));
    const from = { family: 'thank-you', quote } as const;
    await recordPlaced(books, { accountId, marketplace, spent, order, from, now });
  });

/** What an order shows: nothing, all, or another sum. */
const posting: fc.Arbitrary<Step> = fc
  .record({
    order: anyOrder,
    shows: fc.constantFrom('nothing' as const, 'all' as const, 'some' as const),
    quote: fc.constant('-$1.00'),
  })
  .map(({ order, shows, quote }) => async (books, now) => {
    const [account] = await books.accounts.toArray();
    if (account === undefined) return;
    const { id: accountId, currency } = account;
    const expected = await expectedOn(books, { accountId, currency }, order);
    if (expected === null) return;
    const { money } = expected;
    const shown = { minor: 50, currency };
    const posted: Record<typeof shows, Posted> = {
      nothing: { is: 'cancelled', money },
      all: { is: 'as-expected', money },
      some: { is: 'differs', expected: money, shown, difference: shown, order: null },
    };
    const from = { family: 'order', quote } as const;
    await recordPosted(books, { accountId, currency, order, posted: posted[shows], from, now });
  });

const telling: fc.Arbitrary<Step> = fc
  .record({ minimum: fc.constantFrom(1000, 3900), quote: anyName.map((name) => name ?? '') })
  .map(({ minimum, quote }) => async (books, now) => {
    for (const { id: creditId, accountId } of await books.credits.toArray()) {
      const told = [{ creditId, terms: { minimum }, quote, family: 'checkout' as const }];
      if (accountId !== null) await recordTold(books, { accountId, told, now });
    }
  });

async function remember({ said }: Memory, done: ReturnType<typeof act>): Promise<void> {
  said.push(...(await done).eventIds);
}

/** What pages, the shopper and reminders can bring about in the books, in any order. */
export const anyLife: fc.Arbitrary<readonly Step[]> = fc.array(
  fc.oneof({ arbitrary: reading, weight: 4 }, typing, acting, undoing, quieting, ordering, posting, telling),
  { maxLength: 12, size: 'max' },
);

/** @param pace milliseconds from one step to the next, @param from steps that have gone before */
export async function live(
  books: Books,
  life: readonly Step[],
  { pace = DAY / 2, from = 0 }: { readonly pace?: number; readonly from?: number } = {},
): Promise<void> {
  const memory: Memory = { said: [] };
  for (const [index, step] of life.entries()) await step(books, NOON + (from + index) * pace, memory);
}
