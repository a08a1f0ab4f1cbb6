import { type Day, dayAt, daysBetween } from '../domain/day.ts';
import { type Currency, MINOR_DIGITS, type Money } from '../domain/money.ts';
import { agoFormat, once } from './formats.ts';
import type { WalletVoice } from './voice.ts';

const signedFormat = once(
  (locale, currency) =>
    new Intl.NumberFormat(locale, { style: 'currency', currency, signDisplay: 'exceptZero' }),
);

/** "+$3.50", "-$2.00": what was moved. */
export function wordSigned({ minor, currency }: Money, { locale }: Pick<WalletVoice, 'locale'>): string {
  return signedFormat(locale, currency).format(minor / 10 ** MINOR_DIGITS[currency]);
}

const currencyNameFormat = once((locale) => new Intl.DisplayNames(locale, { type: 'currency' }));

/** "US dollar". */
export function wordCurrency(currency: Currency, { locale }: Pick<WalletVoice, 'locale'>): string {
  return currencyNameFormat(locale).of(currency) ?? currency;
}

const MONTH = 365.25 / 12;
/** Up to here an age is told in days, and up to there in months. */
const LONGEST_IN_DAYS = 60;
const LONGEST_IN_MONTHS = 24;

/** "today", "3 days ago", "5 months ago": how old what happened on a day is. A day ahead (a clock was set back) is today. */
export function wordAge(day: Day, { locale, now, zone }: WalletVoice): string {
  const days = Math.max(0, daysBetween(day, dayAt(now, zone)));
  const ago = agoFormat(locale);
  if (days <= LONGEST_IN_DAYS) return ago.format(-days, 'day');
  const months = Math.floor(days / MONTH);
  return months <= LONGEST_IN_MONTHS
    ? ago.format(-months, 'month')
    : ago.format(-Math.floor(months / 12), 'year');
}
