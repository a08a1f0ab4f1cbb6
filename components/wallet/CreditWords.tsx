import type { JSX } from 'preact';
import { hideCodes } from '../../lib/domain/kept-words.ts';
import type { LedgerLine } from '../../lib/domain/ledger.ts';
import { wordMoment } from '../../lib/wording/moment.ts';
import type { WalletVoice } from '../../lib/wording/voice.ts';
import { MarkedWords } from '../MarkedWords.tsx';

interface Props {
  readonly lines: readonly LedgerLine[];
  readonly voice: WalletVoice;
}

/** The mails and terms that the credit came from, as they were given, with what was understood in them. */
export function CreditWords({ lines, voice }: Props): JSX.Element | null {
  const given = lines.flatMap(({ event: { id, at, what }, undone }) =>
    what.type === 'pasted' && !undone ? [{ id, at, words: what.words }] : [],
  );
  if (given.length === 0) return null;
  return (
    <section class="story" aria-labelledby="words-heading">
      <h3 class="section-title" id="words-heading">
        {voice.translate('detailWords.heading')}
      </h3>
      {given.map(({ id, at, words }) => (
        <figure class="kept-words" key={id}>
          <figcaption class="hint">{wordMoment(at, voice)}</figcaption>
          <MarkedWords words={hideCodes(words)} />
        </figure>
      ))}
    </section>
  );
}
