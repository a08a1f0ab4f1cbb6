import type { JSX } from 'preact';
import type { Happening } from '../../lib/domain/event.ts';
import type { Entry } from '../../lib/domain/glance.ts';
import type { LedgerLine } from '../../lib/domain/ledger.ts';
import type { Lifetime } from '../../lib/domain/lifetime.ts';
import { headEnd, wordAmazonClock, wordPrintedDay, wordStart } from '../../lib/wording/countdown.ts';
import { sentenceCase } from '../../lib/wording/date.ts';
import { wordOver } from '../../lib/wording/fate.ts';
import { wordKind } from '../../lib/wording/kind.ts';
import { wordPlace } from '../../lib/wording/place.ts';
import type { WalletVoice } from '../../lib/wording/voice.ts';
import { Amount } from '../Amount.tsx';
import { CreditActs } from '../CreditActs.tsx';
import { CreditFacts } from '../CreditFacts.tsx';
import { ReminderChoices } from '../ReminderChoices.tsx';
import { type Filter, hashOf, toCredit, toList } from '../route.ts';
import { urgencyOf } from '../urgency.ts';
import { useFocus } from '../use-focus.ts';
import { CreditRules } from './CreditRules.tsx';
import { CreditStoryList } from './CreditStoryList.tsx';
import { CreditWays } from './CreditWays.tsx';
import { CreditWords } from './CreditWords.tsx';
import { SaveDeadline } from './SaveDeadline.tsx';
import type { WalletProps } from './wallet-props.ts';

interface Props extends WalletProps {
  /** Of the list to go back to. */
  readonly filter: Filter;
  readonly entry: Entry;
  readonly lines: readonly LedgerLine[];
  /** How long others of its kind have lasted, where its own end is not known. */
  readonly usual: Lifetime | null;
}

/** All that the books know of one credit, how it is known, and what can be said about it. */
export function CreditPane({ entry, lines, usual, ...props }: Props): JSX.Element {
  const { voice, on, accounts } = props;
  const { translate } = voice;
  const { credit } = entry;
  const heading = useFocus<HTMLHeadingElement>();
  const account = accounts.find(({ id }) => id === credit.accountId);
  const place = account
    ? wordPlace({ ...account, accountId: account.id }, accounts, translate)
    : credit.marketplace;
  return (
    <article class="pane credit">
      <a class="pane-back" href={hashOf(toList(props.filter))}>
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
      {usual && entry.credit.endsOn === null && <p class="hint">{wordLifetime(usual, voice)}</p>}
      {props.settings.reminders && props.reminding?.notifications === 'granted' && credit.left > 0 && (
        <ReminderChoices
          entry={entry}
          silences={props.reminding.silences}
          settings={props.settings}
          voice={voice}
          on={on}
        />
      )}
      {!props.settings.demo && <SaveDeadline entry={entry} translate={translate} on={on} />}
      <CreditFacts entry={entry} voice={voice} on={on}>
        <CreditRules credit={credit} voice={voice} />
      </CreditFacts>
      <Answers {...props} entry={entry} lines={lines} />
      <CreditWays
        lines={lines}
        voice={voice}
        onSplit={(member) => props.acts.say(entry, { type: 'split', member })}
      />
      <CreditWords
        lines={lines}
        voice={voice}
        onSplit={(eventId) => props.acts.say(entry, { type: 'split-words', eventId })}
      />
      <CreditStoryList lines={lines} voice={voice} />
    </article>
  );
}

function wordLifetime({ shortest, longest }: Lifetime, { translate }: WalletVoice): string {
  return shortest === longest
    ? translate('facts.lasted', { n: shortest })
    : translate('facts.lastedBetween', { from: shortest, to: longest });
}

/** What the shopper can say: about a finding whether it is theirs, about what was put away that it comes back. */
function Answers({ entry, lines, voice, acts, on }: Omit<Props, 'usual'>): JSX.Element | null {
  const { translate } = voice;
  const { id, standing, accountId } = entry.credit;
  const putAway = lines.findLast(({ event, undone }) => !undone && saysStanding(event.what));
  if (standing === 'deleted' || standing === 'dismissed')
    return putAway === undefined ? null : (
      <p class="answers">
        <span>{translate(standing === 'deleted' ? 'story.deleted' : 'story.notMine')}</span>
        <button type="button" onClick={() => acts.undo({ eventIds: [putAway.event.id] })}>
          {translate('done.undo')}
        </button>
      </p>
    );
  if (standing === 'to-confirm')
    // Whose it is has to be asked first, and that is asked in the list.
    return accountId === null ? null : (
      <p class="answers">
        <button type="button" onClick={() => acts.say(entry, { type: 'keep' })}>
          {translate('answer.keep')}
        </button>
        <button type="button" class="quiet" onClick={() => acts.say(entry, { type: 'not-mine' })}>
          {translate('answer.notMine')}
        </button>
      </p>
    );
  return (
    <CreditActs
      entry={entry}
      voice={voice}
      onSay={acts.say}
      onShow={(view) => view.name === 'edit' && on.go(toCredit(id, 'edit'))}
    />
  );
}

function saysStanding(what: Happening): boolean {
  return what.type === 'corrected' && what.correction.of === 'standing';
}

/** The deadline on the shopper's own clock, and on Amazon's where that is another. */
function CreditClock({ entry, voice }: Pick<Props, 'entry' | 'voice'>): JSX.Element {
  const isOver = entry.credit.phase === 'closed' || entry.state === 'expired';
  const start = isOver ? null : wordStart(entry, voice);
  const clocks = isOver ? [] : [wordAmazonClock(entry, voice), wordPrintedDay(entry, voice)];
  const notes = clocks.filter((note) => note !== null);
  return (
    <>
      <p class="credit-end" data-urgency={isOver ? 'none' : urgencyOf(entry)}>
        {isOver ? wordOver(entry, voice) : headEnd(entry, voice)}
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
