import type { JSX } from 'preact';
import type { Entry } from '../../lib/domain/glance.ts';
import type { LedgerLine } from '../../lib/domain/ledger.ts';
import { headEnd, wordAmazonClock, wordPrintedDay, wordStart } from '../../lib/wording/countdown.ts';
import { sentenceCase } from '../../lib/wording/date.ts';
import { wordKind } from '../../lib/wording/kind.ts';
import { wordPlace } from '../../lib/wording/place.ts';
import { Amount } from '../Amount.tsx';
import { CreditActs } from '../CreditActs.tsx';
import { CreditFacts } from '../CreditFacts.tsx';
import { ReminderChoices } from '../ReminderChoices.tsx';
import { hashOf, toCredit, toList } from '../route.ts';
import { urgencyOf } from '../urgency.ts';
import { useFocus } from '../use-focus.ts';
import { CreditRules } from './CreditRules.tsx';
import { CreditStoryList } from './CreditStoryList.tsx';
import type { WalletProps } from './wallet-props.ts';

interface Props extends WalletProps {
  readonly entry: Entry;
  readonly lines: readonly LedgerLine[];
}

/** All that the books know of one credit, how it is known, and what can be said about it. */
export function CreditPane({ entry, lines, ...props }: Props): JSX.Element {
  const { voice, acts, on, accounts } = props;
  const { translate } = voice;
  const { credit } = entry;
  const heading = useFocus<HTMLHeadingElement>();
  const account = accounts.find(({ id }) => id === credit.accountId);
  const place = account
    ? wordPlace({ ...account, accountId: account.id }, accounts, translate)
    : credit.marketplace;
  return (
    <article class="pane credit">
      <a class="pane-back" href={hashOf(toList())}>
        {translate('detail.back')}
      </a>
      <p class="hint">{place}</p>
      <h2 class="pane-title" tabIndex={-1} ref={heading}>
        {wordKind(credit, translate)}
      </h2>
      <Amount
        total={{ money: entry.money, atLeast: credit.amountIs === 'at-least' }}
        voice={voice}
        class="credit-amount"
      />
      <CreditClock entry={entry} voice={voice} />
      {props.settings.reminders && props.reminding?.notifications === 'granted' && credit.left > 0 && (
        <ReminderChoices
          entry={entry}
          silences={props.reminding.silences}
          settings={props.settings}
          voice={voice}
          on={on}
        />
      )}
      <CreditFacts entry={entry} voice={voice} on={on}>
        <CreditRules credit={credit} voice={voice} />
      </CreditFacts>
      <CreditActs
        entry={entry}
        voice={voice}
        onSay={acts.say}
        onShow={(view) => view.name === 'edit' && on.go(toCredit(credit.id, 'edit'))}
      />
      <CreditStoryList lines={lines} voice={voice} />
    </article>
  );
}

/** The deadline on the shopper's own clock, and on Amazon's where that is another. */
function CreditClock({ entry, voice }: Pick<Props, 'entry' | 'voice'>): JSX.Element {
  const start = wordStart(entry, voice);
  const notes = [wordAmazonClock(entry, voice), wordPrintedDay(entry, voice)].filter((note) => note !== null);
  return (
    <>
      <p class="credit-end" data-urgency={urgencyOf(entry)}>
        {headEnd(entry, voice)}
      </p>
      {start && <p class="credit-end">{sentenceCase(start, voice)}</p>}
      {notes.map((note) => (
        <p class="hint" key={note}>
          {note}
        </p>
      ))}
    </>
  );
}
