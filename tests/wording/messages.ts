import backgroundGerman from '../../locales/background/de.json' with { type: 'json' };
import backgroundEnglish from '../../locales/background/en.json' with { type: 'json' };
import backgroundJapanese from '../../locales/background/ja.json' with { type: 'json' };
import german from '../../locales/de.json' with { type: 'json' };
import english from '../../locales/en.json' with { type: 'json' };
import importingGerman from '../../locales/import/de.json' with { type: 'json' };
import importingEnglish from '../../locales/import/en.json' with { type: 'json' };
import importingJapanese from '../../locales/import/ja.json' with { type: 'json' };
import japanese from '../../locales/ja.json' with { type: 'json' };
import pasteGerman from '../../locales/paste/de.json' with { type: 'json' };
import pasteEnglish from '../../locales/paste/en.json' with { type: 'json' };
import pasteJapanese from '../../locales/paste/ja.json' with { type: 'json' };
import planGerman from '../../locales/plan/de.json' with { type: 'json' };
import planEnglish from '../../locales/plan/en.json' with { type: 'json' };
import planJapanese from '../../locales/plan/ja.json' with { type: 'json' };
import verdictGerman from '../../locales/verdict/de.json' with { type: 'json' };
import verdictEnglish from '../../locales/verdict/en.json' with { type: 'json' };
import verdictJapanese from '../../locales/verdict/ja.json' with { type: 'json' };
import viewsGerman from '../../locales/views/de.json' with { type: 'json' };
import viewsEnglish from '../../locales/views/en.json' with { type: 'json' };
import viewsJapanese from '../../locales/views/ja.json' with { type: 'json' };
import walletGerman from '../../locales/wallet/de.json' with { type: 'json' };
import walletEnglish from '../../locales/wallet/en.json' with { type: 'json' };
import walletJapanese from '../../locales/wallet/ja.json' with { type: 'json' };
import welcomeGerman from '../../locales/welcome/de.json' with { type: 'json' };
import welcomeEnglish from '../../locales/welcome/en.json' with { type: 'json' };
import welcomeJapanese from '../../locales/welcome/ja.json' with { type: 'json' };

/** Every text of every room but the guide's. */
export const ENGLISH = {
  ...english,
  ...viewsEnglish,
  ...backgroundEnglish,
  ...walletEnglish,
  ...welcomeEnglish,
  ...verdictEnglish,
  ...pasteEnglish,
  ...importingEnglish,
  ...planEnglish,
};

/** By language: the texts, and the locale of numbers and dates. */
export const SPOKEN: Record<'en' | 'de' | 'ja', readonly [typeof ENGLISH, string]> = {
  en: [ENGLISH, 'en-GB'],
  de: [
    {
      ...german,
      ...viewsGerman,
      ...backgroundGerman,
      ...walletGerman,
      ...welcomeGerman,
      ...verdictGerman,
      ...pasteGerman,
      ...importingGerman,
      ...planGerman,
    },
    'de',
  ],
  ja: [
    {
      ...japanese,
      ...viewsJapanese,
      ...backgroundJapanese,
      ...walletJapanese,
      ...welcomeJapanese,
      ...verdictJapanese,
      ...pasteJapanese,
      ...importingJapanese,
      ...planJapanese,
    },
    'ja',
  ],
};
