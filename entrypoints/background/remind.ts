import { setAlarm } from '../../lib/browser/alarm.ts';
import { notesOnScreen, notificationState, showNote } from '../../lib/browser/notifications.ts';
import type { Settings } from '../../lib/browser/settings.ts';
import type { Instant } from '../../lib/domain/day.ts';
import type { Shelf } from '../../lib/domain/glance.ts';
import type { Placed } from '../../lib/domain/placed.ts';
import type { Reminder } from '../../lib/domain/reminder-log.ts';
import { canBeSaid, type Due, type Moment, planReminders, settleClaim } from '../../lib/domain/reminders.ts';
import { oldestReading, planStale } from '../../lib/domain/stale-reminder.ts';
import type { Books } from '../../lib/store/books.ts';
import { claimReminder, confirmReminder, giveUpReminder, readLog } from '../../lib/store/reminders.ts';
import { wordNote } from './word-note.ts';

/** A kill in the middle is looked after so soon. */
const RETRY = 2 * 60_000;
/** A browser that refuses to show is asked again so late. */
const REFUSED = 60 * 60_000;

export interface Told {
  readonly books: Books;
  readonly shelf: Shelf;
  readonly entries: readonly Placed[];
  readonly settings: Settings;
  readonly moment: Moment;
}

/** Says what is due. @returns when to look again; null: not by itself */
export async function remind(told: Told): Promise<Instant | null> {
  const { settings, moment } = told;
  if (!settings.reminders || (await notificationState()) !== 'granted') return null;
  await settleClaims(told);
  for (;;) {
    const { due, nextAt } = await plan(told);
    if (due === null) return nextAt;
    if (!(await say(told, due))) return moment.now + REFUSED;
  }
}

async function plan({ books, shelf, entries, settings, moment }: Told) {
  const log = await readLog(books);
  const credits = planReminders(entries, log, moment);
  if (credits.due !== null || !settings.staleReminder) return credits;
  const stale = planStale(oldestReading(shelf, entries, moment.now), log, moment);
  if (stale.due !== null) return stale;
  const times = [credits.nextAt, stale.nextAt].filter((at) => at !== null) as Instant[];
  return { due: null, nextAt: times.length === 0 ? null : Math.min(...times) };
}

/** Claimed, shown, confirmed, in this order: killed anywhere in between, the next start finds out how far it came. */
async function say(told: Told, { id, type, entries }: Due): Promise<boolean> {
  const { books, moment } = told;
  const creditIds = entries.map(({ credit }) => credit.id);
  const claim: Reminder = { id, type, creditIds, at: moment.now, shownAt: null };
  await setAlarm(moment.now + RETRY);
  return !(await claimReminder(books, claim)) || show(told, claim, entries);
}

async function show(told: Told, claim: Reminder, entries: readonly Placed[]): Promise<boolean> {
  const { books, moment } = told;
  try {
    await showNote(wordNote(claim, entries, told));
  } catch {
    // Perhaps the permission went between planning and showing: then nothing was said.
    await giveUpReminder(books, claim.id);
    return false;
  }
  await confirmReminder(books, claim.id, moment.now);
  return true;
}

async function settleClaims(told: Told): Promise<void> {
  const { books, entries, moment } = told;
  const { reminders } = await readLog(books);
  const claims = reminders.filter(({ shownAt }) => shownAt === null);
  if (claims.length === 0) return;
  const onScreen = await notesOnScreen();
  for (const claim of claims) {
    const ids = new Set(claim.creditIds);
    const about = entries.filter((entry) => ids.has(entry.credit.id) && canBeSaid(entry, moment.now));
    const fate = settleClaim(claim, onScreen.has(claim.id), moment);
    if (fate === 'shown') await confirmReminder(books, claim.id, moment.now);
    else if (fate === 'again' && about.length > 0) await show(told, claim, about);
    else await giveUpReminder(books, claim.id);
  }
}
