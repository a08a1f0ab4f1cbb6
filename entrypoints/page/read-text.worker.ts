import type { MarketplaceKey } from '../../lib/amazon/marketplaces.ts';
import { readWith } from '../../lib/amazon/text/read-with.ts';
import { loadTextWords } from '../../lib/amazon/text/words/load.ts';
import type { Instant } from '../../lib/domain/day.ts';

/** One text to be read, and by whose ways of writing. */
export interface ReadingTask {
  readonly text: string;
  readonly marketplace: MarketplaceKey;
  readonly language: string;
  readonly at: Instant;
}

// A worker of its own: a megabyte of newsletter takes most of a second, and the page goes on meanwhile.
addEventListener('message', async ({ data }: MessageEvent<ReadingTask>) => {
  const { text, language, ...source } = data;
  postMessage(readWith(await loadTextWords(language), text, source));
});
