import type { AskReply, GoodsText } from '../../lib/browser/messages.ts';
import { forgetPage, recallPage, rememberPage, type Shopper } from '../../lib/browser/recent-pages.ts';
import type { Settings } from '../../lib/browser/settings.ts';
import type { Credit } from '../../lib/domain/credit.ts';
import type { Instant } from '../../lib/domain/day.ts';
import type { Money } from '../../lib/domain/money.ts';
import { withoutDoubt } from '../../lib/domain/order-parts.ts';
import type { PageQuestion } from '../../lib/domain/page-question.ts';
import type { Item, OrderSighting, Reading } from '../../lib/domain/reading.ts';
import { type Posted, postedOf } from '../../lib/domain/verdict/posted.ts';
import { type ReturnCost, returnCost } from '../../lib/domain/verdict/return-cost.ts';
import { spentIn } from '../../lib/domain/verdict/spent.ts';
import type { Books } from '../../lib/store/books.ts';
import { expectedOn, recordPlaced, recordPosted } from '../../lib/store/placed-order.ts';
import { type Here, lookHere } from './here.ts';
import { oneAfterAnother } from './one-after-another.ts';
import type { Origin } from './origin.ts';
import { wordOrder } from './word-order.ts';

const SILENT: AskReply = { goods: [], totals: [] };

/**
 * Pages of orders that were placed: thanks, the order itself, their list, a return. What came off is written into the
 * books once, what the order shows of it is held against that, and what a return costs is estimated.
 */
export async function answerOrder(
  books: Books,
  settings: Settings,
  question: PageQuestion,
  origin: Origin,
): Promise<AskReply> {
  const { reading } = question;
  const here = await lookHere(books, settings, question, origin);
  const { accountId, marketplace } = here;
  if (accountId === null) return SILENT;
  const shopper = { marketplace: marketplace.key, accountId };
  if (reading.page === 'thank-you')
    await oneAfterAnother(() => place(books, reading, shopper, { now: here.now, purchase: origin.purchase }));
  const found = await oneAfterAnother(() => meetOrders(books, reading, here, accountId));
  if (reading.page === 'orders' || !settings.linesOnOrders) return SILENT;
  const cost = await costOf(books, found, reading, here);
  return { goods: [], totals: lines(found, cost, here) };
}

function lines(found: Met | null, cost: ReturnCost | null, { voice }: Here): readonly GoodsText[] {
  return wordOrder({ posted: found?.posted ?? null, cost }, voice);
}

type Thanks = { readonly now: Instant } & Pick<Origin, 'purchase'>;

const MOST_THANKS = 50;

/**
 * The order is placed: what came off at its checkout is used. A page that was answered before, and is looked at again
 * in another tab or later, says nothing of a checkout since.
 */
async function place(books: Books, reading: Reading, shopper: Shopper, thanks: Thanks): Promise<void> {
  const { now, purchase } = thanks;
  const own = purchase === null ? reading.orders.flatMap(({ number }) => number ?? []) : [purchase];
  const known = (await recallPage('thanks', shopper, now))?.numbers ?? [];
  if (!own.some((number) => known.includes(number))) await takeCheckout(books, reading, shopper, thanks);
  const numbers = [...new Set([...own, ...known])].slice(0, MOST_THANKS);
  // Last of all: whoever is stopped before this is asked once more.
  await rememberPage('thanks', shopper, { numbers }, now);
}

async function takeCheckout(
  books: Books,
  { orders }: Reading,
  shopper: Shopper,
  { now, purchase }: Thanks,
): Promise<void> {
  const checkout = await recallPage('checkout', shopper, now);
  if (checkout === null) return;
  const { spent, total, placedOn, quote } = checkout;
  const [only, another] = orders;
  // That of another tab stays for its own thanks.
  const paid = another === undefined ? (only?.total?.minor ?? null) : null;
  if (isOther(checkout.purchase, purchase) || isOther(total, paid)) return;
  const number = another === undefined ? (only?.number ?? null) : null;
  const isPlaced = await recordPlaced(books, {
    ...shopper,
    spent,
    order: { number, placedOn, total },
    from: { family: 'checkout', quote },
    now,
  });
  // An order that the books know already leaves it to the one that is still to come.
  if (isPlaced) await forgetPage('checkout', shopper);
}

function isOther(one: string | number | null, other: string | number | null): boolean {
  return one !== null && other !== null && one !== other;
}

/** What the books expected of an order, and what its page shows of that. */
interface Met {
  readonly order: OrderSighting;
  readonly expected: Money;
  readonly creditIds: readonly string[];
  readonly posted: Posted;
}

/** Each order that the page names; the one that it is about comes back, null where that is none or several. */
async function meetOrders(
  books: Books,
  reading: Reading,
  here: Here,
  accountId: string,
): Promise<Met | null> {
  const met: Met[] = [];
  // A list says only which of them were cancelled: the others are not looked for, however many they are.
  const isList = reading.page === 'orders';
  for (const order of reading.orders.filter(({ progress }) => !isList || progress === 'cancelled')) {
    const found = await meet(books, reading, order, { here, accountId });
    if (found !== null) met.push(found);
  }
  return reading.orders.length === 1 ? (met[0] ?? null) : null;
}

async function meet(
  books: Books,
  reading: Reading,
  order: OrderSighting,
  { here, accountId }: { readonly here: Here; readonly accountId: string },
): Promise<Met | null> {
  const { currency } = here.marketplace;
  if (order.number === null) return null;
  const expected = await expectedOn(books, { accountId, currency }, orderOf(order));
  if (expected === null) return null;
  const posted = withoutDoubt(postedOf(expected.money, reading, order.number), expected.isNumbered);
  const [line] = reading.lines.filter(({ spendsCredit }) => spendsCredit);
  // A list of orders and a return do not say what came off: only that an order was cancelled.
  if (reading.page === 'order' || posted.is === 'cancelled')
    await recordPosted(books, {
      accountId,
      currency,
      order: orderOf(order),
      posted,
      from: { family: 'order', quote: line?.label ?? '' },
      now: here.now,
    });
  const says: Posted = reading.page === 'order' || posted.is === 'cancelled' ? posted : { is: "can't tell" };
  return {
    order,
    expected: expected.money,
    creditIds: expected.parts.map(({ creditId }) => creditId),
    posted: says,
  };
}

function orderOf({ number, placedOn, total }: OrderSighting) {
  return { number, placedOn, total: total?.minor ?? null };
}

const BACK: readonly (Item['progress'] | undefined)[] = ['returning', 'returned', 'refunded'];

/** An order's page says which of its goods go back; the page of the return lists nothing else. */
async function costOf(
  books: Books,
  found: Met | null,
  reading: Reading,
  { accountId, marketplace, now }: Here,
): Promise<ReturnCost | null> {
  const [order, another] = reading.orders;
  if (order?.number == null || another !== undefined || accountId === null) return null;
  const { key, currency } = marketplace;
  const shopper: Shopper = { marketplace: key, accountId };
  const isReturn = reading.page === 'return';
  const {
    items,
    lines: charges,
    number,
  } = reading.page === 'order' ? { ...reading, number: order.number } : EMPTY;
  if (number !== null && items.length > 0)
    await rememberPage('order', shopper, { number, items, lines: charges }, now);
  const known = isReturn ? await recallPage('order', shopper, now) : { items, lines: charges, number };
  if (known === null || known.number !== order.number) return null;
  const back = isReturn
    ? reading.items.map((item) => asOrdered(item, known.items))
    : items.filter(({ progress }) => BACK.includes(progress));
  const used = found?.expected ?? { minor: spentIn(known.lines, currency).minor, currency };
  return returnCost(known.items, used, back, await onlyCredit(books, found?.creditIds ?? []));
}

/** A return names its goods; who sold them, and for how much, the order said. */
function asOrdered(item: Item, ordered: readonly Item[]): Item {
  const same = ordered.find(({ asin }) => asin !== null && asin === item.asin);
  return same === undefined ? item : { ...same, quantity: item.quantity ?? same.quantity };
}

/** What an order was paid with, used up or not; null where that is not known, or was several. */
async function onlyCredit(books: Books, [creditId, another]: readonly string[]): Promise<Credit | null> {
  if (creditId === undefined || another !== undefined) return null;
  return (await books.credits.get(creditId)) ?? null;
}

const EMPTY = { items: [], lines: [], number: null };
