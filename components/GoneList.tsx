import type { JSX } from 'preact';
import type { Entry } from '../lib/domain/glance.ts';
import { wordSeen } from '../lib/wording/age.ts';
import { wordEnd } from '../lib/wording/countdown.ts';
import type { Voice } from '../lib/wording/voice.ts';
import { Question } from './Question.tsx';
import { Section } from './Section.tsx';
import type { Say, Show } from './view.ts';

interface Props {
  readonly gone: readonly Entry[];
  readonly voice: Voice;
  readonly onSay: Say;
  readonly onShow: Show;
}

/** No longer on their page before their day came. */
export function GoneList({ gone, voice, onSay, onShow }: Props): JSX.Element {
  const { translate } = voice;
  return (
    <Section
      title={translate('list.gone')}
      note={translate('list.goneExplained')}
      items={gone}
      translate={translate}
    >
      {(entry) => (
        <Question
          key={entry.credit.id}
          entry={entry}
          words={[wordSeen(entry, voice), wordEnd(entry, voice)].join(' · ')}
          voice={voice}
          onOpen={() => onShow({ name: 'credit', creditId: entry.credit.id })}
        >
          <button type="button" onClick={() => onSay(entry, { type: 'use', amount: entry.money.minor })}>
            {translate('answer.used')}
          </button>
          <button
            type="button"
            onClick={() => onSay(entry, { type: 'give-back', amount: entry.money.minor })}
          >
            {translate('answer.stillThere')}
          </button>
          <button type="button" class="quiet" onClick={() => onSay(entry, { type: 'settle' })}>
            {translate('answer.unknown')}
          </button>
        </Question>
      )}
    </Section>
  );
}
