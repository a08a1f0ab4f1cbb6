import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Account, Entry } from '../lib/domain/glance.ts';
import { wordSeen } from '../lib/wording/age.ts';
import { wordEnd } from '../lib/wording/countdown.ts';
import { accountsOf, wordAccount } from '../lib/wording/place.ts';
import type { Voice } from '../lib/wording/voice.ts';
import { Question } from './Question.tsx';
import { Section } from './Section.tsx';
import type { Say } from './view.ts';

interface Props {
  readonly findings: readonly Entry[];
  readonly accounts: readonly Account[];
  readonly voice: Voice;
  readonly onSay: Say;
}

/** Credits that a page showed and that the shopper has not accepted yet. */
export function Findings({ findings, accounts, voice, onSay }: Props): JSX.Element {
  const { translate } = voice;
  return (
    <Section title={translate('list.toConfirm')} items={findings} translate={translate}>
      {(entry) => (
        <Finding key={entry.credit.id} entry={entry} accounts={accounts} voice={voice} onSay={onSay} />
      )}
    </Section>
  );
}

function Finding({
  entry,
  accounts,
  voice,
  onSay,
}: Omit<Props, 'findings'> & { readonly entry: Entry }): JSX.Element {
  const { translate } = voice;
  const { marketplace, accountId } = entry.credit;
  const among = accountId === null ? accountsOf(marketplace, accounts) : [];
  const [chosen, choose] = useState(among[0]?.id);
  const keep = { type: 'keep', ...(chosen === undefined ? {} : { accountId: chosen }) } as const;
  const words = [wordSeen(entry, voice), wordEnd(entry, voice)].join(' · ');
  return (
    <Question entry={entry} words={words} voice={voice} quotes={[entry.credit.quote]}>
      {among.length > 1 && (
        <select
          aria-label={translate('answer.whose')}
          value={chosen ?? ''}
          onChange={(event) => choose(event.currentTarget.value)}
        >
          {among.map(({ id, label }) => (
            <option key={id} value={id}>
              {wordAccount(
                { marketplace, currency: entry.credit.currency, accountId: id, label },
                accounts,
                translate,
              )}
            </option>
          ))}
        </select>
      )}
      <button type="button" onClick={() => onSay(entry, keep)}>
        {translate('answer.keep')}
      </button>
      <button type="button" class="quiet" onClick={() => onSay(entry, { type: 'not-mine' })}>
        {translate('answer.notMine')}
      </button>
    </Question>
  );
}
