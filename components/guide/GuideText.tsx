import { Fragment, type JSX } from 'preact';
import { GUIDE_LABELS, type GuideLabel, type LabelOf, type ShownLabel } from './guide-props.ts';

interface Props {
  /** As translated, its placeholders still in it. */
  readonly text: string;
  readonly labelOf: LabelOf;
}

/** A placeholder and the words before it, or the last words. */
const PIECE = /(?<words>[^{]*)(?:\{(?<name>\w+)\})?/g;

/** A sentence with Amazon's labels set in it as labels. */
export function GuideText({ text, labelOf }: Props): JSX.Element {
  return (
    <>
      {[...text.matchAll(PIECE)].map(({ index, groups }) => (
        <Fragment key={index}>
          {groups?.words}
          {isLabel(groups?.name) && <Label {...labelOf(groups.name)} />}
        </Fragment>
      ))}
    </>
  );
}

/** The labels that a sentence names. */
export function labelsIn(text: string): readonly GuideLabel[] {
  return [...text.matchAll(PIECE)].map(({ groups }) => groups?.name).filter(isLabel);
}

function Label({ text, language, known }: ShownLabel): JSX.Element {
  return (
    <b class="guide-label" data-known={known}>
      <bdi lang={language}>{text}</bdi>
    </b>
  );
}

function isLabel(name: string | undefined): name is GuideLabel {
  return GUIDE_LABELS.some((label) => label === name);
}
