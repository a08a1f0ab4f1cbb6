import de from '../../locales/de.json' with { type: 'json' };
import en from '../../locales/en.json' with { type: 'json' };
import ja from '../../locales/ja.json' with { type: 'json' };

/** What stands on the buttons and fields that the story presses and fills. */
export const words = { en, de, ja } satisfies Record<string, typeof en>;
export type Language = keyof typeof words;
export type Words = typeof en;
export const languages = Object.keys(words) as Language[];
