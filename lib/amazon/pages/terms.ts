import { mainBlocks } from '../blocks.ts';
import { cellsIn } from '../cells.ts';
import { isLoading, isSignedOut } from '../gates.ts';
import { MOST_NOTICES, sentencesOf } from '../notices.ts';
import { openTermsOn } from '../open-terms.ts';
import { type Findings, NOTHING, notice, type Page, pattern, trouble } from '../page.ts';
import { orderWordsFor } from '../words/order-words.ts';

// A heading or a link is no sentence of terms.
const SHORTEST = 20;

/**
 * A promotion's terms and the help pages about credits: what they say goes on in their own words, sentence by
 * sentence, for the reader of texts to make sense of (DESIGN §2).
 */
export function readTerms(page: Page): Findings {
  const words = orderWordsFor(page.language);
  const blocks = mainBlocks(page.document);
  const cells = [...cellsIn(blocks), ...openTermsOn(page)];
  const isOurs = words === null || cells.some(({ text }) => pattern(words.about).test(text));
  const sentences = cells.flatMap(({ text }) => sentencesOf(text)).filter((text) => text.length >= SHORTEST);
  if (!isOurs || sentences.length === 0) return { ...NOTHING, trouble: [nothing(page, blocks)] };
  const notices = [...new Set(sentences)].map((sentence) => notice('other', sentence, { beside: 'terms' }));
  return {
    ...NOTHING,
    notices: notices.slice(0, MOST_NOTICES),
    trouble: notices.length > MOST_NOTICES ? [trouble('clamped', `more than ${MOST_NOTICES} sentences`)] : [],
  };
}

function nothing(page: Page, blocks: Parameters<typeof isLoading>[1]): ReturnType<typeof trouble> {
  if (isSignedOut(page, blocks)) return trouble('signed-out', 'the page asks to sign in');
  if (isLoading(page, blocks)) return trouble('half-loaded', 'the page is still filling');
  return trouble('nothing-here', 'no terms of a credit, a code or an offer');
}
