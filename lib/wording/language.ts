/** The languages that the interface speaks. What a page speaks is another matter. */
export const LANGUAGES = ['en', 'de', 'ja'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The language of the texts and the locale of numbers and dates, which may be finer: `en` and `en-GB`. */
export interface Speech {
  readonly language: Language;
  readonly locale: string;
}

/**
 * @param wished the setting; `auto` follows the browser
 * @param browserLanguage as the browser names it, such as `de-AT`; unknown languages are answered in English
 */
export function chooseSpeech(wished: Language | 'auto', browserLanguage: string): Speech {
  const spoken = LANGUAGES.find((language) => browserLanguage.toLowerCase().split('-')[0] === language);
  const language = wished === 'auto' ? (spoken ?? 'en') : wished;
  return { language, locale: language === spoken ? browserLanguage : language };
}
