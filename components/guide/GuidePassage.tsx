import type { JSX } from 'preact';
import { GuideItem } from './GuideItem.tsx';
import { labelsIn } from './GuideText.tsx';
import type { GuideProps } from './guide-props.ts';
import type { Passage } from './passage.ts';

export type Telling = Omit<GuideProps, 'section'>;

interface Props extends Telling {
  readonly passage: Passage;
}

/** What stands under one heading: steps with numbers, then facts without. */
export function GuidePassage({ passage, marketplace, ...telling }: Props): JSX.Element {
  const { steps = [], points = [] } = passage;
  const { translate, labelOf } = telling;
  const uncertain = [...steps, ...points]
    .flatMap(({ text }) => labelsIn(translate(text)))
    .some((label) => !labelOf(label).known);
  return (
    <>
      {uncertain && <p class="hint guide-dotted">{translate('guide.dotted', { marketplace })}</p>}
      {steps.length > 0 && (
        <ol class="guide-items">
          {steps.map((item) => (
            <GuideItem key={item.text} item={item} {...telling} />
          ))}
        </ol>
      )}
      {points.length > 0 && (
        <ul class="guide-items">
          {points.map((item) => (
            <GuideItem key={item.text} item={item} {...telling} />
          ))}
        </ul>
      )}
    </>
  );
}
