import { isMarketplaceKey, MARKETPLACES, type MarketplaceKey } from '../../lib/amazon/marketplaces.ts';
import { readWith } from '../../lib/amazon/text/read-with.ts';
import { TEXT_LANGUAGES } from '../../lib/amazon/text/words/languages.ts';
import { loadTextWords } from '../../lib/amazon/text/words/load.ts';
import { marketplaceOfText } from '../../lib/amazon/text-marketplace.ts';
import type { LanguageGuess } from '../../lib/browser/detect-language.ts';
import type { Instant } from '../../lib/domain/day.ts';
import { type Understood, understand } from '../../lib/domain/understood.ts';

/** One text to be read: by what the shopper chose, else by what the text tells, else by where the shopper shops. */
export interface ReadingTask {
  readonly text: string;
  /** Null: to be found out. */
  readonly marketplace: string | null;
  /** Where the shopper shops, the likeliest first. */
  readonly places: readonly string[];
  /** Null: nobody has one. */
  readonly guess: LanguageGuess | null;
  readonly at: Instant;
}

export interface ReadText extends Understood {
  readonly marketplace: string;
  readonly language: string;
}

// A worker of its own: a megabyte of newsletter takes most of a second, and the page goes on meanwhile.
addEventListener('message', async ({ data }: MessageEvent<ReadingTask>) =>
  postMessage(await read(data).catch(() => 'not-read' as const)),
);

async function read({ text, marketplace: chosen, places, guess, at }: ReadingTask): Promise<ReadText> {
  const isChosen = chosen !== null && isMarketplaceKey(chosen);
  const marketplace = isChosen ? chosen : marketplaceOfText(text, places.filter(isMarketplaceKey));
  const readIn = async (language: string): Promise<ReadText> => {
    const reading = readWith(await loadTextWords(language), text, { marketplace, at });
    return { ...understand(text, reading, MARKETPLACES[marketplace].currency), marketplace, language };
  };
  const [likeliest = 'en', ...others] = languagesOf(guess, marketplace);
  const first = await readIn(likeliest);
  // A short text may be in another language than it looks: the first one in which it tells of a credit.
  for (const language of others) {
    if (first.matter === null) return first;
    const other = await readIn(language);
    if (other.matter === null) return other;
  }
  return first;
}

/** In which languages the text may be, the likeliest first: a sure guess alone, else also the storefront's and English. */
function languagesOf(guess: LanguageGuess | null, marketplace: MarketplaceKey): readonly string[] {
  if (guess?.isSure) return [guess.language];
  const guessed = TEXT_LANGUAGES.filter((language) => guess?.language.startsWith(language));
  return [...new Set([...guessed, MARKETPLACES[marketplace].language, 'en'])];
}
