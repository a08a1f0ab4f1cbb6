import type { Note } from '../../lib/browser/notifications.ts';
import type { Placed } from '../../lib/domain/placed.ts';
import type { Reminder } from '../../lib/domain/reminder-log.ts';
import { oldestReading } from '../../lib/domain/stale-reminder.ts';
import { wordReminder, wordStaleReminder } from '../../lib/wording/reminder.ts';
import { buttonsOf } from './note-buttons.ts';
import type { Told } from './remind.ts';
import { voiceOf } from './speech.ts';

/** A reminder as the browser shows it, in the shopper's language. */
export function wordNote(
  reminder: Reminder,
  entries: readonly Placed[],
  { settings, shelf, entries: all, moment: { now, zone } }: Told,
): Note {
  const voice = voiceOf(settings, now, zone);
  const words =
    reminder.type === 'stale'
      ? wordStaleReminder(oldestReading(shelf, all, now) ?? now, voice)
      : wordReminder(entries, voice);
  const buttons = buttonsOf(reminder).map(({ label }) => voice.translate(label));
  return { id: reminder.id, ...words, buttons };
}
