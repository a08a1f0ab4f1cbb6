import type { Instant } from '../domain/day.ts';
import type { Reminder, ReminderLog, Silence } from '../domain/reminder-log.ts';
import type { Books } from './books.ts';

/** Nothing is planned by what was said longer ago. */
const REMEMBERED = 400 * 24 * 60 * 60 * 1000;

export function readLog(books: Books): Promise<ReminderLog> {
  return books.transaction('r', [books.reminders, books.silences], async () => {
    const [reminders, silences] = await Promise.all([books.reminders.toArray(), books.silences.toArray()]);
    return { reminders, silences };
  });
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
  await books.silences.delete(creditId);
}
