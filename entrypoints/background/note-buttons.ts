import type { Reminder } from '../../lib/domain/reminder-log.ts';
import type { SharedKey } from '../../lib/wording/translate.ts';

export interface NoteButton {
  readonly label: SharedKey;
  readonly does: 'use' | { readonly snooze: number };
}

const USED: NoteButton = { label: 'answerNote.used', does: 'use' };
const TOMORROW: NoteButton = { label: 'answerNote.tomorrow', does: { snooze: 1 } };
const IN_THREE_DAYS: NoteButton = { label: 'answerNote.inThreeDays', does: { snooze: 3 } };

/**
 * By the reminder alone, so that a background that starts with the click knows which button is which. "Used it"
 * only where there is no doubt what is meant.
 */
export function buttonsOf({ type, creditIds }: Pick<Reminder, 'type' | 'creditIds'>): readonly NoteButton[] {
  if (type === 'stale') return [];
  return creditIds.length === 1 ? [USED, TOMORROW] : [TOMORROW, IN_THREE_DAYS];
}
