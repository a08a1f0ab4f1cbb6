import type { JSX } from 'preact';
import type { Entry } from '../lib/domain/glance.ts';
import { headEnd, wordAmazonClock, wordPrintedDay, wordStart } from '../lib/wording/countdown.ts';
import { sentenceCase } from '../lib/wording/date.ts';
import { wordKind } from '../lib/wording/kind.ts';
import type { ViewVoice } from '../lib/wording/voice.ts';
import { Amount } from './Amount.tsx';
import { CreditActs } from './CreditActs.tsx';
import { CreditFacts } from './CreditFacts.tsx';
import type { ViewProps } from './page-props.ts';
import { ReminderChoices } from './ReminderChoices.tsx';
import { urgencyOf } from './urgency.ts';
import { ViewHead } from './ViewHead.tsx';
import type { Say, Show } from './view.ts';

interface Props extends Pick<ViewProps, 'settings' | 'reminding' | 'on'> {
  readonly entry: Entry;
  readonly voice: ViewVoice;
  readonly onSay: Say;
  readonly onShow: Show;
  readonly onBack: () => void;
}

/** One credit: how much, both clocks, what it usually buys, how all this is known, and what can be said about it. */
export function CreditView({ entry, voice, onSay, onShow, onBack, ...props }: Props): JSX.Element {
  const { credit, money } = entry;
  const start = wordStart(entry, voice);
  const notes = [wordAmazonClock(entry, voice), wordPrintedDay(entry, voice)].filter((note) => note !== null);
  return (
    <>
      <ViewHead title={wordKind(credit, voice.translate)} translate={voice.translate} onBack={onBack} />
      <main class="credit">
        <Amount
          total={{ money, atLeast: credit.amountIs === 'at-least' }}
          voice={voice}
          class="credit-amount"
        />
        <p class="credit-end" data-urgency={urgencyOf(entry)}>
          {headEnd(entry, voice)}
        </p>
        {start && <p class="credit-end">{sentenceCase(start, voice)}</p>}
        {notes.map((note) => (
          <p class="hint" key={note}>
            {note}
          </p>
        ))}
        {props.settings.reminders && props.reminding?.notifications === 'granted' && credit.left > 0 && (
          <ReminderChoices {...props} entry={entry} silences={props.reminding.silences} voice={voice} />
        )}
        <CreditFacts entry={entry} voice={voice} on={props.on} />
        <CreditActs entry={entry} voice={voice} onSay={onSay} onShow={onShow} />
      </main>
    </>
  );
}
