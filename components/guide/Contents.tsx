import type { JSX } from 'preact';
import type { GuideTranslate } from './guide-props.ts';
import { PassageLink } from './PassageLink.tsx';
import { SECTIONS } from './sections.ts';

interface Props {
  readonly translate: GuideTranslate;
}

/** All there is, as links. */
export function Contents({ translate }: Props): JSX.Element {
  return (
    <nav class="guide-contents" aria-label={translate('guide.contents')}>
      <ul>
        {SECTIONS.map((section) => (
          <li key={section.id}>
            <PassageLink passage={section} translate={translate} />
            {section.parts && (
              <ul>
                {section.parts.map((part) => (
                  <li key={part.id}>
                    <PassageLink passage={part} translate={translate} />
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
    </nav>
  );
}
