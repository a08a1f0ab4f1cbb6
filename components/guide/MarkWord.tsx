import type { JSX } from 'preact';
import type { GuideKey } from '../../lib/wording/translate.ts';
import type { GuideTranslate } from './guide-props.ts';
import type { Mark } from './passage.ts';

interface Props {
  readonly mark: Mark;
  readonly translate: GuideTranslate;
}

const WORDS: Record<Mark, GuideKey> = { certain: 'guide.certain', reported: 'guide.reported' };

/** How well a sentence is known, in one word. */
export function MarkWord({ mark, translate }: Props): JSX.Element {
  return (
    <small class="guide-mark" data-mark={mark}>
      {translate(WORDS[mark])}
    </small>
  );
}
