const day = 24 * 60 * 60 * 1000;

/** Where each storefront's day begins and ends. The shop keeps its own list, so that it can disagree with ours. */
const zones: Readonly<Record<string, string>> = {
  'www.amazon.com': 'America/Los_Angeles',
  'www.amazon.co.uk': 'Europe/London',
  'www.amazon.de': 'Europe/Berlin',
  'www.amazon.co.jp': 'Asia/Tokyo',
};

/** "March 3, 2027": the civil day that lies so many days after today at that shop. */
export function printedDay(
  host: string,
  daysFromToday: number,
  language = 'en-US',
  now = Date.now(),
): string {
  const zone = zones[host] ?? 'UTC';
  const today = new Intl.DateTimeFormat('en-CA', { timeZone: zone }).format(now);
  // Counted in UTC, where every day has 24 hours.
  const wanted = Date.parse(`${today}T00:00:00Z`) + daysFromToday * day;
  return new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(wanted);
}
