import 'fake-indexeddb/auto';
import { type Books, openBooks } from '../../lib/store/books.ts';
import type { Receipt } from '../../lib/store/record-reading.ts';
import { recordReading } from '../../lib/store/record-reading.ts';
import { NOON, page, row, ZONE } from '../domain/books.ts';

let opened = 0;

/** Fresh books: fake-indexeddb keeps what one test wrote for the next. */
export function freshBooks(): Promise<Books> {
  opened += 1;
  return openBooks(`books ${opened}`);
}

export function receipt(reading = page([row(500, 5)]), more: Partial<Receipt> = {}): Receipt {
  return {
    reading,
    customerId: 'A1ANNA',
    outline: null,
    family: 'rewards',
    marketplace: { id: 'amazon.com', currency: 'USD', zone: ZONE },
    shopperZone: ZONE,
    now: NOON,
    ...more,
  };
}

export async function shown(books: Books): Promise<readonly string[]> {
  const credits = await books.credits.toArray();
  return credits
    .filter(({ standing, phase }) => standing === 'kept' && phase === 'live')
    .map(({ left, endsOn }) => `${left} ${endsOn}`)
    .toSorted();
}

export { NOON, page, recordReading, row };
