import type { JSX } from 'preact';
import type { Act } from '../lib/domain/act.ts';
import type { Day } from '../lib/domain/day.ts';
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

/** A page disagrees with the shopper, or with a mail: both are shown with their words, neither wins in silence. */
export function Contradictions({ contradicted, voice, onSay, onShow }: Props): JSX.Element {
  const { translate } = voice;
  return (
    <Section title={translate('twoAnswers.title')} items={contradicted} translate={translate}>
      {(entry) => (
        <Question
          key={entry.credit.id}
          entry={{ ...entry, money: entry.pageSays }}
          words={
            entry.words === null
              ? translate('twoAnswers.page', bothWords(entry, voice))
              : translate('twoAnswers.words', {
                  page: wordDay(entry.pageEndsOn, voice),
                  words: wordDay(entry.words.endsOn, voice),
                })
          }
          voice={voice}
          quotes={entry.words === null ? [entry.pageQuote] : [entry.pageQuote, entry.words.quote]}
          onOpen={() => onShow({ name: 'credit', creditId: entry.credit.id })}
        >
          <Answers entry={entry} voice={voice} onSay={onSay} />
        </Question>
      )}
    </Section>
  );
}

type AnswersProps = Pick<Props, 'voice' | 'onSay'> & { readonly entry: Contradiction };

function Answers({ entry, voice, onSay }: AnswersProps): JSX.Element {
  const { translate } = voice;
  const days = entry.words === null ? [] : [entry.pageEndsOn, entry.words.endsOn];
  if (entry.words !== null)
    return (
      <>
        {days.map(
          (day) =>
            day !== null && (
              <button key={day} type="button" onClick={() => onSay(entry, { type: 'decide', endsOn: day })}>
                {wordDay(day, voice)}
              </button>
            ),
        )}
      </>
    );
  return (
    <>
      <button type="button" onClick={() => onSay(entry, believing(entry))}>
        {translate('twoAnswers.pageIsRight')}
      </button>
      <button type="button" class="quiet" onClick={() => onSay(entry, { type: 'insist' })}>
        {translate('twoAnswers.booksAreRight')}
      </button>
    </>
  );
}

function wordDay(day: Day | null, voice: ViewVoice): string {
  return day === null ? voice.translate('countdown.noDate') : wordDate(day, voice);
}

/** Both amounts, or both days where only these differ. */
function bothWords({ credit, pageSays, pageEndsOn }: Contradiction, voice: ViewVoice) {
  if (pageEndsOn === null || pageSays.minor !== credit.left)
    return { page: wordMoney(pageSays, voice), books: wordMoney({ ...pageSays, minor: credit.left }, voice) };
  return { page: wordDay(pageEndsOn, voice), books: wordDay(credit.endsOn, voice) };
}

/** What makes the books say what the page says: more was given back, less or another day was a wrong entry. */
function believing({ credit, pageSays, pageEndsOn }: Contradiction): Act {
  const more = pageSays.minor - credit.left;
  if (more > 0) return { type: 'give-back', amount: more };
  return { type: 'edit', amount: pageSays.minor, endsOn: pageEndsOn ?? credit.endsOn, name: credit.name };
}
