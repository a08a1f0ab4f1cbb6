import type { JSX } from 'preact';
import type { Event } from '../../lib/domain/event.ts';
import { hideCodes } from '../../lib/domain/kept-words.ts';
import type { LedgerLine } from '../../lib/domain/ledger.ts';
import { wordMoment } from '../../lib/wording/moment.ts';
import type { WalletVoice } from '../../lib/wording/voice.ts';
import { MarkedWords } from '../MarkedWords.tsx';

interface Props {
  readonly lines: readonly LedgerLine[];
  readonly voice: WalletVoice;
  /** The words that this event handed in are about another credit. */
  readonly onSplit: (eventId: string) => void;
}

/** The mails and terms that the credit came from, as they were given, with what was understood in them. */
export function CreditWords({ lines, voice, onSplit }: Props): JSX.Element | null {
  const given = lines.flatMap(({ event, undone }) =>
    event.what.type === 'pasted' && !undone
      ? [{ ...event, words: event.what.words, isAdded: !cameWith(event, lines) }]
      : [],
  );
  if (given.length === 0) return null;
  return (
    <section class="story" aria-labelledby="words-heading">
      <h3 class="section-title" id="words-heading">
        {voice.translate('detailWords.heading')}
      </h3>
      {given.map(({ id, at, words, isAdded }) => (
        <figure class="kept-words" key={id}>
          <figcaption class="hint">{wordMoment(at, voice)}</figcaption>
          <MarkedWords words={hideCodes(words)} />
          {isAdded && (
            <button type="button" class="quiet" onClick={() => onSplit(id)}>
              {voice.translate('creditWays.splitWords')}
            </button>
          )}
        </figure>
      ))}
    </section>
  );
}

/** The credit itself came from these words: then they are no addition to it. */
function cameWith({ creditId, at }: Event, lines: readonly LedgerLine[]): boolean {
  return lines.some(
    ({ event }) => event.what.type === 'issued' && event.creditId === creditId && event.at === at,
  );
}
