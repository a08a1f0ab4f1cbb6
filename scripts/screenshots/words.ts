import { SPOKEN } from '../../tests/wording/messages.ts';

/** What stands on the buttons and fields that the story presses and fills. */
export const words = { en: SPOKEN.en[0], de: SPOKEN.de[0], ja: SPOKEN.ja[0] };
export type Language = keyof typeof words;
export type Words = (typeof words)['en'];
export const languages = Object.keys(words) as Language[];
