import type { JSX } from 'preact';
import type { Glance } from '../lib/domain/glance.ts';
import { wordEnding } from '../lib/wording/ending.ts';
import type { Voice } from '../lib/wording/voice.ts';
import { Question } from './Question.tsx';
import { Section } from './Section.tsx';
import type { Say, Show } from './view.ts';

interface Props {
  readonly ended: Glance['ended'];
  readonly voice: Voice;
  readonly onSay: Say;
  readonly onShow: Show;
}

/** Their day is over: asked about, and only called lost where it was seen. */
export function EndedQuestions({ ended, voice, onSay, onShow }: Props): JSX.Element {
  const { translate } = voice;
  return (
    <Section title={translate('list.ended')} items={ended} translate={translate}>
      {(entry) => (
        <Question
          key={entry.credit.id}
          entry={entry}
          words={wordEnding(entry, voice)}
          voice={voice}
          urgency={entry.ending === 'lost' ? 'lost' : 'none'}
          onOpen={() => onShow({ name: 'credit', creditId: entry.credit.id })}
        >
          {entry.ending === 'ask' && (
            <>
              <button type="button" onClick={() => onSay(entry, { type: 'use', amount: entry.money.minor })}>
                {translate('answer.used')}
              </button>
              <button type="button" onClick={() => onSay(entry, { type: 'lose' })}>
                {translate('answer.lost')}
              </button>
              <button type="button" class="quiet" onClick={() => onSay(entry, { type: 'settle' })}>
                {translate('answer.unknown')}
              </button>
            </>
          )}
        </Question>
      )}
    </Section>
  );
}
