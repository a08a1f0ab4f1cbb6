import type { JSX } from 'preact';
import type { LedgerLine } from '../../lib/domain/ledger.ts';
import { quoteOf, wordHappening } from '../../lib/wording/happening.ts';
import { wordMoment } from '../../lib/wording/moment.ts';
import type { WalletVoice } from '../../lib/wording/voice.ts';

interface Props {
  readonly lines: readonly LedgerLine[];
  readonly voice: WalletVoice;
  /** What came under this id is a credit of its own. */
  readonly onSplit: (member: string) => void;
}

/** By which ways the credit came, where there are several: a page, the shopper's hand. Each can be split off again. */
export function CreditWays({ lines, voice, onSplit }: Props): JSX.Element | null {
  const { translate } = voice;
  const ways = lines.filter(({ event, undone }) => !undone && event.what.type === 'issued');
  if (ways.length < 2) return null;
  return (
    <section class="story" aria-labelledby="ways-heading">
      <h3 class="section-title" id="ways-heading">
        {translate('creditWays.heading')}
      </h3>
      <p class="hint">{translate('creditWays.hint')}</p>
      <ul class="credit-ways">
        {ways.map((line) => {
          const { event } = line;
          const quote = quoteOf(event.what);
          return (
            <li class="credit-way" key={event.creditId}>
              <span>
                {wordHappening(line, voice)} <span class="hint">{wordMoment(event.at, voice)}</span>
              </span>
              {quote !== null && (
                <q class="question-quote" dir="auto">
                  {quote}
                </q>
              )}
              <button type="button" class="quiet" onClick={() => onSplit(event.creditId)}>
                {translate('creditWays.split')}
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
