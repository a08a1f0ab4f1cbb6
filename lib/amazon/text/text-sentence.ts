import type { Place } from '../../domain/text-reading.ts';
import type { MarketplaceKey } from '../marketplaces.ts';
import { amountsIn } from './amounts-in-text.ts';
import { daysIn } from './days-in-text.ts';
import { type FoldedText, placeIn } from './folded-text.ts';
import { type Mention, masked, type PercentMention, type Placed } from './mention.ts';
import { MARK } from './patterns.ts';
import { type Span, sentenceSpans } from './sentence-spans.ts';
import { spansIn } from './spans-in-text.ts';
import type { TextWords } from './words/text-words.ts';

/** A sentence whose mentions are cut out: in the place of each stands one mark. */
export interface TextSentence {
  readonly template: string;
  /** By position in the template. */
  readonly mentions: ReadonlyMap<number, Mention>;
  /** As printed. */
  readonly quote: string;
  readonly place: Place;
  /** Of its mentions, by position in the template. */
  readonly places: ReadonlyMap<number, Place>;
  /** Part of a sentence that speaks of several credits: a word in it may belong to the one before. */
  readonly isShared?: boolean;
}

export function textSentences(
  folded: FoldedText,
  words: TextWords,
  marketplace: MarketplaceKey,
): TextSentence[] {
  return sentenceSpans(folded.plain, words).map((span) => textSentence(folded, span, words, marketplace));
}

function textSentence(
  folded: FoldedText,
  { start, end }: Span,
  words: TextWords,
  marketplace: MarketplaceKey,
): TextSentence {
  const text = folded.plain.slice(start, end);
  const place = placeIn(folded, start, end);
  const quote = folded.original.slice(place.start, place.end);
  const days = daysIn(text, words, marketplace);
  const amounts = amountsIn(masked(text, days), words, marketplace);
  const percents = percentsIn(masked(text, [...days, ...amounts]));
  const spans = spansIn(masked(text, [...days, ...amounts, ...percents]), words);
  const placed = [...days, ...amounts, ...percents, ...spans];
  const inText = (each: Placed): Place => placeIn(folded, start + each.start, start + each.end);
  return { quote, place, ...template(text, placed, inText) };
}

function template(
  text: string,
  placed: readonly Placed[],
  placeOf: (placed: Placed) => Place,
): Pick<TextSentence, 'template' | 'mentions' | 'places'> {
  const mentions = new Map<number, Mention>();
  const places = new Map<number, Place>();
  let result = '';
  let read = 0;
  for (const each of placed.toSorted((one, other) => one.start - other.start)) {
    const { start, end, mention } = each;
    if (start < read) continue;
    result += text.slice(read, start);
    mentions.set(result.length, mention);
    places.set(result.length, placeOf(each));
    result += MARK[mention.kind];
    read = end;
  }
  return { template: result + text.slice(read), mentions, places };
}

const PERCENT =
  /(?<![\d.,])(?:(?<after>\d{1,2}(?:[.,]\d{1,2})?) ?(?:%|٪|percent(?![a-z])|per cent(?![a-z])|prozent(?![a-z])|pour ?cent(?![a-z])|por ?cento?(?![a-z])|per cento(?![a-z])|procent(?![a-z])|パーセント|بالمئة|في المئة)|[%٪] ?(?<before>\d{1,2}(?:[.,]\d{1,2})?)(?!\d))/gu;

function percentsIn(text: string): Placed<PercentMention>[] {
  return [...text.matchAll(PERCENT)].map(({ index, 0: said, groups }) => ({
    start: index,
    end: index + said.length,
    mention: { kind: 'percent', percent: Number((groups?.after ?? groups?.before ?? '').replace(',', '.')) },
  }));
}
