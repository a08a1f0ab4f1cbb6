import { unknown } from '../domain/credit.ts';
import type { Entry } from '../domain/glance.ts';
import { wordDate } from './date.ts';
import { listFormat } from './formats.ts';
import { wordMoney } from './money.ts';
import type { WalletKey } from './translate.ts';
import type { WalletVoice } from './voice.ts';

/** "Used $3.00, lost $2.00 · ended 12 May": what became of a credit that is over. */
export function wordFate({ credit }: Pick<Entry, 'credit'>, voice: WalletVoice): string {
  const { translate, locale } = voice;
  const parts: readonly (readonly [WalletKey, number])[] = [
    ['fate.used', credit.used],
    ['fate.lost', credit.lost],
    ['fate.unknown', unknown(credit)],
  ];
  const became = parts
    .filter(([, minor]) => minor > 0)
    .map(([key, minor]) => translate(key, { money: wordMoney({ minor, currency: credit.currency }, voice) }));
  const words = listFormat(locale).format(became);
  if (credit.endsOn === null) return words;
  return translate('fate.endDay', { words, day: wordDate(credit.endsOn, voice) });
}

/** As `wordFate`; where nobody knows yet what became of it, only that it has ended. */
export function wordOver(entry: Pick<Entry, 'credit'>, voice: WalletVoice): string {
  const { phase, endsOn } = entry.credit;
  if (phase === 'closed' || endsOn === null) return wordFate(entry, voice);
  return voice.translate('fate.ended', { day: wordDate(endsOn, voice) });
}
