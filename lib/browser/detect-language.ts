import { browser } from 'wxt/browser';

/** The browser's own guess in which language a text is: `de`; null where it is not sure, or does not guess (Safari). */
export async function detectLanguage(text: string): Promise<string | null> {
  const guess = await browser.i18n.detectLanguage?.(text.slice(0, LONGEST)).catch(() => null);
  const [first] = guess?.languages ?? [];
  return guess?.isReliable && first !== undefined && first.percentage >= SURE ? first.language : null;
}

/** Enough to tell a language by. */
const LONGEST = 5_000;
const SURE = 60;
