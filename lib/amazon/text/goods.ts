import { actAt } from './acts.ts';
import { has, patternEach, startsWith } from './patterns.ts';
import { type Said, said } from './said.ts';
import type { TextSentence } from './text-sentence.ts';
import type { GoodsWords, TextWords } from './words/text-words.ts';

export interface GoodsSaid {
  readonly eligible: readonly Said<string>[];
  readonly excluded: readonly Said<string>[];
}

interface Place {
  readonly category: string;
  readonly start: number;
  readonly end: number;
}

/** What a credit buys and what it does not. What may be bought to earn it is neither (corpus rules). */
export function goodsIn(sentences: readonly TextSentence[], isEarned: boolean, words: TextWords): GoodsSaid {
  const eligible: Said<string>[] = [];
  const excluded: Said<string>[] = [];
  for (const sentence of sentences) {
    if (has(sentence.template, words.goods.notCounted)) continue;
    if (has(sentence.template, words.sellers.used)) add(eligible, USED, sentence);
    for (const place of placesIn(sentence.template, words)) {
      const verdict = verdictOf(sentence.template, place, isEarned, words);
      if (verdict === null) continue;
      add(verdict === 'include' ? eligible : excluded, place.category, sentence);
    }
  }
  const refused = new Set(excluded.map(({ value }) => value));
  return {
    eligible: eligible.filter(({ value }) => !NEVER_BOUGHT.has(value) && !refused.has(value)),
    excluded,
  };
}

/** Other sellers' goods are a rule of the seller; gift cards are bought to earn a credit, never with one. */
const NEVER_BOUGHT: ReadonlySet<string> = new Set(['third-party', 'gift-cards']);

/** What Amazon's used-goods arm sells, and nobody else. */
const USED = 'warehouse-deals';

function add(list: Said<string>[], value: string, sentence: TextSentence): void {
  if (list.every((each) => each.value !== value)) list.push(said(value, sentence));
}

function placesIn(template: string, { goods }: TextWords): Place[] {
  const found: Place[] = [];
  // Most sentences name no goods: one look tells.
  if (!has(template, anyGoods(goods))) return found;
  for (const [category, source] of goods.names) {
    for (const { index, 0: said } of template.matchAll(patternEach(source))) {
      const end = index + said.length;
      // The first name wins: "Kindle books" are no books.
      if (found.every((other) => end <= other.start || index >= other.end))
        found.push({ category, start: index, end });
    }
  }
  return found;
}

const unions = new WeakMap<GoodsWords, string>();

/** All names of goods in one pattern. */
function anyGoods(goods: GoodsWords): string {
  const known = unions.get(goods);
  if (known !== undefined) return known;
  const union = goods.names.map(([, source]) => source).join('|');
  unions.set(goods, union);
  return union;
}

function verdictOf(
  template: string,
  { start, end }: Place,
  isEarned: boolean,
  words: TextWords,
): 'include' | 'exclude' | null {
  const { goods } = words;
  const rest = template.slice(end);
  if (startsWith(template, end, goods.includedAfter)) return 'include';
  if (startsWith(template, end, goods.excludedAfter)) return 'exclude';
  const clause = template.slice(0, start);
  const exclude = lastIndex(clause, goods.exclude);
  const include = lastIndex(clause, goods.include);
  // A refusal holds to the end of its clause: "not for use on gift cards", "… but on books".
  if (exclude >= 0 && !has(clause.slice(exclude).replace(/^ ?:/, ''), goods.butAgain)) return 'exclude';
  if (include < 0 || lastIndex(clause, goods.neither) > include) return null;
  if (isEarned && actAt(template, start, words) === 'earn') return null;
  return isEarned && has(rest.slice(0, 40), words.days.acts.earn) && words.verbLast ? null : 'include';
}

function lastIndex(text: string, source: string): number {
  let last = -1;
  if (source === '') return last;
  for (const { index, 0: said } of text.matchAll(patternEach(source))) last = index + said.length;
  return last;
}
