import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Translate } from '../lib/wording/translate.ts';
import type { PopupEvents } from './popup-props.ts';
import { ViewHead } from './ViewHead.tsx';

interface Props {
  readonly report: string;
  readonly translate: Translate;
  readonly on: PopupEvents;
  readonly onBack: () => void;
}

/** The redacted report, shown before it is copied. */
export function ReportView({ report, translate, on, onBack }: Props): JSX.Element {
  const [copied, setCopied] = useState<boolean | null>(null);
  return (
    <>
      <ViewHead title={translate('report.heading')} translate={translate} onBack={onBack} />
      <main class="form">
        <p>{translate('pill.reportExplanation')}</p>
        {/* Long lines scroll, and what scrolls must be reachable without a mouse. */}
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region */}
        <pre class="report" dir="ltr" tabIndex={0} role="region" aria-label={translate('report.heading')}>
          {report}
        </pre>
        <div class="form-buttons">
          <button type="button" class="primary" onClick={async () => setCopied(await on.copy(report))}>
            {translate('pill.copy')}
          </button>
          <span role="status">
            {copied !== null && translate(copied ? 'pill.copied' : 'report.notCopied')}
          </span>
        </div>
      </main>
    </>
  );
}
