import { type Day, dayAt, dayOf, type Instant } from '../../domain/day.ts';
import type { TextReading } from '../../domain/text-reading.ts';
import { MARKETPLACES, type MarketplaceKey } from '../marketplaces.ts';
import { aboutOf, other } from './about.ts';
import { foldText } from './folded-text.ts';
import type { PrintedDay } from './mention.ts';
import { creditsIn } from './text-credits.ts';
import { textSentences } from './text-sentence.ts';
import type { TextWords } from './words/text-words.ts';

/** Where a text comes from, and when it was got; without an instant nothing is checked against today. */
export interface TextSource {
  readonly marketplace: MarketplaceKey;
  readonly at: Instant | null;
}

/**
 * What a mail, terms or a notice says of promotional credits (DESIGN §7), and the words that it rests on; `words` are
 * those of its language. Pure; for the background and our own pages, never for a script on Amazon's.
 */
export function readWith(
  words: TextWords | null,
  text: string,
  { marketplace, at }: TextSource,
): TextReading {
  if (words === null) return { about: 'other', ...other('unknown-language'), credits: [] };
  const sentences = textSentences(foldText(text), words, marketplace);
  const about = aboutOf(sentences, words);
  if (about.matter !== null) return { about: 'other', ...about, credits: [] };
  const today = at === null ? null : dayAt(at, MARKETPLACES[marketplace].zone);
  return {
    about: 'promotional-credit',
    ...about,
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
