import type { PasteEvents } from '../../components/paste/paste-props.ts';
import { detectLanguage } from '../../lib/browser/detect-language.ts';
import { textReader } from './text-reader.ts';

/** More is no mail, and would stand in memory several times. */
const LONGEST_TEXT = 2_000_000;

/** Reads what is pasted, until it is told to stop. @param places where the shopper shops, the likeliest first */
export function readPasted(places: () => readonly string[]): {
  readonly readText: PasteEvents['readText'];
  stop(): void;
} {
  const reader = textReader();
  let newest = 0;
  return {
    stop() {
      newest += 1;
      reader.stop();
    },
    async readText({ text: whole, marketplace, language: chosen, at }) {
      newest += 1;
      const own = newest;
      const text = whole.slice(0, LONGEST_TEXT);
      const guess = chosen === null ? await detectLanguage(text) : { language: chosen, isSure: true };
      // While the browser guessed, a later text has come.
      if (own !== newest) return null;
      const answer = await reader.read({ text, marketplace, places: places(), guess, at: at ?? Date.now() });
      return answer === null || answer === 'not-read'
        ? answer
        : { ...answer, isCut: whole.length > LONGEST_TEXT };
    },
  };
}
