import { browser } from 'wxt/browser';
import type { PillText } from '../../lib/browser/messages.ts';
import type { Settings } from '../../lib/browser/settings.ts';
import type { Acknowledgement } from '../../lib/domain/acknowledgement.ts';
import type { Instant, Zone } from '../../lib/domain/day.ts';
import type { PageReport } from '../../lib/domain/reading.ts';
import { writeReport } from '../../lib/exchange/report.ts';
import { wordAcknowledgement } from '../../lib/wording/acknowledgement.ts';
import { chooseSpeech, type Language } from '../../lib/wording/language.ts';
import { createTranslate, type Messages } from '../../lib/wording/translate.ts';
import de from '../../locales/de.json';
import en from '../../locales/en.json';
import ja from '../../locales/ja.json';

// A service worker cannot import later, so all three are here.
const MESSAGES: Record<Language, Messages> = { en, de, ja };

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
  const { language, locale } = chooseSpeech(settings.language, browser.i18n.getUILanguage());
  const translate = createTranslate(MESSAGES[language], locale);
  const text = wordAcknowledgement(acknowledgement, { translate, locale, now, zone });
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
  translate: ReturnType<typeof createTranslate>,
): PillText['report'] {
  const { marketplace, page, trouble } = reading;
  return {
    label: translate('pill.report'),
    explanation: translate('pill.reportExplanation'),
    copyLabel: translate('pill.copy'),
    copiedLabel: translate('pill.copied'),
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
