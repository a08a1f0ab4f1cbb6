import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Instant } from '../../lib/domain/day.ts';
import type { EndsAfter } from '../../lib/domain/text-reading.ts';
import type { PasteVoice } from '../../lib/wording/voice.ts';
import { Field } from '../Field.tsx';
import type { MarketplaceChoice } from '../page-props.ts';
import type { DraftState } from '../use-draft.ts';
import { firstDayOf, isFromIssue, lastDayAfter } from './found-draft.ts';

interface Props extends Pick<DraftState, 'change'> {
  readonly span: EndsAfter;
  readonly where: MarketplaceChoice;
  readonly voice: PasteVoice;
  readonly writtenAt: Instant | null;
}

/** "Ends 30 days after it was given. When was that?": the answer becomes the last day. */
export function SpanField({ span, where, voice, writtenAt, change }: Props): JSX.Element {
  const { translate } = voice;
  const [day, setDay] = useState<string>(firstDayOf(span, where, writtenAt));
  const length =
    'days' in span ? translate('span.days', { n: span.days }) : translate('span.months', { n: span.months });
  return (
    <Field
      name="countsFrom"
      type="date"
      label={translate('span.day')}
      hint={translate(isFromIssue(span) ? 'span.after' : 'span.afterOther', { span: length })}
      value={day}
      onInput={(next) => {
        setDay(next);
        const last = lastDayAfter(next, span);
        if (last !== null) change({ endsOn: last });
      }}
    />
  );
}
