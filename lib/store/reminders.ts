import { idsOf } from '../domain/credit.ts';
import type { Instant } from '../domain/day.ts';
import { longer, type Reminder, type ReminderLog, type Silence } from '../domain/reminder-log.ts';
import { creditsByAnyId } from './any-id.ts';
import type { Books } from './books.ts';

/** Nothing is planned by what was said longer ago. */
const REMEMBERED = 400 * 24 * 60 * 60 * 1000;

/** Each word under the id that its credit has today: what was joined goes by the name of its first way. */
export function readLog(books: Books): Promise<ReminderLog> {
  return books.transaction('r', [books.credits, books.reminders, books.silences], async () => {
    const [rows, silences] = [await books.reminders.toArray(), await readSilences(books)];
    const idOf = await idsToday(
      books,
      rows.flatMap(({ creditIds }) => creditIds),
    );
    const reminders = rows.map((row) => ({ ...row, creditIds: [...new Set(row.creditIds.map(idOf))] }));
    return { reminders, silences };
  });
}

/** Each credit once, and quiet for as long as was wished under any of its ids. */
export async function readSilences(books: Books): Promise<readonly Silence[]> {
  const rows = await books.silences.toArray();
  const idOf = await idsToday(
    books,
    rows.map(({ creditId }) => creditId),
  );
  const today = rows.map((row) => ({ ...row, creditId: idOf(row.creditId) }));
  return [...Map.groupBy(today, ({ creditId }) => creditId).values()].map((same) => same.reduce(longer));
}

/** An id that no credit has stays as it is. */
async function idsToday(books: Books, ids: readonly string[]): Promise<(id: string) => string> {
  const held = await creditsByAnyId(books, ids);
  return (id) => held.get(id)?.id ?? id;
}

/**
 * Written before anything is shown. A background killed in between then finds the claim at its next start and looks
 * whether its notification is on the screen; written afterwards, one that was shown and swept away would be shown
 * again, and there would be nothing to tell the two cases apart.
 * @returns whether this one is ours to show: another look may have been first
 */
export function claimReminder(books: Books, reminder: Reminder): Promise<boolean> {
  return books.transaction('rw', books.reminders, async () => {
    if ((await books.reminders.get(reminder.id)) !== undefined) return false;
    await books.reminders
      .where('at')
      .below(reminder.at - REMEMBERED)
      .delete();
    await books.reminders.add(reminder);
    return true;
  });
}

export async function confirmReminder(books: Books, id: string, shownAt: Instant): Promise<void> {
  await books.reminders.update(id, { shownAt });
}

/** As if it had never been planned: its credits are planned anew. */
export async function giveUpReminder(books: Books, id: string): Promise<void> {
  await books.reminders.delete(id);
}

export async function silence(books: Books, silences: readonly Silence[]): Promise<void> {
  await books.silences.bulkPut([...silences]);
}

/** "Remind me again": the steps that are still ahead count. */
export async function breakSilence(books: Books, creditId: string): Promise<void> {
  await books.transaction('rw', [books.credits, books.silences], async () => {
    const credit = (await creditsByAnyId(books, [creditId])).get(creditId);
    await books.silences.bulkDelete(credit === undefined ? [creditId] : [...idsOf(credit)]);
  });
}
