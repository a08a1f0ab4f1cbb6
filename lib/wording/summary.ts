import type { Glance } from '../domain/glance.ts';
import { wordEndDay } from './countdown.ts';
import { wordMoney, wordTotal } from './money.ts';
import type { Voice } from './voice.ts';

/** "$7.50 ends by Friday": the value at risk. */
export function wordRisk({ money, by }: NonNullable<Glance['atRisk']>, voice: Voice): string {
  const { translate } = voice;
  const words = wordMoney(money, voice);
  const day = wordEndDay(by, voice) ?? translate('countdown.noDate');
  if (day === translate('day.today')) return translate('summary.endsToday', { money: words });
  if (day === translate('day.tonight')) return translate('summary.endsTonight', { money: words });
  return translate('summary.endsBy', { money: words, day });
}

/** "amazon.de: €5.00 · next ends tomorrow": another place, whose first end counts. */
export function wordElsewhere(
  { total, by }: Glance['elsewhere'][number],
  place: string,
  voice: Voice,
): string {
  const { translate } = voice;
  const money = translate('summary.elsewhere', { place, money: wordTotal(total, voice) });
  const day = wordEndDay(by, voice);
  return day === null ? money : `${money} · ${translate('summary.nextEnds', { day })}`;
}
