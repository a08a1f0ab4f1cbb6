import { type Day, dayAt } from '../domain/day.ts';
import type { DayGroup, Entry } from '../domain/glance.ts';
import { headEnd, wordEnd, wordPrintedDay, wordStart } from './countdown.ts';
import { sentenceCase, wordDay } from './date.ts';
import type { Voice } from './voice.ts';

/** The heading of a day: its countdown where all of its credits share one, else the bare day. */
export function headGroup({ day, lots }: DayGroup, voice: Voice): string {
  const [first] = lots;
  if (first === undefined || day === null) return sentenceCase(voice.translate('countdown.noDate'), voice);
  const phrases = new Set(lots.map(({ entries }) => wordEnd(entries[0], voice)));
  return phrases.size === 1
    ? headEnd(first.entries[0], voice)
    : sentenceCase(wordDayOfGroup(day, voice), voice);
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
