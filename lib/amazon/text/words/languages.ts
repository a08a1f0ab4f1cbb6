/** The languages in which texts are read, by their first two letters. */
export const TEXT_LANGUAGES = [
  'en',
  'de',
  'fr',
  'it',
  'es',
  'ja',
  'pt',
  'nl',
  'sv',
  'pl',
  'tr',
  'ar',
] as const;
export type TextLanguage = (typeof TEXT_LANGUAGES)[number];
