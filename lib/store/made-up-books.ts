import type { Instant, Zone } from '../domain/day.ts';
import { dayAt } from '../domain/day.ts';
import { type MadeUpPlace, madeUpCode, madeUpReading } from '../domain/made-up.ts';
import { labelAccount } from './accounts.ts';
import { DEMO_BOOKS, openBooks } from './books.ts';
import { recordReading } from './record-reading.ts';
import { addTyped } from './shopper-acts.ts';

const HOUR = 60 * 60 * 1000;
const TWO_WEEKS = 14 * 24 * HOUR;

/**
 * Fills the books of made-up credits anew, through the same doors as real ones: so they behave like real ones.
 * @param label names the account, so that nobody takes it for their own
 */
export function fillMadeUpBooks(
  place: MadeUpPlace,
  label: string,
  now: Instant,
  shopperZone: Zone,
): Promise<void> {
  return alone(() => fill(place, label, now, shopperZone));
}

async function fill(place: MadeUpPlace, label: string, now: Instant, shopperZone: Zone): Promise<void> {
  await remove();
  const books = await openBooks(DEMO_BOOKS);
  try {
    const today = dayAt(now, place.zone);
    const page = {
      customerId: null,
      outline: null,
      family: 'rewards',
      marketplace: place,
      shopperZone,
    } as const;
    const before = madeUpReading(place, today, 'before');
    const { accountId } = await recordReading(books, { ...page, reading: before, now: now - TWO_WEEKS });
    await recordReading(books, { ...page, reading: madeUpReading(place, today, 'now'), now: now - 2 * HOUR });
    await addTyped(books, madeUpCode(place, now), place.zone, now - HOUR);
    if (accountId !== null) await labelAccount(books, accountId, label);
  } finally {
    books.close();
  }
}

export function removeMadeUpBooks(): Promise<void> {
  return alone(remove);
}

async function remove(): Promise<void> {
  const exist = (await indexedDB.databases()).some(({ name }) => name === DEMO_BOOKS);
  if (exist) await (await openBooks(DEMO_BOOKS)).delete();
}

/** A page fills them, the background removes them: never both at once. */
function alone(work: () => Promise<void>): Promise<void> {
  return navigator.locks.request(DEMO_BOOKS, work);
}
