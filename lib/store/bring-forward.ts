import type { Table, Transaction } from 'dexie';
import type { Credit } from '../domain/credit.ts';
import type { Event } from '../domain/event.ts';
import { inOrder, projectAll } from '../domain/groups.ts';
import { fromVersion1 } from '../domain/version-1.ts';

/**
 * Brings books of version 1 forward, inside the transaction in which the browser changes their version: where it
 * fails, they stay as they were, and are tried again by the next who opens them.
 */
export async function bringForward(transaction: Transaction): Promise<void> {
  const events: Table<Event, string> = transaction.table('events');
  const credits: Table<Credit, string> = transaction.table('credits');
  const forward = fromVersion1(await events.toArray());
  await events.bulkPut([...forward]);
  await credits.clear();
  await credits.bulkPut([...projectAll(inOrder(forward))]);
}
