import type { JSX } from 'preact';
import { GuidePassage, type Telling } from './GuidePassage.tsx';
import type { Section } from './passage.ts';

interface Props extends Telling {
  readonly section: Section;
}

/** A section with its parts. Every heading can take the focus: an address leads to it. */
export function GuideSection({ section, ...telling }: Props): JSX.Element {
  const { translate } = telling;
  return (
    <section class="guide-section" aria-labelledby={section.id}>
      <h2 id={section.id} tabIndex={-1}>
        {translate(section.title)}
      </h2>
      <GuidePassage passage={section} {...telling} />
      {section.parts?.map((part) => (
        <section class="guide-part" key={part.id}>
          <h3 id={part.id} tabIndex={-1}>
            {translate(part.title)}
          </h3>
          <GuidePassage passage={part} {...telling} />
        </section>
      ))}
    </section>
  );
}
