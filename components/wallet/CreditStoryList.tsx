import type { JSX } from 'preact';
import type { LedgerLine } from '../../lib/domain/ledger.ts';
import { quoteOf, wordHappening } from '../../lib/wording/happening.ts';
import { wordMoment } from '../../lib/wording/moment.ts';
import type { WalletVoice } from '../../lib/wording/voice.ts';

interface Props {
  /** Oldest first, as they happened. */
  readonly lines: readonly LedgerLine[];
  readonly voice: WalletVoice;
}

/** Everything that happened to the credit, the newest first, each with the words that it rests on. */
export function CreditStoryList({ lines, voice }: Props): JSX.Element {
  const { translate } = voice;
  return (
    <section class="story" aria-labelledby="story-heading">
      <h3 class="section-title" id="story-heading">
        {translate('story.heading')}
      </h3>
      <ol class="story-lines" reversed>
        {lines.toReversed().map((line) => {
          const quote = quoteOf(line.event.what);
          return (
            <li key={line.event.id} class="story-line">
              <time class="story-time" dateTime={new Date(line.event.at).toISOString()}>
                {wordMoment(line.event.at, voice)}
              </time>
              <span>{line.undone ? <s>{wordHappening(line, voice)}</s> : wordHappening(line, voice)}</span>
              {line.undone && <span class="hint">{translate('story.takenBack')}</span>}
              {quote !== null && (
                <q class="question-quote" dir="auto">
                  {quote}
                </q>
              )}
            </li>
          );
        })}
      </ol>
    </section>
  );
}
