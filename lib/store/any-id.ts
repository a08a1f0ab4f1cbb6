import { type Credit, idsOf } from '../domain/credit.ts';
import type { Event } from '../domain/event.ts';
import { inOrder } from '../domain/groups.ts';
import type { Books } from './books.ts';

/**
 * The credits that have come under these ids, by the id that was asked for: what was joined is found under each of its
 * ids. An id that no credit has is absent.
 */
export async function creditsByAnyId(
  books: Books,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Credit>> {
  const wanted = [...new Set(ids)];
  const rows = await books.credits.bulkGet(wanted);
  const others = wanted.filter((_, index) => rows[index] === undefined);
  const joined = others.length === 0 ? [] : await books.credits.where('members').anyOf(others).toArray();
  const asked = new Set(wanted);
  return new Map(
    [...rows, ...joined].flatMap((credit) =>
      credit === undefined
        ? []
        : idsOf(credit).flatMap((id) => (asked.has(id) ? [[id, credit] as const] : [])),
    ),
  );
}

/** All that was ever written of these ids, in the order of the books. */
export async function eventsOf(books: Books, ...ids: readonly string[]): Promise<readonly Event[]> {
  const [id, another] = ids;
  // One range is read at once, several are walked through row by row: most credits have one id.
  const events =
    id !== undefined && another === undefined
      ? books.events.where('[creditId+counter]').between([id, 0], [id, Number.MAX_SAFE_INTEGER])
      : books.events.where('creditId').anyOf(ids);
  return inOrder(await events.toArray());
}
