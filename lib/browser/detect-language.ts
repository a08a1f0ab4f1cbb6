import { browser } from 'wxt/browser';

export interface LanguageGuess {
  /** `de`, `pt`. */
  readonly language: string;
  readonly isSure: boolean;
}

/** The browser's own guess in which language a text is; null where it makes none (Safari). */
export async function detectLanguage(text: string): Promise<LanguageGuess | null> {
  const guess = await browser.i18n.detectLanguage?.(text.slice(0, LONGEST)).catch(() => null);
  const [first] = guess?.languages ?? [];
  if (guess == null || first === undefined || first.language === 'und') return null;
  return { language: first.language, isSure: guess.isReliable && first.percentage >= SURE };
}

/** Enough to tell a language by. */
const LONGEST = 5_000;
const SURE = 60;
