import { dayAt } from '../domain/day.ts';
import type { Glance } from '../domain/glance.ts';
import { wordDate } from './date.ts';
import type { Voice } from './voice.ts';

type Ended = Glance['ended'][number];

/** "Ended 12 May, last seen 2 May. Did you use it?" The end is the day that Amazon printed. */
export function wordEnding(
  { credit, ending, seenAt }: Pick<Ended, 'credit' | 'ending' | 'seenAt'>,
  voice: Voice,
): string {
  const { translate, zone } = voice;
  const end = credit.endsOn === null ? '' : wordDate(credit.endsOn, voice);
  if (ending === 'lost') return translate('ending.lost', { end });
  if (seenAt === null) return translate('ending.askUnseen', { end });
  return translate('ending.ask', { end, seen: wordDate(dayAt(seenAt, zone), voice) });
}
