import type { Language } from '../../lib/wording/language.ts';
import { createTranslate, type Leaves, type Translate, type ViewKey } from '../../lib/wording/translate.ts';
import type common from '../../locales/en.json';
import type views from '../../locales/views/en.json';

/** A file of texts that is fetched when it is needed. */
type Chunk<Texts> = Promise<{ readonly default: Texts }>;
type Shared = readonly [Chunk<typeof common>, Chunk<typeof views>];

/** What every page of ours says, behind the popup's first paint. */
const TEXTS: Record<Language, () => Shared> = {
  en: () => [import('../../locales/en.json'), import('../../locales/views/en.json')],
  de: () => [import('../../locales/de.json'), import('../../locales/views/de.json')],
  ja: () => [import('../../locales/ja.json'), import('../../locales/views/ja.json')],
};

/** One voice out of the texts that all pages share and those of a room, where it has some of its own. */
export async function speakPage<Own extends object = Record<never, never>>(
  language: Language,
  locale: string,
  own?: Chunk<Own>,
): Promise<Translate<ViewKey | Leaves<Own>>> {
  const [common, views] = await Promise.all(TEXTS[language]());
  const texts = { ...common.default, ...views.default, ...(await own)?.default };
  return createTranslate<object>(texts, locale) as Translate<ViewKey | Leaves<Own>>;
}
