import { addDays, type Day, daysBetween } from '../domain/day.ts';
import { FORECAST_DAYS, type Forecast, type Week } from '../domain/forecast.ts';
import { dateFormat, once } from './formats.ts';
import { wordRisk } from './summary.ts';
import type { WalletVoice } from './voice.ts';

/** "$7.50 will be lost by Friday unless used": as the popup says it; or that nothing ends. */
export function headForecast({ first }: Forecast, voice: WalletVoice): string {
  return first === null
    ? voice.translate('forecast.nothingAhead', { days: DAYS_AHEAD })
    : wordRisk(first, voice);
}

/** Besides today. */
export const DAYS_AHEAD = FORECAST_DAYS - 1;

/** "12–18 May". */
export function wordWeek({ from, to }: Week, { locale }: Pick<WalletVoice, 'locale'>): string {
  return dateFormat(locale).formatRange(Date.parse(from), Date.parse(to));
}

const monthStartFormat = once(
  (locale) => new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', timeZone: 'UTC' }),
);

/** The first days of the months ahead, "1 Jun", with the days to each: marks of a time line. */
export function markMonths(
  today: Day,
  { locale }: Pick<WalletVoice, 'locale'>,
): readonly { readonly days: number; readonly words: string }[] {
  const ahead = Array.from({ length: FORECAST_DAYS }, (_, days) => addDays(today, days));
  return ahead
    .filter((day) => day.endsWith('-01'))
    .map((day) => ({
      days: daysBetween(today, day),
      words: monthStartFormat(locale).format(Date.parse(day)),
    }));
}
