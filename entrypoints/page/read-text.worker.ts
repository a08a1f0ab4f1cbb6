import { isMarketplaceKey, MARKETPLACES, type MarketplaceKey } from '../../lib/amazon/marketplaces.ts';
import { readWith } from '../../lib/amazon/text/read-with.ts';
import { loadTextWords } from '../../lib/amazon/text/words/load.ts';
import { marketplaceOfText } from '../../lib/amazon/text-marketplace.ts';
import type { Instant } from '../../lib/domain/day.ts';
import type { TextReading } from '../../lib/domain/text-reading.ts';

/** One text to be read: by what the shopper chose, else by what the text tells, else by where the shopper shops. */
export interface ReadingTask {
  readonly text: string;
  /** Null: to be found out. */
  readonly marketplace: string | null;
  /** Where the shopper shops, the likeliest first. */
  readonly places: readonly string[];
  /** Null: nobody knows. */
  readonly language: string | null;
  readonly at: Instant;
}

export interface ReadText {
  readonly reading: TextReading;
  readonly marketplace: string;
  readonly language: string;
}

// A worker of its own: a megabyte of newsletter takes most of a second, and the page goes on meanwhile.
addEventListener('message', async ({ data }: MessageEvent<ReadingTask>) => postMessage(await read(data)));

async function read({
  text,
  marketplace: chosen,
  places,
  language: known,
  at,
}: ReadingTask): Promise<ReadText> {
  const isChosen = chosen !== null && isMarketplaceKey(chosen);
  const marketplace = isChosen ? chosen : marketplaceOfText(text, places.filter(isMarketplaceKey));
  const language = known ?? languageAt(marketplace, text);
  const reading = readWith(await loadTextWords(language), text, { marketplace, at });
  return { reading, marketplace, language };
}

const SCRIPTS: Readonly<Record<string, RegExp>> = { ja: /[\u3040-\u30ff]/, ar: /\p{Script=Arabic}/u };

/** The storefront's own language; English where the text has none of its letters. */
function languageAt(marketplace: MarketplaceKey, text: string): string {
  const { language } = MARKETPLACES[marketplace];
  return SCRIPTS[language]?.test(text) === false ? 'en' : language;
}
