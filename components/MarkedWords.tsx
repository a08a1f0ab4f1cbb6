import type { JSX } from 'preact';
import { type KeptWords, segmentsOf, type TextFact } from '../lib/domain/kept-words.ts';

/** Facts that stand in a word or a number; every other is the whole sentence that says it. */
const SMALL: ReadonlySet<TextFact> = new Set([
  'amount',
  'percentOff',
  'maxDiscount',
  'minSpend',
  'minSpendRole',
  'claimBy',
  'code',
  'startsOn',
  'endsOn',
  'endsOnLikely',
  'endsAfter',
  'offerEndsOn',
  'offerEndsAfter',
]);

/** Amazon's words with what was understood in them: the facts themselves stronger than the sentences around them. */
export function MarkedWords({ words }: { readonly words: KeptWords }): JSX.Element {
  return (
    <blockquote class="marked" dir="auto">
      {segmentsOf(words).map(({ text, facts }, index) =>
        facts.length === 0 ? (
          text
        ) : (
          <mark key={index} data-fact={facts.some((fact) => SMALL.has(fact))}>
            {text}
          </mark>
        ),
      )}
    </blockquote>
  );
}
