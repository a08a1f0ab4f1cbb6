import type { PlanKey } from '../../lib/wording/translate.ts';
import type plan from '../../locales/plan/en.json';
import type verdict from '../../locales/verdict/en.json';
import type { Loaders } from '../page/load-speech.ts';
import { speakPage } from '../page/page-texts.ts';

type Texts<Room> = Promise<{ readonly default: Room }>;

/** What is said of a plan: its own words, and those of the verdicts that it rests on. */
export const PLAN_TEXTS: Loaders<PlanKey> = {
  en: (locale) =>
    speakPage(
      'en',
      locale,
      both(import('../../locales/verdict/en.json'), import('../../locales/plan/en.json')),
    ),
  de: (locale) =>
    speakPage(
      'de',
      locale,
      both(import('../../locales/verdict/de.json'), import('../../locales/plan/de.json')),
    ),
  ja: (locale) =>
    speakPage(
      'ja',
      locale,
      both(import('../../locales/verdict/ja.json'), import('../../locales/plan/ja.json')),
    ),
};

async function both(
  one: Texts<typeof verdict>,
  other: Texts<typeof plan>,
): Texts<typeof verdict & typeof plan> {
  const [verdicts, plans] = await Promise.all([one, other]);
  return { default: { ...verdicts.default, ...plans.default } };
}
