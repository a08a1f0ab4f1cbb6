import type { OtherMatter } from '../../domain/text-reading.ts';
import { goodsIn } from './goods.ts';
import { has } from './patterns.ts';
import type { TextSentence } from './text-sentence.ts';
import type { TextWords } from './words/text-words.ts';
import { OTHER_SHOPS } from './words/word-lists.ts';

/** Null: it is about promotional credit. */
export interface About {
  readonly matter: OtherMatter | null;
  readonly why: string;
}

const WHY: Readonly<Record<OtherMatter, string>> = {
  'bank-cashback': 'money back from a bank or card',
  bill: 'a bill or payment',
  'clipped-coupon': 'a coupon to clip',
  delivery: 'a delivery',
  'gift-card': 'a gift card',
  gone: 'a credit that is gone already',
  'other-balance': 'credit of another kind',
  'other-shop': 'an offer of another shop',
  points: 'points',
  'price-change': 'a price or a change of it',
  refund: 'a refund',
  'return-window': 'until when goods can be sent back',
  subscription: 'a subscription or membership',
  unknown: 'nothing in the text speaks of a promotional credit',
  'unknown-language': 'no words are known in the language of the text',
};

export function other(matter: OtherMatter): About {
  return { matter, why: WHY[matter] };
}

const AMAZON = 'amazon|kindle|アマゾン|امازون';

/**
 * Whether a text is about promotional credit at all. Its name says so; a discount does unless the text is one of the
 * many others that take money off or give it back (DOMAIN §2 "What is not promotional balance").
 */
export function aboutOf(sentences: readonly TextSentence[], words: TextWords): About {
  const { about } = words;
  const says = (source: string) => sentences.some(({ template }) => has(template, source));
  if (says(OTHER_SHOPS) && !says(AMAZON)) return other('other-shop');
  const never = about.never.find(([, source]) => says(source));
  if (never) return other(never[0]);
  if (says(about.credit)) return { matter: null, why: 'the text names a promotional credit' };
  // A text that refuses gift cards is about none.
  const refused = new Set(goodsIn(sentences, false, words).excluded.map(({ value }) => value));
  const elsewhere = about.others.find(
    ([matter, source]) => says(source) && !(matter === 'gift-card' && refused.has('gift-cards')),
  );
  if (elsewhere) return other(elsewhere[0]);
  if (says(about.discount)) return { matter: null, why: 'the text offers a discount on an order' };
  if (says(about.earned)) return { matter: null, why: 'the text promises a credit' };
  return other('unknown');
}
