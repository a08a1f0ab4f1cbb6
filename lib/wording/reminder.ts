import { type Day, dayAt, type Instant } from '../domain/day.ts';
import type { Entry, Lot, Total } from '../domain/glance.ts';
import { groupByDay, soonest, totalOf } from '../domain/lots.ts';
import { wordAgo } from './age.ts';
import { wordEndDay } from './countdown.ts';
import { sentenceCase } from './date.ts';
import { wordEnds } from './ends.ts';
import { wordGoods, wordKind } from './kind.ts';
import { wordTotal } from './money.ts';
import type { BackgroundVoice } from './voice.ts';

export interface ReminderWords {
  readonly title: string;
  readonly body: string;
}

const MOST_LINES = 3;

/** "$7.50 of Amazon credit ends Friday", what it is, a line each, and how old all this is. */
export function wordReminder(entries: readonly Entry[], voice: BackgroundVoice): ReminderWords {
  const first = firstToEnd(entries, voice);
  const by = first[0];
  const title = by === undefined ? '' : sentenceCase(wordEnds(totalsOf(first), by, voice), voice);
  return { title, body: [...wordLines(entries, voice), wordAge(entries, voice)].join('\n') };
}

/** "Your Amazon credit was last read 38 days ago". */
export function wordStaleReminder(readAt: Instant, voice: BackgroundVoice): ReminderWords {
  const { translate } = voice;
  return {
    title: translate('reminder.stale', { age: wordAgo(readAt, voice) }),
    body: translate('reminder.staleBody'),
  };
}

/** What ends on the first of the days; on that day what is certain goes before what waits for a word. */
function firstToEnd(entries: readonly Entry[], { zone }: BackgroundVoice): readonly Entry[] {
  const inOrder = entries.toSorted((one, other) => safeOf(one) - safeOf(other) || soonest(one, other));
  const day = inOrder[0] && lastDay(inOrder[0], zone);
  const ofDay = inOrder.filter((entry) => lastDay(entry, zone) === day);
  const certain = ofDay.filter((entry) => !isFinding(entry));
  return certain.length > 0 ? certain : ofDay;
}

function totalsOf(entries: readonly Entry[]): readonly Total[] {
  return [...Map.groupBy(entries, ({ credit }) => credit.currency)].map(([currency, same]) =>
    totalOf(same, currency),
  );
}

function wordLines(entries: readonly Entry[], voice: BackgroundVoice): readonly string[] {
  const { translate, zone } = voice;
  const severalPlaces = new Set(entries.map(({ credit }) => credit.marketplace)).size > 1;
  const titleDay = firstToEnd(entries, voice)[0];
  const day = titleDay === undefined ? null : lastDay(titleDay, zone);
  const lots = lotsOf(entries, voice);
  const lines = lots.slice(0, MOST_LINES).map((lot) => wordLine(lot, day, severalPlaces, voice));
  const more = lots.slice(MOST_LINES).reduce((sum, lot) => sum + lot.entries.length, 0);
  return more === 0 ? lines : [...lines, translate('reminder.more', { n: more })];
}

/** Currencies and doubts are never mixed in one line. */
function lotsOf(entries: readonly Entry[], { zone }: BackgroundVoice): readonly Lot[] {
  const apart = Map.groupBy(entries, ({ credit }) =>
    [credit.marketplace, credit.currency, credit.standing].join(' '),
  );
  return [...apart.values()]
    .flatMap((among) => groupByDay(among, zone).flatMap(({ lots }) => lots))
    .toSorted((one, other) => safeOf(one.entries[0]) - safeOf(other.entries[0]));
}

function wordLine(
  { kind, name, goods, total, entries }: Lot,
  titleDay: Day | null,
  severalPlaces: boolean,
  voice: BackgroundVoice,
): string {
  const { translate, zone } = voice;
  const [first] = entries;
  const endsLater = lastDay(first, zone) !== titleDay;
  const parts = [
    wordTotal(total, voice),
    severalPlaces ? first.credit.marketplace : null,
    wordKind({ kind, name }, translate),
    entries.length > 1 ? translate('credits', { n: entries.length }) : wordGoods(goods, translate),
    endsLater ? (wordEndDay(first, voice) ?? translate('countdown.noDate')) : null,
    isFinding(first) ? translate('reminder.unconfirmed') : null,
  ];
  return parts.filter((part) => part !== null).join(' · ');
}

/** By the oldest of the readings that it rests on; nothing that was read was typed. */
function wordAge(entries: readonly Entry[], voice: BackgroundVoice): string {
  const read = entries.flatMap(({ seenAt }) => seenAt ?? []);
  if (read.length === 0) return voice.translate('age.typed');
  const oldest = read.reduce((one, other) => Math.min(one, other));
  return voice.translate('reminder.asRead', { age: wordAgo(oldest, voice) });
}

function isFinding({ credit }: Entry): boolean {
  return credit.standing === 'to-confirm';
}

function safeOf({ span }: Entry): Instant {
  return span?.safe ?? Number.MAX_SAFE_INTEGER;
}

function lastDay({ span }: Entry, zone: BackgroundVoice['zone']): Day | null {
  return span && dayAt(span.safe - 1, zone);
}
