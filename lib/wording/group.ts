import { type Day, dayAt } from '../domain/day.ts';
import type { DayGroup, Entry } from '../domain/glance.ts';
import { headEnd, wordEnd, type wordEndDay, wordPrintedDay, wordStart } from './countdown.ts';
import { sentenceCase, wordDay } from './date.ts';
import type { Voice } from './voice.ts';

/** The heading of a day. */
export function headGroup(group: DayGroup, voice: Voice): string {
  return sentenceCase(wordGroup(group, voice), voice);
}

/** The countdown of a day where all of its credits share one, else the bare day. `word` may say less of it. */
export function wordGroup({ day, lots }: DayGroup, voice: Voice, word: typeof wordEndDay = wordEnd): string {
  const phrases = new Set(lots.map(({ entries }) => wordEnd(entries[0], voice)));
  const shared = phrases.size === 1 && lots[0] ? word(lots[0].entries[0], voice) : null;
  return shared ?? (day === null ? voice.translate('countdown.noDate') : wordDayOfGroup(day, voice));
}

/** What a row says beyond the heading of its day: a later start, its own end, Amazon's printed day. */
export function wordsBeside(entry: Entry, heading: string, voice: Voice): readonly string[] {
  const end = headEnd(entry, voice);
  const words = [
    wordStart(entry, voice),
    end === heading ? null : wordEnd(entry, voice),
    wordPrintedDay(entry, voice),
  ];
  return words
    .filter((one) => one !== null)
    .map((one, index) => (index === 0 ? sentenceCase(one, voice) : one));
}

function wordDayOfGroup(day: Day, voice: Voice): string {
  return day < dayAt(voice.now, voice.zone) ? voice.translate('countdown.mayHaveEnded') : wordDay(day, voice);
}
