import { storefrontOf } from './storefronts.ts';

const day = 24 * 60 * 60 * 1000;

/** "March 3, 2027": the civil day that lies so many days after today at that shop. */
export function printedDay(
  host: string,
  daysFromToday: number,
  language = storefrontOf(host).dates,
  now = Date.now(),
): string {
  return inWords(host, daysFromToday, now, language, { dateStyle: 'long' });
}

/** "March 3": as deliveries are dated. */
export function printedDayOfYear(host: string, daysFromToday: number): string {
  const { dates } = storefrontOf(host);
  return inWords(host, daysFromToday, Date.now(), dates, { month: 'long', day: 'numeric' });
}

function inWords(
  host: string,
  daysFromToday: number,
  now: number,
  language: string,
  form: Intl.DateTimeFormatOptions,
): string {
  const { zone } = storefrontOf(host);
  const today = new Intl.DateTimeFormat('en-CA', { timeZone: zone }).format(now);
  // Counted in UTC, where every day has 24 hours.
  const wanted = Date.parse(`${today}T00:00:00Z`) + daysFromToday * day;
  return new Intl.DateTimeFormat(language, { ...form, timeZone: 'UTC' }).format(wanted);
}
