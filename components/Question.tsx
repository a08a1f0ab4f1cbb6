import type { ComponentChildren, JSX } from 'preact';
import type { Entry } from '../lib/domain/glance.ts';
import { wordKind } from '../lib/wording/kind.ts';
import type { Voice } from '../lib/wording/voice.ts';
import { Amount } from './Amount.tsx';

interface Props {
  readonly entry: Entry;
  readonly words: string;
  readonly voice: Voice;
  readonly onOpen?: () => void;
  readonly urgency?: 'lost' | 'none';
  /** Amazon's own words, where the shopper is to judge by them; those that are missing are null. */
  readonly quotes?: readonly (string | null)[];
  /** The answers. */
  readonly children: ComponentChildren;
}

/** A credit that waits for the shopper's word: what it is, what is asked, and the answers as buttons. */
export function Question({
  entry: { credit, money },
  words,
  voice,
  onOpen,
  urgency = 'none',
  quotes = [],
  children,
}: Props): JSX.Element {
  const name = <bdi>{wordKind(credit, voice.translate)}</bdi>;
  return (
    <li class="question">
      <div class="question-head">
        <span class="row-text">
          {onOpen ? (
            <button type="button" class="name-link" onClick={onOpen}>
              {name}
            </button>
          ) : (
            name
          )}
        </span>
        <Amount total={{ money, atLeast: credit.amountIs === 'at-least' }} voice={voice} />
      </div>
      <p class="question-words" data-urgency={urgency}>
        {words}
      </p>
      {quotes.map(
        (quote) =>
          quote !== null && (
            <q class="question-quote" dir="auto" key={quote}>
              {quote}
            </q>
          ),
      )}
      <div class="answers">{children}</div>
    </li>
  );
}
