import { type Day, dayAt, dayOf, type Instant } from '../../domain/day.ts';
import { MARKETPLACES, type MarketplaceKey } from '../marketplaces.ts';
import { aboutOf } from './about.ts';
import { foldText } from './folded-text.ts';
import type { PrintedDay } from './mention.ts';
import { creditsIn } from './text-credits.ts';
import type { TextReading } from './text-reading.ts';
import { textSentences } from './text-sentence.ts';
import { textWordsFor } from './words/index.ts';

/** Where a text comes from, and when it was got; without an instant nothing is checked against today. */
export interface TextSource {
  readonly marketplace: MarketplaceKey;
  /** `de`, `en-GB`. */
  readonly language: string;
  readonly at: Instant | null;
}

/**
 * What a mail, terms or a notice says of promotional credits (DESIGN §7), with the words that it rests on.
 * Pure; for the background and our own pages, never for a script on Amazon's.
 */
export function readText(text: string, { marketplace, language, at }: TextSource): TextReading {
  const words = textWordsFor(language);
  if (words === null)
    return { about: 'other', why: `no words are known in the language "${language}"`, credits: [] };
  const sentences = textSentences(foldText(text), words, marketplace);
  const { isCredit, why } = aboutOf(sentences, words);
  if (!isCredit) return { about: 'other', why, credits: [] };
  const today = at === null ? null : dayAt(at, MARKETPLACES[marketplace].zone);
  return {
    about: 'promotional-credit',
    why,
    credits: creditsIn(sentences, words, (printed) => nextDay(printed, today)),
  };
}

/** The next day with this month and date, today among them; 29 February waits for its year. */
function nextDay({ yearless }: PrintedDay, today: Day | null): Day | null {
  if (yearless === null || today === null) return null;
  const year = Number(today.slice(0, 4));
  const [month = 0, date = 0] = yearless.split('-').map(Number);
  const years = Array.from({ length: 9 }, (_, count) => year + count);
  return years.map((each) => dayOf(each, month, date)).find((day) => day !== null && day >= today) ?? null;
}
