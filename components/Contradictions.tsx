import type { JSX } from 'preact';
import type { Glance } from '../lib/domain/glance.ts';
import { wordMoney } from '../lib/wording/money.ts';
import type { Voice } from '../lib/wording/voice.ts';
import { Question } from './Question.tsx';
import { Section } from './Section.tsx';
import type { Say, Show } from './view.ts';

interface Props {
  readonly contradicted: Glance['contradicted'];
  readonly voice: Voice;
  readonly onSay: Say;
  readonly onShow: Show;
}

/** Amazon's page and the shopper disagree: both are shown, neither wins in silence. */
export function Contradictions({ contradicted, voice, onSay, onShow }: Props): JSX.Element {
  const { translate } = voice;
  return (
    <Section title={translate('list.contradicted')} items={contradicted} translate={translate}>
      {(entry) => {
        const { credit, pageSays } = entry;
        const both = {
          page: wordMoney(pageSays, voice),
          books: wordMoney({ ...pageSays, minor: credit.left }, voice),
        };
        const words = translate('list.pageSays', both);
        const difference = pageSays.minor - credit.left;
        return (
          <Question
            key={credit.id}
            entry={{ ...entry, money: pageSays }}
            words={words}
            voice={voice}
            onOpen={() => onShow({ name: 'credit', creditId: credit.id })}
          >
            <button type="button" onClick={() => onSay(entry, { type: 'give-back', amount: difference })}>
              {translate('answer.pageIsRight')}
            </button>
            <button type="button" class="quiet" onClick={() => onSay(entry, { type: 'insist' })}>
              {translate('answer.booksAreRight')}
            </button>
          </Question>
        );
      }}
    </Section>
  );
}
