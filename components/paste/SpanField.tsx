import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { dayAt, isDay } from '../../lib/domain/day.ts';
import type { EndsAfter, From } from '../../lib/domain/text-reading.ts';
import type { PasteVoice } from '../../lib/wording/voice.ts';
import { Field } from '../Field.tsx';
import type { DraftState } from '../use-draft.ts';
import { lastDayAfter } from './found-draft.ts';

interface Props extends Pick<DraftState, 'change'> {
  readonly span: EndsAfter;
  readonly voice: PasteVoice;
  /** A mail's own date: the day from which most such spans count. */
  readonly writtenAt: number | null;
}

/** What counts from the mail, and what says nothing else. */
const FROM_ISSUE: readonly (From | null)[] = [null, 'issue', 'receipt-of-offer'];

/** "Ends 30 days after it was given. When was that?": the answer becomes the last day. */
export function SpanField({ span, voice, writtenAt, change }: Props): JSX.Element {
  const { translate } = voice;
  const isFromIssue = FROM_ISSUE.includes(span.from);
  const given = isFromIssue && writtenAt !== null ? dayAt(writtenAt, voice.zone) : '';
  const [day, setDay] = useState(given);
  useEffect(() => {
    if (isDay(day)) change({ endsOn: lastDayAfter(day, span) });
  }, [day]);
  const length =
    'days' in span ? translate('span.days', { n: span.days }) : translate('span.months', { n: span.months });
  return (
    <Field
      name="countsFrom"
      type="date"
      label={translate('span.day')}
      hint={translate(isFromIssue ? 'span.after' : 'span.afterOther', { span: length })}
      value={day}
      onInput={setDay}
    />
  );
}
