import type { Day } from '../../domain/day.ts';
import { actAt } from './acts.ts';
import { foldText } from './folded-text.ts';
import { has, MARK, pattern } from './patterns.ts';
import { agreed, type Said, type TextCredit } from './text-reading.ts';
import type { TextSentence } from './text-sentence.ts';
import type { TextWords } from './words/text-words.ts';

type RuleName =
  | 'use'
  | 'remainderForfeited'
  | 'stackable'
  | 'transferable'
  | 'cashValue'
  | 'coversTaxAndDelivery'
  | 'returnsRestoreCredit'
  | 'limitPerCustomer'
  | 'redeem'
  | 'code'
  | 'claimBy'
  | 'seller';

type Rules = { readonly [Name in RuleName]: Said<NonNullable<TextCredit[Name]>> | null };

/** What the sentences rule. A hedged one rules nothing, and two that differ leave it open. */
export function rulesIn(all: readonly TextSentence[], isEarned: boolean, words: TextWords): Rules {
  const sentences = all.filter(({ template }) => !has(template, words.hedges));
  const { rules } = words;
  const said = <Value>(value: Value, source: string): Said<Value>[] =>
    sentences.filter(({ template }) => has(template, source)).map(({ quote }) => ({ value, quote }));
  // "Spend $50 in one order" says how the credit is earned, not how it is used.
  const saidOfUse = <Value>(value: Value, source: string): Said<Value>[] =>
    sentences.flatMap(({ template, quote }) => {
      const match = source === '' ? null : pattern(source).exec(template);
      const isOfEarning =
        match && isEarned && template.includes(MARK.amount) && actAt(template, match.index, words) === 'earn';
      return match && !isOfEarning ? [{ value, quote }] : [];
    });
  return {
    use: agreed([
      ...saidOfUse('single' as const, rules.single),
      ...saidOfUse('drawdown' as const, rules.drawdown),
    ]),
    remainderForfeited: agreed([...said(true, rules.forfeited), ...said(false, rules.kept)]),
    stackable: agreed([
      ...said(false, rules.notStackable),
      ...saidUnless(sentences, rules.stackable, rules.notStackable),
    ]),
    transferable: agreed([
      ...said(false, rules.notTransferable),
      ...saidUnless(sentences, rules.transferable, rules.notTransferable),
    ]),
    cashValue: agreed(said(false, rules.noCash)),
    coversTaxAndDelivery: agreed(said(false, rules.notTax)),
    returnsRestoreCredit: agreed([
      ...said(false, rules.returnsLost),
      ...saidUnless(sentences, rules.returnsBack, rules.returnsLost),
    ]),
    limitPerCustomer: agreed(sentences.flatMap((sentence) => limitIn(sentence, words) ?? [])),
    redeem: redeemOf(said, words),
    code: codeIn(sentences),
    claimBy: claimByIn(sentences, words),
    seller: sellerIn(sentences, isEarned, words),
  };
}

function saidUnless(sentences: readonly TextSentence[], source: string, denied: string): Said<true>[] {
  return sentences
    .filter(({ template }) => has(template, source) && !has(template, denied))
    .map(({ quote }) => ({ value: true, quote }));
}

function redeemOf(
  said: (value: 'claim' | 'code' | 'automatic', source: string) => Said<'claim' | 'code' | 'automatic'>[],
  { rules }: TextWords,
): Said<'claim' | 'code' | 'automatic'> | null {
  return (
    said('claim', rules.claim)[0] ??
    said('code', rules.code)[0] ??
    said('automatic', rules.automatic)[0] ??
    null
  );
}

const CODE_WORD = 'code|codice|codigo|cupon|kod|コード';
// Letters with digits behind it: codes are told from words by their digits.
const CODE = `(?:${CODE_WORD})(?: promo[a-z]{0,9})?[ :は"'「]{1,6}(?=[a-z-]{0,19}\\d)(?=[\\d-]{0,19}[a-z])([a-z\\d-]{5,20})(?![a-z\\d])`;

function codeIn(sentences: readonly TextSentence[]): Said<string> | null {
  return agreed(
    sentences.flatMap(({ template, quote }) => {
      // Folded once more from its words, for a code's digits may look like a mention.
      const code = has(template, CODE_WORD) ? pattern(CODE).exec(foldText(quote).plain)?.[1] : undefined;
      return code === undefined ? [] : [{ value: code.toUpperCase(), quote }];
    }),
  );
}

/** The day until which an offer must be claimed or switched on. */
function claimByIn(sentences: readonly TextSentence[], { rules }: TextWords): Said<Day> | null {
  return agreed(
    sentences.flatMap(({ template, mentions, quote }) => {
      const match = rules.claimBy === '' ? null : pattern(rules.claimBy).exec(template);
      const place = match === null ? -1 : template.indexOf(MARK.day, match.index);
      const mention = mentions.get(place);
      const day = mention?.kind === 'day' ? mention.to.day : null;
      return day === null ? [] : [{ value: day, quote }];
    }),
  );
}

function limitIn({ template, quote }: TextSentence, words: TextWords): Said<number> | null {
  for (const limit of limitsOf(words)) {
    const match = limit.exec(template);
    if (!match) continue;
    const count = match.groups?.count;
    const value = count === undefined ? 1 : (words.mentions.numbers[count] ?? Number(count));
    return { value, quote };
  }
  return null;
}

const limits = new Map<string, readonly RegExp[]>();

/** The patterns of a language's limits, with any number in the place of `{count}`. */
function limitsOf({ language, rules, mentions }: TextWords): readonly RegExp[] {
  const known = limits.get(language);
  if (known) return known;
  const number = `(?<count>\\d{1,2}|${Object.keys(mentions.numbers).join('|') || '(?!)'})`;
  const made = rules.limit.map((source) => pattern(source.replaceAll('{count}', number)));
  limits.set(language, made);
  return made;
}

/** "Not for items sold by …": the seller is left out, not asked for. */
function isRefused(template: string, position: number, { goods }: TextWords): boolean {
  const refusal = goods.exclude === '' ? -1 : template.slice(0, position).search(pattern(goods.exclude));
  return refusal >= 0 && !has(template.slice(refusal, position), goods.butAgain);
}

/** Who must sell what the credit buys; who must sell what earns it does not matter. Any, one named, or Amazon. */
function sellerIn(
  all: readonly TextSentence[],
  isEarned: boolean,
  words: TextWords,
): Said<'amazon' | 'named' | 'any'> | null {
  const { sellers } = words;
  const places = (value: 'amazon' | 'named' | 'any', source: string) =>
    all.flatMap(({ template, quote }) => {
      const match = source === '' ? null : pattern(source).exec(template);
      if (!match) return [];
      const isOfEarning = isEarned && actAt(template, match.index, words) === 'earn';
      return isOfEarning || (value === 'named' && isRefused(template, match.index, words))
        ? []
        : [{ value, quote }];
    });
  return (
    places('any', sellers.any)[0] ??
    places('named', sellers.used)[0] ??
    places('named', sellers.named)[0] ??
    places('amazon', sellers.amazon)[0] ??
    null
  );
}
