import type { Glance, Risk } from '../domain/glance.ts';
import { wordEndDay } from './countdown.ts';
import { sentenceCase } from './date.ts';
import { wordGroup } from './group.ts';
import { wordTotal } from './money.ts';
import type { Voice } from './voice.ts';

/** "$7.50 will be lost by Friday unless used": the value at risk. */
export function wordRisk({ total, by }: Risk, voice: Voice): string {
  const { translate } = voice;
  const money = sentenceCase(wordTotal(total, voice), voice);
  const end = wordGroup(by, voice);
  if (end === translate('countdown.mayHaveEnded')) return `${money} · ${end}`;
  const day = wordGroup(by, voice, wordEndDay);
  return day === translate('day.today') || day === translate('day.tonight')
    ? translate('summary.lostUnless', { money, end })
    : translate('summary.lostBy', { money, day });
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
