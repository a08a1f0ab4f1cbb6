import type { JSX } from 'preact';

export interface Figure {
  readonly label: string;
  readonly words: string;
  readonly urgency?: 'lost' | undefined;
}

interface Props {
  /** What the figures are of. */
  readonly label: string;
  readonly figures: readonly Figure[];
  /** Where the sum of the others stands. */
  readonly sum: 'first' | 'last';
}

/** Figures that add up. */
export function SumList({ label, figures, sum }: Props): JSX.Element {
  return (
    <dl class="sums" aria-label={label} data-sum={sum}>
      {figures.map(({ label: name, words, urgency = 'none' }) => (
        <div class="sum" key={name}>
          <dt>{name}</dt>
          <dd class="number" data-urgency={urgency}>
            {words}
          </dd>
        </div>
      ))}
    </dl>
  );
}
