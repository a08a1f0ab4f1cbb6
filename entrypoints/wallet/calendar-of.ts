import { dayAt, type Instant } from '../../lib/domain/day.ts';
import { soonest } from '../../lib/domain/lots.ts';
import { counts, entriesOf, type Placed } from '../../lib/domain/placed.ts';
import { type RuleSettings, rulesOf, timesMaker } from '../../lib/domain/reminder-times.ts';
import { goodsOf } from '../../lib/domain/terms.ts';
import { type CalendarEntry, writeCalendar } from '../../lib/exchange/calendar.ts';
import type { Books } from '../../lib/store/books.ts';
import { readShelf } from '../../lib/store/shelf.ts';
import { wordAmazonClock, wordLastTime } from '../../lib/wording/countdown.ts';
import { wordGoods, wordKind } from '../../lib/wording/kind.ts';
import { wordTotal } from '../../lib/wording/money.ts';
import type { WalletVoice } from '../../lib/wording/voice.ts';

/** The deadlines that lie ahead, of all marketplaces, as the text of a calendar file. */
export async function calendarOf(
  books: Books,
  settings: RuleSettings,
  voice: WalletVoice,
): Promise<{ readonly text: string; readonly count: number }> {
  const { now, zone, translate } = voice;
  const shelf = await readShelf(books, now);
  const dated = entriesOf(shelf, now, zone).filter((entry) => counts(entry) && entry.span !== null);
  const timesOf = timesMaker(rulesOf(settings), now, zone);
  const entries = dated.toSorted(soonest).flatMap((entry) => entryOf(entry, timesOf(entry), voice));
  return { text: writeCalendar(translate('extension.name'), entries, now), count: entries.length };
}

/** With the alarms of the shopper's own rules for reminders: quiet hours and the last call hold here, too. */
function entryOf(entry: Placed, times: readonly Instant[], voice: WalletVoice): readonly CalendarEntry[] {
  const { credit, money, span } = entry;
  const { translate, zone, now } = voice;
  if (span === null) return [];
  const day = dayAt(span.safe - 1, zone);
  const total = { money, atLeast: credit.amountIs === 'at-least' };
  const details = [
    [wordKind(credit, translate), wordGoods(goodsOf(credit), translate), credit.marketplace],
    [wordLastTime(entry, voice), wordAmazonClock(entry, voice)],
  ].map((parts) => parts.filter((part) => part !== null).join(' · '));
  return [
    {
      creditId: credit.id,
      day,
      alarms: times.filter((at) => at > now),
      title: translate('calendar.eventTitle', { money: wordTotal(total, voice) }),
      details: details.filter((line) => line !== '').join('\n'),
      changedAt: credit.changedAt,
    },
  ];
}
