import type { JSX } from 'preact';
import type { Translate } from '../lib/wording/translate.ts';
import type { PageLine } from './page-props.ts';

interface Props {
  readonly line: PageLine;
  readonly translate: Translate;
}

/** What the line on the page in front says, with all that it rests on: also where that page has no place for it. */
export function OnThisPage({ line: { text, panel }, translate }: Props): JSX.Element {
  const words = translate('inFront.says', { words: text });
  if (panel.length === 0) return <p class="in-front">{words}</p>;
  return (
    <details class="in-front">
      <summary>{words}</summary>
      {panel.map(({ heading, lines }, at) => (
        <div key={at}>
          <h3>{heading}</h3>
          {lines.map((said) => (
            <p key={said} class="hint">
              {said}
            </p>
          ))}
        </div>
      ))}
    </details>
  );
}
