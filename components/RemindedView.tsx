import type { JSX } from 'preact';
import type { Entry } from '../lib/domain/glance.ts';
import { wordKnownFrom } from '../lib/wording/age.ts';
import { headEnd } from '../lib/wording/countdown.ts';
import type { Voice } from '../lib/wording/voice.ts';
import type { PopupProps, Reminding } from './popup-props.ts';
import { Question } from './Question.tsx';
import { ReminderChoices } from './ReminderChoices.tsx';
import { Section } from './Section.tsx';
import { ViewHead } from './ViewHead.tsx';
import type { Say, Show } from './view.ts';

interface Props extends Pick<PopupProps, 'marketplaces' | 'settings' | 'on'> {
  /** Null for the moment before the books have answered. */
  readonly reminding: Reminding | null;
  readonly voice: Voice;
  readonly onSay: Say;
  readonly onShow: Show;
}

/** The credits that a reminder was about: what they are, and all that can be answered to it. */
export function RemindedView({
  reminding,
  marketplaces,
  settings,
  voice,
  on,
  onSay,
  onShow,
}: Props): JSX.Element {
  const { translate } = voice;
  const toList = (): void => onShow({ name: 'list' });
  const linked = reminding?.linked ?? [];
  const places = [...new Set(linked.map(({ credit }) => credit.marketplace))];
  const ways = marketplaces.flatMap(({ id, ways: [first] }) =>
    first !== undefined && places.includes(id) ? [{ id, url: first.url }] : [],
  );
  return (
    <>
      <ViewHead title={translate('reminders.view')} translate={translate} onBack={toList} />
      <main class="list">
        <Section title={translate('reminders.heading')} items={linked} translate={translate} hideTitle>
          {(entry) => (
            <Question
              key={entry.credit.id}
              entry={entry}
              words={[headEnd(entry, voice), wordKnownFrom(entry, voice)].join(' · ')}
              voice={voice}
              onOpen={() => onShow({ name: 'credit', creditId: entry.credit.id })}
            >
              <Answers entry={entry} voice={voice} onSay={onSay} />
              <ReminderChoices
                entry={entry}
                silences={reminding?.silences ?? []}
                settings={settings}
                voice={voice}
                on={on}
              />
            </Question>
          )}
        </Section>
        {reminding !== null && linked.length === 0 && (
          <div class="empty">
            <p>{translate('reminders.gone')}</p>
          </div>
        )}
        <p class="empty">
          {ways.map(({ id, url }) => (
            <a key={id} href={url} target="_blank" rel="noreferrer">
              {ways.length > 1 ? `${translate('way.check')}: ${id}` : translate('way.check')}
            </a>
          ))}
          <button type="button" class="to-list" onClick={toList}>
            {translate('reminders.toList')}
          </button>
        </p>
      </main>
    </>
  );
}

/** What waits for a word is kept or not; what is kept was perhaps used. */
function Answers({
  entry,
  voice,
  onSay,
}: Pick<Props, 'voice' | 'onSay'> & { readonly entry: Entry }): JSX.Element | null {
  const { translate } = voice;
  // Whose it is has to be asked first, and that is asked in the list.
  if (entry.credit.accountId === null) return null;
  if (entry.credit.standing === 'to-confirm')
    return (
      <>
        <button type="button" onClick={() => onSay(entry, { type: 'keep' })}>
          {translate('answer.keep')}
        </button>
        <button type="button" class="quiet" onClick={() => onSay(entry, { type: 'not-mine' })}>
          {translate('answer.notMine')}
        </button>
      </>
    );
  return (
    <button type="button" onClick={() => onSay(entry, { type: 'use', amount: entry.credit.left })}>
      {translate('reminder.used')}
    </button>
  );
}
