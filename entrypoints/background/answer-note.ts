import { browser } from 'wxt/browser';
import { clearNote } from '../../lib/browser/notifications.ts';
import { changeSettings, readSettings } from '../../lib/browser/settings.ts';
import { entriesOf, type Placed } from '../../lib/domain/placed.ts';
import type { Reminder, Silence } from '../../lib/domain/reminder-log.ts';
import { rulesOf, snoozeUntil } from '../../lib/domain/reminder-times.ts';
import { canBeSaid } from '../../lib/domain/reminders.ts';
import type { Books } from '../../lib/store/books.ts';
import { silence } from '../../lib/store/reminders.ts';
import { readShelf } from '../../lib/store/shelf.ts';
import { act } from '../../lib/store/shopper-acts.ts';
import { buttonsOf } from './note-buttons.ts';
import { zoneHere } from './speech.ts';

/** A click on a notification, or on one of its buttons. What can't be done by a button is shown on our page. */
export async function answerNote(books: Books, id: string, button: number | null): Promise<void> {
  await clearNote(id);
  const reminder = await books.reminders.get(id);
  const does = button === null || reminder === undefined ? undefined : buttonsOf(reminder)[button]?.does;
  const now = Date.now();
  const entries = (await entriesNow(books, now)).filter(
    (entry) => reminder?.creditIds.includes(entry.credit.id) && canBeSaid(entry, now),
  );
  if (does === 'use') for (const { credit } of entries) await act(books, credit.id, useAll(credit.left), now);
  else if (does === undefined || !(await snooze(books, entries, does.snooze, now))) await openAt(reminder);
}

async function entriesNow(books: Books, now: number): Promise<readonly Placed[]> {
  return entriesOf(await readShelf(books, now), now, zoneHere());
}

async function snooze(books: Books, entries: readonly Placed[], days: number, now: number): Promise<boolean> {
  const rules = rulesOf(await readSettings());
  const silences = entries.flatMap((entry): Silence[] => {
    const until = snoozeUntil(entry, days, rules, now, zoneHere());
    return until === null ? [] : [{ creditId: entry.credit.id, until }];
  });
  await silence(books, silences);
  return silences.length > 0;
}

function useAll(amount: number) {
  return { type: 'use', amount } as const;
}

/** At its credits; a test, and a word about an old reading, are about none. */
async function openAt(reminder: Reminder | undefined): Promise<void> {
  // The reminder is about real credit: it is not looked for among the made-up.
  if ((await readSettings()).demo) await changeSettings({ demo: false });
  const isAboutCredits = reminder !== undefined && reminder.creditIds.length > 0;
  const hash = isAboutCredits ? `#/reminder/${encodeURIComponent(reminder.id)}` : '';
  await browser.tabs.create({ url: browser.runtime.getURL('/wallet.html') + hash });
}
