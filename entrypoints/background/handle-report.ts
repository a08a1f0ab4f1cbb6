import type { Browser } from 'wxt/browser';
import type { ReportReply } from '../../lib/browser/messages.ts';
import { changeSettings, readSettings } from '../../lib/browser/settings.ts';
import { acknowledge } from '../../lib/domain/acknowledge.ts';
import type { Acknowledgement } from '../../lib/domain/acknowledgement.ts';
import type { Zone } from '../../lib/domain/day.ts';
import type { PageReport } from '../../lib/domain/reading.ts';
import { parsePageReport } from '../../lib/exchange/page-report.ts';
import type { Books } from '../../lib/store/books.ts';
import { recordReading } from '../../lib/store/record-reading.ts';
import { faultOf } from '../../lib/store/trouble.ts';
import { oneAfterAnother } from './one-after-another.ts';
import { type Origin, originOf } from './origin.ts';
import { zoneHere } from './speech.ts';
import { wordPill } from './word-pill.ts';

type OpenBooks = () => Promise<Books>;

const SILENT: ReportReply = { pill: null };

/**
 * A reading arrives from a content script: it is checked, written into the books, and answered with the line that
 * the page may show. Anything that is not such a message, or not from where it says, gets no answer at all.
 */
export function handleReport(
  books: OpenBooks,
  message: unknown,
  sender: Browser.runtime.MessageSender,
): Promise<ReportReply> | undefined {
  const origin = originOf(sender);
  const report = reportIn(message);
  if (origin === null || report === null || !isFrom(origin, report)) return undefined;
  // Private windows leave no trace in the books.
  if (sender.tab?.incognito) return Promise.resolve(SILENT);
  return receive(books, report, origin);
}

function reportIn(message: unknown): PageReport | null {
  if (typeof message !== 'object' || message === null) return null;
  const { type, report } = message as { type?: unknown; report?: unknown };
  return type === 'report' ? parsePageReport(report) : null;
}

/** A page speaks for its own marketplace, in its own currency, and for the family that its address names. */
function isFrom({ marketplace, family }: Origin, { reading }: PageReport): boolean {
  const amounts = [reading.total, reading.giftCardBalance, ...reading.credits.map(({ amount }) => amount)];
  return (
    reading.marketplace === marketplace.key &&
    [family, 'sign-in', 'robot-check', 'error'].includes(reading.page) &&
    amounts.every((amount) => amount === null || amount.currency === marketplace.currency)
  );
}

async function receive(books: OpenBooks, report: PageReport, origin: Origin): Promise<ReportReply> {
  const shopperZone = zoneHere();
  const settings = await readSettings();
  const acknowledgement = await oneAfterAnother(() => record(books, report, origin, shopperZone));
  if (!settings.linesOnPages) return SILENT;
  return { pill: wordPill({ acknowledgement, report, settings, shopperZone, now: Date.now() }) };
}

async function record(
  books: OpenBooks,
  report: PageReport,
  { marketplace, family }: Origin,
  shopperZone: Zone,
): Promise<Acknowledgement> {
  const now = Date.now();
  const { key: id, currency } = marketplace;
  const zone = marketplace.zone;
  try {
    const recorded = await recordReading(await books(), {
      ...report,
      family,
      marketplace: { id, currency, zone },
      shopperZone,
      now,
    });
    // Who has real credit is done with the made-up one.
    if (recorded.kept.length + recorded.findings > 0) await endDemo();
    return acknowledge(report.reading, recorded, now, shopperZone);
  } catch (error) {
    return { type: 'books', fault: faultOf(error) };
  }
}

async function endDemo(): Promise<void> {
  if ((await readSettings()).demo) await changeSettings({ demo: false });
}
