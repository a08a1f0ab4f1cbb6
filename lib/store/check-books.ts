import type { Credit } from '../domain/credit.ts';
import { inOrder, projectAll } from '../domain/groups.ts';
import type { Books } from './books.ts';

/** What was found when the books were checked. */
export interface Check {
  readonly credits: number;
  readonly events: number;
  /** Credits that were not what their events amount to, were missing, or had no events. They are right now. */
  readonly mended: number;
}

/**
 * Makes every credit anew of all its events and puts right what differs, in one transaction. Events are the truth
 * (DESIGN §1.3): they are never changed here.
 */
export async function checkBooks(books: Books): Promise<Check> {
  return books.transaction('rw', [books.credits, books.events], async () => {
    const events = await books.events.toArray();
    const rows = await books.credits.toArray();
    const right = new Map(projectAll(inOrder(events)).map((credit) => [credit.id, credit]));
    const held = new Map(rows.map((credit) => [credit.id, credit]));
    const wrong = [...right.values()].filter((credit) => !isEqual(credit, held.get(credit.id)));
    const orphans = rows.filter(({ id }) => !right.has(id)).map(({ id }) => id);
    await books.credits.bulkPut(wrong);
    await books.credits.bulkDelete(orphans);
    return { credits: right.size, events: events.length, mended: wrong.length + orphans.length };
  });
}

function isEqual(credit: Credit, row: Credit | undefined): boolean {
  return row !== undefined && textOf(credit) === textOf(row);
}

/** Fields may stand in any order: a step of the story and the whole of it write them differently. */
function textOf(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'undefined';
  if (Array.isArray(value)) return `[${value.map(textOf).join()}]`;
  const fields = Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1));
  return `{${fields.map(([name, each]) => `${JSON.stringify(name)}:${textOf(each)}`).join()}}`;
}
