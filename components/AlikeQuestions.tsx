import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Alike, Entry, Glance } from '../lib/domain/glance.ts';
import { wordSeen } from '../lib/wording/age.ts';
import { wordEnd } from '../lib/wording/countdown.ts';
import { wordKind } from '../lib/wording/kind.ts';
import { wordMoney } from '../lib/wording/money.ts';
import type { ViewVoice } from '../lib/wording/voice.ts';
import { Question } from './Question.tsx';
import { Section } from './Section.tsx';
import type { Say, Show } from './view.ts';

interface Props {
  readonly alike: Glance['alike'];
  readonly voice: ViewVoice;
  readonly onSay: Say;
  readonly onShow: Show;
}

/** Credits that may be known already, by another way: in no total until the shopper has said so. */
export function AlikeQuestions({ alike, voice, onSay, onShow }: Props): JSX.Element {
  const { translate } = voice;
  return (
    <Section title={translate('alike.title')} items={alike} translate={translate}>
      {(entry) => (
        <AlikeQuestion key={entry.credit.id} entry={entry} voice={voice} onSay={onSay} onShow={onShow} />
      )}
    </Section>
  );
}

interface OneProps extends Omit<Props, 'alike'> {
  readonly entry: Alike;
}

function AlikeQuestion({ entry, voice, onSay, onShow }: OneProps): JSX.Element {
  const { translate } = voice;
  const { credit, known } = entry;
  const [chosen, choose] = useState(known[0].credit.id);
  const meant = known.find((each) => each.credit.id === chosen) ?? known[0];
  return (
    <Question
      entry={entry}
      words={translate('alike.known', {
        seen: [wordSeen(entry, voice), wordEnd(entry, voice)].join(' · '),
        known: wordKnown(meant, voice),
      })}
      voice={voice}
      quotes={[credit.quote, meant.credit.quote]}
      onOpen={() => onShow({ name: 'credit', creditId: credit.id })}
    >
      {known.length > 1 && (
        <select
          aria-label={translate('alike.which')}
          value={meant.credit.id}
          onChange={(event) => choose(event.currentTarget.value)}
        >
          {known.map((each) => (
            <option key={each.credit.id} value={each.credit.id}>
              {wordKnown(each, voice)}
            </option>
          ))}
        </select>
      )}
      <button type="button" onClick={() => onSay(entry, { type: 'join', with: meant.credit.id })}>
        {translate('alike.same')}
      </button>
      <button type="button" onClick={() => onSay(entry, { type: 'keep' })}>
        {translate('alike.another')}
      </button>
      <button type="button" class="quiet" onClick={() => onSay(entry, { type: 'not-mine' })}>
        {translate('answer.notMine')}
      </button>
    </Question>
  );
}

/** By what is left of it, and until when. */
function wordKnown(entry: Entry, voice: ViewVoice): string {
  const { credit, money } = entry;
  return [wordKind(credit, voice.translate), wordMoney(money, voice), wordEnd(entry, voice)].join(' · ');
}
