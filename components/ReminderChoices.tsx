import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { dayAt, type Instant } from '../lib/domain/day.ts';
import type { Entry } from '../lib/domain/glance.ts';
import { rulesOf, snoozeUntil } from '../lib/domain/reminder-times.ts';
import { wordDay } from '../lib/wording/date.ts';
import type { ViewKey } from '../lib/wording/translate.ts';
import type { ViewVoice } from '../lib/wording/voice.ts';
import type { PageEvents, Reminding, Settings } from './page-props.ts';
import { useFocus } from './use-focus.ts';

interface Props {
  readonly entry: Entry;
  readonly silences: Reminding['silences'];
  readonly settings: Settings;
  readonly voice: ViewVoice;
  readonly on: Pick<PageEvents, 'silence' | 'breakSilence'>;
}

/** When to speak of this credit again: tomorrow, in three days, never; only what lies before its end is offered. */
export function ReminderChoices({ entry, silences, settings, voice, on }: Props): JSX.Element {
  const { translate, now, zone } = voice;
  const creditId = entry.credit.id;
  const [pressed, setPressed] = useState(false);
  const line = useFocus<HTMLParagraphElement>(pressed);
  const silence = silences.find((one) => one.creditId === creditId);
  const silenceUntil = (until: Instant | null): void => {
    setPressed(true);
    on.silence({ creditId, until });
  };
  if (silence !== undefined && (silence.until === null || silence.until > now)) {
    const words =
      silence.until === null
        ? translate('reminders.silenced')
        : translate('reminders.snoozed', { day: wordDay(dayAt(silence.until, zone), voice) });
    return (
      <div class="choices">
        <p class="hint" role="status" tabIndex={-1} ref={line}>
          {words}
        </p>
        <button type="button" class="link" onClick={() => on.breakSilence(creditId)}>
          {translate('reminders.resume')}
        </button>
      </div>
    );
  }
  const later = ([1, 3] as const).flatMap((days) => {
    const until = snoozeUntil(entry, days, rulesOf(settings), now, zone);
    return until === null ? [] : [{ label: LABELS[days], until }];
  });
  return (
    <div class="choices">
      <p class="hint">{translate('reminders.again')}</p>
      {later.map(({ label, until }) => (
        <button type="button" class="chip" key={label} onClick={() => silenceUntil(until)}>
          {translate(label)}
        </button>
      ))}
      <button type="button" class="chip" onClick={() => silenceUntil(null)}>
        {translate('reminders.never')}
      </button>
    </div>
  );
}

const LABELS: Record<1 | 3, ViewKey> = { 1: 'answerNote.tomorrow', 3: 'answerNote.inThreeDays' };
