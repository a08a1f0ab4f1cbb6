import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Translate, ViewKey } from '../lib/wording/translate.ts';
import type { PageEvents } from './page-props.ts';
import { ViewHead } from './ViewHead.tsx';

interface Props {
  readonly report: string;
  readonly translate: Translate<ViewKey>;
  readonly on: PageEvents;
  readonly onBack: () => void;
}

/** The redacted report, shown before it is copied. */
export function ReportView({ report, translate, on, onBack }: Props): JSX.Element {
  const [copied, setCopied] = useState<boolean | null>(null);
  return (
    <>
      <ViewHead title={translate('report.heading')} translate={translate} onBack={onBack} />
      <main class="form">
        <p>{translate('report.explanation')}</p>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: long lines scroll, and what scrolls is reached without a mouse */}
        <section class="report" dir="ltr" tabIndex={0} aria-label={translate('report.heading')}>
          <pre>{report}</pre>
        </section>
        <div class="form-buttons">
          <button type="button" class="primary" onClick={async () => setCopied(await on.copy(report))}>
            {translate('report.copy')}
          </button>
          <span role="status">
            {copied !== null && translate(copied ? 'report.copied' : 'report.notCopied')}
          </span>
        </div>
      </main>
    </>
  );
}
