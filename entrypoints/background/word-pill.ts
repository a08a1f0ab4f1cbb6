import { browser } from 'wxt/browser';
import type { PillText } from '../../lib/browser/messages.ts';
import type { Settings } from '../../lib/browser/settings.ts';
import type { Acknowledgement } from '../../lib/domain/acknowledgement.ts';
import type { Instant, Zone } from '../../lib/domain/day.ts';
import type { PageReport } from '../../lib/domain/reading.ts';
import { writeReport } from '../../lib/exchange/report.ts';
import { wordAcknowledgement } from '../../lib/wording/acknowledgement.ts';
import type { BackgroundKey, Translate } from '../../lib/wording/translate.ts';
import { voiceOf } from './speech.ts';

interface Facts {
  readonly acknowledgement: Acknowledgement;
  readonly report: PageReport;
  readonly settings: Settings;
  readonly shopperZone: Zone;
  readonly now: Instant;
}

/** The line for the page in the shopper's language; null where there is nothing to say. */
export function wordPill({
  acknowledgement,
  report,
  settings,
  shopperZone: zone,
  now,
}: Facts): PillText | null {
  const voice = voiceOf(settings, now, zone);
  const { translate, language } = voice;
  const text = wordAcknowledgement(acknowledgement, voice);
  if (text === null) return null;
  return {
    text,
    language,
    closeLabel: translate('pill.close'),
    // Only a page that was not understood comes with its outline.
    report: report.outline === null ? null : wordReport(report, report.outline, translate),
  };
}

function wordReport(
  { reading }: PageReport,
  outline: string,
  translate: Translate<BackgroundKey>,
): PillText['report'] {
  const { marketplace, page, trouble } = reading;
  return {
    label: translate('pill.report'),
    explanation: translate('report.explanation'),
    copyLabel: translate('report.copy'),
    copiedLabel: translate('report.copied'),
    text: writeReport({
      version: browser.runtime.getManifest().version,
      browser: import.meta.env.BROWSER,
      marketplace,
      page,
      trouble: trouble.map(({ code }) => code),
      outline,
    }),
  };
}
