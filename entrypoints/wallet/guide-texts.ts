import type { GuideTranslate } from '../../components/guide/guide-props.ts';
import type { Language } from '../../lib/wording/language.ts';
import { createTranslate } from '../../lib/wording/translate.ts';
import type common from '../../locales/en.json';
import type guide from '../../locales/guide/en.json';

type Texts = readonly [Promise<{ default: typeof common }>, Promise<{ default: typeof guide }>];

const TEXTS: Record<Language, () => Texts> = {
  en: () => [import('../../locales/en.json'), import('../../locales/guide/en.json')],
  de: () => [import('../../locales/de.json'), import('../../locales/guide/de.json')],
  ja: () => [import('../../locales/ja.json'), import('../../locales/guide/ja.json')],
};

export async function speakGuide(language: Language, locale: string): Promise<GuideTranslate> {
  const [shared, own] = await Promise.all(TEXTS[language]());
  return createTranslate({ ...shared.default, ...own.default }, locale);
}
