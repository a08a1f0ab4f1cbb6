/** Formatters are costly to make and free to use: one of each kind and locale for the life of the page. */
export function once<Format>(
  make: (locale: string, detail: string) => Format,
): (locale: string, detail?: string) => Format {
  const made = new Map<string, Format>();
  return (locale, detail = '') => {
    const name = `${locale} ${detail}`;
    const format = made.get(name) ?? make(locale, detail);
    made.set(name, format);
    return format;
  };
}

export const currencyFormat = once(
  (locale, currency) => new Intl.NumberFormat(locale, { style: 'currency', currency }),
);
export const listFormat = once((locale) => new Intl.ListFormat(locale, { type: 'conjunction' }));
export const numberFormat = once((locale) => new Intl.NumberFormat(locale));
export const plainNumberFormat = once((locale) => new Intl.NumberFormat(locale, { useGrouping: false }));
export const agoFormat = once((locale) => new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }));
/** Civil days are formatted in UTC, where they are made (`dateOf`). */
export const dateFormat = once(
  (locale) => new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', timeZone: 'UTC' }),
);
export const dateWithYearFormat = once(
  (locale) => new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }),
);
export const weekdayFormat = once(
  (locale) => new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' }),
);
export const percentFormat = once(
  (locale) => new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 2 }),
);
export const languageNameFormat = once((locale) => new Intl.DisplayNames(locale, { type: 'language' }));
export const timeFormat = once(
  (locale, timeZone) => new Intl.DateTimeFormat(locale, { timeStyle: 'short', timeZone }),
);
