import type { JSX } from 'preact';
import type { Act } from '../lib/domain/act.ts';
import type { Contradiction, Glance } from '../lib/domain/glance.ts';
import { wordDate } from '../lib/wording/date.ts';
import { wordMoney } from '../lib/wording/money.ts';
import type { ViewVoice } from '../lib/wording/voice.ts';
import { Question } from './Question.tsx';
import { Section } from './Section.tsx';
import type { Say, Show } from './view.ts';

interface Props {
  readonly contradicted: Glance['contradicted'];
  readonly voice: ViewVoice;
  readonly onSay: Say;
  readonly onShow: Show;
}

/** Amazon's page and the shopper disagree: both are shown, neither wins in silence. */
export function Contradictions({ contradicted, voice, onSay, onShow }: Props): JSX.Element {
  const { translate } = voice;
  return (
    <Section title={translate('list.contradicted')} items={contradicted} translate={translate}>
      {(entry) => (
        <Question
          key={entry.credit.id}
          entry={{ ...entry, money: entry.pageSays }}
          words={translate('list.pageSays', bothWords(entry, voice))}
          voice={voice}
          onOpen={() => onShow({ name: 'credit', creditId: entry.credit.id })}
        >
          <button type="button" onClick={() => onSay(entry, believing(entry))}>
            {translate('answer.pageIsRight')}
          </button>
          <button type="button" class="quiet" onClick={() => onSay(entry, { type: 'insist' })}>
            {translate('answer.booksAreRight')}
          </button>
        </Question>
      )}
    </Section>
  );
}

/** Both amounts, or both days where only these differ. */
function bothWords({ credit, pageSays, pageEndsOn }: Contradiction, voice: ViewVoice) {
  const { translate } = voice;
  if (pageEndsOn === null || pageSays.minor !== credit.left)
    return { page: wordMoney(pageSays, voice), books: wordMoney({ ...pageSays, minor: credit.left }, voice) };
  const day = (on: string | null) => (on === null ? translate('countdown.noDate') : wordDate(on, voice));
  return { page: day(pageEndsOn), books: day(credit.endsOn) };
}

/** What makes the books say what the page says: more was given back, less or another day was a wrong entry. */
function believing({ credit, pageSays, pageEndsOn }: Contradiction): Act {
  const more = pageSays.minor - credit.left;
  if (more > 0) return { type: 'give-back', amount: more };
  return { type: 'edit', amount: pageSays.minor, endsOn: pageEndsOn ?? credit.endsOn, name: credit.name };
}
