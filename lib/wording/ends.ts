import type { Entry, Total } from '../domain/glance.ts';
import { wordEndDay } from './countdown.ts';
import { listFormat } from './formats.ts';
import { wordTotal } from './money.ts';
import type { BackgroundVoice } from './voice.ts';

/** "$7.50 of Amazon credit ends Friday": one sentence for the toolbar and for a reminder. */
export function wordEnds(totals: readonly Total[], by: Entry, voice: BackgroundVoice): string {
  const { translate, locale } = voice;
  const money = listFormat(locale).format(totals.map((total) => wordTotal(total, voice)));
  const confirmed = by.credit.standing !== 'to-confirm';
  const what = translate(confirmed ? 'ends.what' : 'ends.unconfirmed', { money });
  return translate('ends.sentence', { what, ends: wordWhen(by, voice) });
}

function wordWhen(by: Entry, voice: BackgroundVoice): string {
  const { translate, now } = voice;
  const day = wordEndDay(by, voice);
  if (day === null) return translate('ends.noDate');
  if (by.span !== null && now >= by.span.safe) return translate('ends.maybe');
  if (day === translate('day.today')) return translate('ends.today');
  if (day === translate('day.tonight')) return translate('ends.tonight');
  if (day === translate('day.tomorrow')) return translate('ends.tomorrow');
  return translate('ends.on', { day });
}
