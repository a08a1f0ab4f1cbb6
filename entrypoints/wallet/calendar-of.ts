import type { Settings } from '../../lib/browser/settings.ts';
import { dayAt } from '../../lib/domain/day.ts';
import { soonest } from '../../lib/domain/lots.ts';
import { counts, entriesOf, type Placed } from '../../lib/domain/placed.ts';
import { goodsOf } from '../../lib/domain/terms.ts';
import { type CalendarEntry, writeCalendar } from '../../lib/exchange/calendar.ts';
import type { Books } from '../../lib/store/books.ts';
import { readShelf } from '../../lib/store/shelf.ts';
import { wordAmazonClock } from '../../lib/wording/countdown.ts';
import { wordGoods, wordKind } from '../../lib/wording/kind.ts';
import { wordTotal } from '../../lib/wording/money.ts';
import type { WalletVoice } from '../../lib/wording/voice.ts';

/** The deadlines that lie ahead, of all marketplaces, as the text of a calendar file. */
export async function calendarOf(
  books: Books,
  { reminderSteps, reminderHour }: Pick<Settings, 'reminderSteps' | 'reminderHour'>,
  voice: WalletVoice,
): Promise<{ readonly text: string; readonly count: number }> {
  const { now, zone, translate } = voice;
  const shelf = await readShelf(books, now);
  const dated = entriesOf(shelf, now, zone).filter((entry) => counts(entry) && entry.span !== null);
  const entries = dated.toSorted(soonest).flatMap((entry) => entryOf(entry, voice));
  const alarms = { steps: reminderSteps, hour: reminderHour };
  return { text: writeCalendar(translate('extension.name'), entries, alarms, now), count: entries.length };
}

function entryOf(entry: Placed, voice: WalletVoice): readonly CalendarEntry[] {
  const { credit, money, span } = entry;
  const { translate, zone } = voice;
  if (span === null) return [];
  const total = { money, atLeast: credit.amountIs === 'at-least' };
  const details = [
    [wordKind(credit, translate), wordGoods(goodsOf(credit), translate), credit.marketplace],
    [wordAmazonClock(entry, voice)],
  ].map((parts) => parts.filter((part) => part !== null).join(' · '));
  return [
    {
      creditId: credit.id,
      day: dayAt(span.safe - 1, zone),
      title: translate('calendar.eventTitle', { money: wordTotal(total, voice) }),
      details: details.filter((line) => line !== '').join('\n'),
      changedAt: credit.changedAt,
    },
  ];
}
