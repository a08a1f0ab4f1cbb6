import { dayAt, type Instant } from '../../lib/domain/day.ts';
import { soonest } from '../../lib/domain/lots.ts';
import { counts, entriesOf, type Placed } from '../../lib/domain/placed.ts';
import { type RuleSettings, rulesOf, timesMaker } from '../../lib/domain/reminder-times.ts';
import { goodsOf } from '../../lib/domain/terms.ts';
import { type CalendarEntry, writeCalendar } from '../../lib/exchange/calendar.ts';
import type { Books } from '../../lib/store/books.ts';
import { readDeadlines } from '../../lib/store/deadlines.ts';
import { wordAmazonClock, wordLastTime } from '../../lib/wording/countdown.ts';
import { wordGoods, wordKind } from '../../lib/wording/kind.ts';
import { wordTotal } from '../../lib/wording/money.ts';
import type { WalletVoice } from '../../lib/wording/voice.ts';

interface CalendarFile {
  readonly text: string;
  /** Deadlines in it that lie ahead. */
  readonly count: number;
  /** Entries that put away what an earlier file has brought. */
  readonly settled: number;
}

/**
 * The deadlines that lie ahead, of all marketplaces or of one credit, as the text of a calendar file.
 * @param creditId null for all
 */
export async function calendarOf(
  books: Books,
  creditId: string | null,
  settings: RuleSettings,
  voice: WalletVoice,
): Promise<CalendarFile> {
  const { now, zone, translate } = voice;
  const { counter, live, settled, joined } = await readDeadlines(books, creditId, now);
  const dated = (credits: typeof live): readonly Placed[] =>
    entriesOf({ credits, accounts: [], readings: [] }, now, zone)
      .filter(({ span }) => span !== null && now < span.over)
      .toSorted(soonest);
  const timesOf = timesMaker(rulesOf(settings), now, zone);
  const ahead = dated(live).filter(counts);
  const over = dated(settled);
  const own = [
    ...ahead.flatMap((entry) => entryOf(entry, timesOf(entry), voice)),
    ...over.flatMap((entry) => entryOf(entry, null, voice)),
  ];
  const entryFor = new Map(own.map((entry) => [entry.creditId, entry]));
  const elsewhere = joined.flatMap(({ id, credit }) => {
    const entry = entryFor.get(credit.id);
    return entry === undefined ? [] : [nowElsewhere(entry, id, voice)];
  });
  const entries = [...own, ...elsewhere];
  const text = writeCalendar(translate('extension.name'), entries, counter, now);
  return { text, count: ahead.length, settled: over.length };
}

/** For a calendar that has an entry from when the credit stood under this id, too: only the other one is kept. */
function nowElsewhere(entry: CalendarEntry, id: string, { translate }: WalletVoice): CalendarEntry {
  return { ...entry, creditId: id, alarms: [], title: translate('calendar.joinedTitle'), isSettled: true };
}

/**
 * With the alarms of the shopper's own rules for reminders: quiet hours and the last call hold here, too.
 * @param times null where nothing is left to be reminded of
 */
function entryOf(
  entry: Placed,
  times: readonly Instant[] | null,
  voice: WalletVoice,
): readonly CalendarEntry[] {
  const { credit, money, span } = entry;
  const { translate, zone, now } = voice;
  if (span === null) return [];
  const total = { money, atLeast: credit.amountIs === 'at-least' };
  const details = [
    [wordKind(credit, translate), wordGoods(goodsOf(credit), translate), credit.marketplace],
    times === null ? [] : [wordLastTime(entry, voice), wordAmazonClock(entry, voice)],
  ].map((parts) => parts.filter((part) => part !== null).join(' · '));
  return [
    {
      creditId: credit.id,
      day: dayAt(span.safe - 1, zone),
      alarms: (times ?? []).filter((at) => at > now),
      title:
        times === null
          ? translate('calendar.settledTitle')
          : translate('calendar.eventTitle', { money: wordTotal(total, voice) }),
      details: details.filter((line) => line !== '').join('\n'),
      changedAt: credit.changedAt,
      isSettled: times === null,
    },
  ];
}
