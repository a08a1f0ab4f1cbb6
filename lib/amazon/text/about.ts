import { goodsIn } from './goods.ts';
import { has } from './patterns.ts';
import type { TextSentence } from './text-sentence.ts';
import type { TextWords } from './words/text-words.ts';
import { OTHER_SHOPS } from './words/word-lists.ts';

export interface About {
  readonly isCredit: boolean;
  readonly why: string;
}

const A_GIFT_CARD = 'a gift card';
const AMAZON = 'amazon|kindle|アマゾン|امازون';

/**
 * Whether a text is about promotional credit at all. Its name says so; a discount does unless the text is one of the
 * many others that take money off or give it back (DOMAIN §2 "What is not promotional balance").
 */
export function aboutOf(sentences: readonly TextSentence[], words: TextWords): About {
  const { about } = words;
  const says = (source: string) => sentences.some(({ template }) => has(template, source));
  if (says(OTHER_SHOPS) && !says(AMAZON)) return { isCredit: false, why: 'an offer of another shop' };
  const never = about.never.find(([, source]) => says(source));
  if (never) return { isCredit: false, why: never[0] };
  if (says(about.credit)) return { isCredit: true, why: 'the text names a promotional credit' };
  // A text that refuses gift cards is about none.
  const refused = new Set(goodsIn(sentences, false, words).excluded.map(({ value }) => value));
  const other = about.others.find(
    ([why, source]) => says(source) && !(why === A_GIFT_CARD && refused.has('gift-cards')),
  );
  if (other) return { isCredit: false, why: other[0] };
  if (says(about.discount)) return { isCredit: true, why: 'the text offers a discount on an order' };
  if (says(about.earned)) return { isCredit: true, why: 'the text promises a credit' };
  return { isCredit: false, why: 'nothing in the text speaks of a promotional credit' };
}
