import Dexie from 'dexie';
import { isOurs } from '../domain/come-back.ts';
import { type Credit, idsOf, unknown } from '../domain/credit.ts';
import type { Instant } from '../domain/day.ts';
import type { Event, PageWords, PlacedOrder } from '../domain/event.ts';
import { withoutRepeats } from '../domain/groups.ts';
import { type Currency, isAbsurd, type Money } from '../domain/money.ts';
import {
  isForOrder,
  isPlacedAlready,
  mayBeOf,
  type OrderPart,
  partsOf,
  shownOf,
  type UsedEvent,
} from '../domain/order-parts.ts';
import type { Outcome } from '../domain/reconcile.ts';
import type { SpentPart } from '../domain/spent-parts.ts';
import type { Posted } from '../domain/verdict/posted.ts';
import { creditsByAnyId, eventsOf } from './any-id.ts';
import type { Books } from './books.ts';
import { writeOutcomes } from './write.ts';

/** What came off when an order was placed, as its pages say it. Amounts are minor units. */
export interface Placement {
  readonly accountId: string;
  readonly marketplace: string;
  readonly spent: readonly SpentPart[];
  readonly order: PlacedOrder;
  readonly from: PageWords;
  readonly now: Instant;
}

/** Whose order it is, and in which money it was paid. */
interface Whose {
  readonly accountId: string;
  readonly currency: Currency;
}

/** What the books say came off for an order, and of which credits. */
export interface ExpectedOn {
  readonly money: Money;
  /** Known by its number, not only by its day and sum. */
  readonly isNumbered: boolean;
  readonly parts: readonly OrderPart[];
}

/** What the page of an order says of the credit that came off for it. */
export interface Posting extends Whose {
  readonly order: PlacedOrder;
  readonly posted: Posted;
  readonly from: PageWords;
  readonly now: Instant;
}

/**
 * Writes one `used` for each credit, of what is left of it, or of what is gone from its page. Credits that the books
 * do not hold any more, or that are not of this account and marketplace, are left out.
 * @returns whether anything was written: nothing is for an order that the books know already
 */
export async function recordPlaced(books: Books, placement: Placement): Promise<boolean> {
  return books.transaction('rw', [books.credits, books.events, books.install], async () => {
    const outcomes = await outcomesOf(books, placement);
    const spending = outcomes.flatMap(({ creditId }) => creditId ?? []);
    const placed = await placedFor(books, ({ accountId }) => accountId === placement.accountId);
    const known = placed.map(({ event }) => event);
    if (outcomes.length === 0 || isPlacedAlready(placement.order, spending, known, placement.now))
      return false;
    await writeOutcomes(books, outcomes, placement.now);
    return true;
  });
}

/**
 * What came off for an order: by its number; for one that was placed without a number by its day and sum, where only
 * one fits. Null where the books do not know.
 */
export function expectedOn(books: Books, whose: Whose, order: PlacedOrder): Promise<ExpectedOn | null> {
  // Async, and not only a function that hands on a promise: else Dexie loses count of its awaits.
  return books.transaction('r', [books.credits, books.events], async () =>
    expectationOf(books, whose, order),
  );
}

/**
 * Writes `posted` for each credit of which the order now shows more or less than it last did.
 * @param posting.posted measured against `expectedOn` of the same order
 * @returns whether anything was written: nothing is for what is not certain, nor for what was said before
 */
export async function recordPosted(books: Books, posting: Posting): Promise<boolean> {
  const { order, posted, from, now } = posting;
  const { number } = order;
  if (number === null) return false;
  return books.transaction('rw', [books.credits, books.events, books.install], async () => {
    const expected = await expectationOf(books, posting, order);
    if (expected === null || !isMeasuredBy(expected.money, posted)) return false;
    const shown = shownOf(expected.parts, posted) ?? [];
    const outcomes = shown.flatMap((is, index): readonly Outcome[] => {
      const part = expected.parts[index];
      if (part === undefined || part.is === is) return [];
      return [{ creditId: part.creditId, what: { type: 'posted', order: number, was: part.is, is, from } }];
    });
    if (outcomes.length === 0) return false;
    await writeOutcomes(books, outcomes, now);
    return true;
  });
}

async function outcomesOf(
  books: Books,
  { accountId, marketplace, spent, order, from }: Placement,
): Promise<readonly Outcome[]> {
  const held = await creditsByAnyId(
    books,
    spent.map(({ creditId }) => creditId),
  );
  const byCredit = Map.groupBy(spent, ({ creditId }) => held.get(creditId));
  return [...byCredit].flatMap(([credit, parts]): readonly Outcome[] => {
    if (credit?.accountId !== accountId || credit.marketplace !== marketplace || !isOurs(credit)) return [];
    const asked = sumOf(parts.map(({ minor }) => minor));
    const amount = Math.min(asked, credit.left > 0 ? credit.left : unknown(credit));
    const what = { type: 'used', amount, order: withinReason(order, credit), from } as const;
    return amount > 0 ? [{ creditId: credit.id, what }] : [];
  });
}

/** A misread sum is none; nothing to pay is a sum. */
function withinReason(order: PlacedOrder, { currency }: Credit): PlacedOrder {
  const { total } = order;
  return total === null || total === 0 || !isAbsurd({ minor: total, currency })
    ? order
    : { ...order, total: null };
}

interface PlacedFor {
  readonly credit: Credit;
  /** Under the credit's own id, whichever it was written under. */
  readonly event: UsedEvent;
}

/** What came off of these credits for orders, in the order of the books. */
async function placedFor(books: Books, isMeant: (credit: Credit) => boolean): Promise<readonly PlacedFor[]> {
  const used = await books.events
    .where('[what.type+counter]')
    .between(['used', Dexie.minKey], ['used', Dexie.maxKey])
    .toArray();
  const events = used.filter(isForOrder);
  const held = await creditsByAnyId(
    books,
    events.map(({ creditId }) => creditId),
  );
  return events.flatMap((event) => {
    const credit = held.get(event.creditId);
    return credit !== undefined && isMeant(credit)
      ? [{ credit, event: { ...event, creditId: credit.id } }]
      : [];
  });
}

async function expectationOf(
  books: Books,
  { accountId, currency }: Whose,
  order: PlacedOrder,
): Promise<ExpectedOn | null> {
  const placed = await placedFor(
    books,
    (credit) => credit.accountId === accountId && credit.currency === currency,
  );
  const fitting = placed.filter(({ event }) => mayBeOf(event, order));
  const credits = new Map(fitting.map(({ credit }) => [credit.id, credit]));
  const stories = await Promise.all([...credits.values()].map((credit) => storyOf(books, credit)));
  const parts = partsOf(order, stories);
  const isNumbered = fitting.some(({ event }) => event.what.order.number !== null);
  return parts && { money: { minor: sumOf(parts.map(({ minor }) => minor)), currency }, isNumbered, parts };
}

/** All that was written of it, under its own id, and what two computers have written once. */
async function storyOf(books: Books, credit: Credit): Promise<readonly Event[]> {
  const events = withoutRepeats(await eventsOf(books, ...idsOf(credit)));
  return events.map((event) => ({ ...event, creditId: credit.id }));
}

/** What was measured against another sum says nothing about this one. */
function isMeasuredBy({ minor, currency }: Money, posted: Posted): boolean {
  if (posted.is === "can't tell") return false;
  const measure = posted.is === 'differs' ? posted.expected : posted.money;
  return measure.minor === minor && measure.currency === currency;
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, each) => sum + each, 0);
}
