import './guide.css';
import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { Contents } from './Contents.tsx';
import { GuideSection } from './GuideSection.tsx';
import type { GuideProps } from './guide-props.ts';
import { MarkWord } from './MarkWord.tsx';
import { reveal } from './reveal.ts';
import { SECTIONS } from './sections.ts';

/** How promotional credit works, for those who use it. Every sentence says how well it is known. */
export function Guide({ section, ...telling }: GuideProps): JSX.Element {
  const { translate } = telling;
  useEffect(() => {
    if (section !== null) reveal(section);
  }, [section]);
  return (
    <main class="guide" aria-label={translate('guide.heading')}>
      <p>{translate('guide.intro')}</p>
      <dl class="guide-marks">
        <div>
          <dt>
            <MarkWord mark="certain" translate={translate} />
          </dt>
          <dd>{translate('guide.certainMeans')}</dd>
        </div>
        <div>
          <dt>
            <MarkWord mark="reported" translate={translate} />
          </dt>
          <dd>{translate('guide.reportedMeans')}</dd>
        </div>
      </dl>
      <Contents translate={translate} />
      {SECTIONS.map((each) => (
        <GuideSection key={each.id} section={each} {...telling} />
      ))}
    </main>
  );
}
