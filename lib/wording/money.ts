import type { Total } from '../domain/glance.ts';
import { MINOR_DIGITS, type Money } from '../domain/money.ts';
import { currencyFormat } from './formats.ts';
import type { Voice } from './voice.ts';

/** "$3.50", "3,50 $", "￥500". */
export function wordMoney({ minor, currency }: Money, { locale }: Pick<Voice, 'locale'>): string {
  return currencyFormat(locale, currency).format(minor / 10 ** MINOR_DIGITS[currency]);
}

/** "at least $8.99" as soon as one part is a lower bound. */
export function wordTotal({ money, atLeast }: Total, voice: Pick<Voice, 'locale' | 'translate'>): string {
  const words = wordMoney(money, voice);
  return atLeast ? voice.translate('money.atLeast', { money: words }) : words;
}
