import type { JSX } from 'preact';
import type { Entry } from '../../lib/domain/glance.ts';
import { wordKnownFrom } from '../../lib/wording/age.ts';
import { headEnd } from '../../lib/wording/countdown.ts';
import { Question } from '../Question.tsx';
import { ReminderChoices } from '../ReminderChoices.tsx';
import { hashOf, toCredit, toList } from '../route.ts';
import { useFocus } from '../use-focus.ts';
import type { WalletProps } from './wallet-props.ts';

interface Props
  extends Pick<WalletProps, 'marketplaces' | 'settings' | 'reminding' | 'voice' | 'acts' | 'on'> {
  /** Null for the moment before the books have answered. */
  readonly reminded: readonly Entry[] | null;
}

/** The credits that a reminder was about: what they are, and all that can be answered to it. */
export function RemindedList(props: Props): JSX.Element {
  const { reminded, voice, settings, acts, on } = props;
  const { translate } = voice;
  const heading = useFocus<HTMLHeadingElement>();
  return (
    <section class="pane">
      <h2 class="pane-title" tabIndex={-1} ref={heading}>
        {translate('reminding.view')}
      </h2>
      <ul>
        {reminded?.map((entry) => (
          <Question
            key={entry.credit.id}
            entry={entry}
            words={[headEnd(entry, voice), wordKnownFrom(entry, voice)].join(' · ')}
            voice={voice}
            onOpen={() => on.go(toCredit(entry.credit.id))}
          >
            <Answers entry={entry} voice={voice} acts={acts} />
            <ReminderChoices
              entry={entry}
              silences={props.reminding?.silences ?? []}
              settings={settings}
              voice={voice}
              on={on}
            />
          </Question>
        ))}
      </ul>
      {reminded?.length === 0 && <p class="empty">{translate('reminding.gone')}</p>}
      <p class="pane-ways">
        <WaysToCheck {...props} />
        <a href={hashOf(toList())}>{translate('reminding.toList')}</a>
      </p>
    </section>
  );
}

/** Where Amazon itself can be asked: one page for each marketplace that the reminder is about. */
function WaysToCheck({ reminded, marketplaces, voice: { translate } }: Props): JSX.Element {
  const places = new Set(reminded?.map(({ credit }) => credit.marketplace));
  const ways = marketplaces.flatMap(({ id, ways: [first] }) =>
    first !== undefined && places.has(id) ? [{ id, url: first.url }] : [],
  );
  return (
    <>
      {ways.map(({ id, url }) => (
        <a key={id} href={url} target="_blank" rel="noreferrer">
          {ways.length > 1 ? `${translate('way.check')}: ${id}` : translate('way.check')}
        </a>
      ))}
    </>
  );
}

/** What waits for a word is kept or not; what is kept was perhaps used. */
function Answers({
  entry,
  voice: { translate },
  acts,
}: Pick<Props, 'voice' | 'acts'> & { readonly entry: Entry }): JSX.Element | null {
  // Whose it is has to be asked first, and that is asked in the list.
  if (entry.credit.accountId === null) return null;
  if (entry.credit.standing === 'to-confirm')
    return (
      <>
        <button type="button" onClick={() => acts.say(entry, { type: 'keep' })}>
          {translate('answer.keep')}
        </button>
        <button type="button" class="quiet" onClick={() => acts.say(entry, { type: 'not-mine' })}>
          {translate('answer.notMine')}
        </button>
      </>
    );
  return (
    <button type="button" onClick={() => acts.say(entry, { type: 'use', amount: entry.credit.left })}>
      {translate('answerNote.used')}
    </button>
  );
}
