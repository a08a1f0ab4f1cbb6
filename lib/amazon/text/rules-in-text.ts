import type { Day } from '../../domain/day.ts';
import type { TextCredit } from '../../domain/text-reading.ts';
import { actAt } from './acts.ts';
import { foldText } from './folded-text.ts';
import { has, MARK, pattern } from './patterns.ts';
import { agreed, type Said, said } from './said.ts';
import { bySeller, type Seller, sellersAt } from './sellers-at.ts';
import type { TextSentence } from './text-sentence.ts';
import { type UseAt, useAt } from './use-at.ts';
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
  const saidBy = <Value>(value: Value, source: string): Said<Value>[] =>
    sentences.filter(({ template }) => has(template, source)).map((sentence) => said(value, sentence));
  const ofUse = sentences.map((sentence) => ({ sentence, at: useAt(sentence.template, rules) }));
  const saidOfUse = <Value>(value: Value, name: keyof UseAt): Said<Value>[] =>
    ofUse.flatMap(({ sentence, at: { [name]: position } }) =>
      position === null || isOfEarning(sentence, position, isEarned, words) ? [] : [said(value, sentence)],
    );
  return {
    use: agreed([...saidOfUse('single' as const, 'single'), ...saidOfUse('drawdown' as const, 'drawdown')]),
    remainderForfeited: agreed([...saidOfUse(true, 'forfeited'), ...saidOfUse(false, 'kept')]),
    stackable: agreed([
      ...saidBy(false, rules.notStackable),
      ...saidUnless(sentences, rules.stackable, rules.notStackable),
    ]),
    transferable: agreed([
      ...saidBy(false, rules.notTransferable),
      ...saidUnless(sentences, rules.transferable, rules.notTransferable),
    ]),
    cashValue: agreed(saidBy(false, rules.noCash)),
    coversTaxAndDelivery: agreed(saidBy(false, rules.notTax)),
    returnsRestoreCredit: agreed([
      ...saidBy(false, rules.returnsLost),
      ...saidUnless(sentences, rules.returnsBack, rules.returnsLost),
    ]),
    limitPerCustomer: agreed(sentences.flatMap((sentence) => limitIn(sentence, words) ?? [])),
    redeem: redeemOf(saidBy, words),
    code: codeIn(sentences),
    claimBy: claimByIn(sentences, words),
    seller: sellerIn(sentences, isEarned, words),
  };
}

/** "Spend $50 in one order" says how the credit is earned, not how it is used. */
function isOfEarning(
  { template }: TextSentence,
  position: number,
  isEarned: boolean,
  words: TextWords,
): boolean {
  return isEarned && template.includes(MARK.amount) && actAt(template, position, words) === 'earn';
}

function saidUnless(sentences: readonly TextSentence[], source: string, denied: string): Said<true>[] {
  return sentences
    .filter(({ template }) => has(template, source) && !has(template, denied))
    .map((sentence) => said(true, sentence));
}

function redeemOf(
  saidBy: (value: 'claim' | 'code' | 'automatic', source: string) => Said<'claim' | 'code' | 'automatic'>[],
  { rules }: TextWords,
): Said<'claim' | 'code' | 'automatic'> | null {
  return (
    saidBy('claim', rules.claim)[0] ??
    saidBy('code', rules.code)[0] ??
    saidBy('automatic', rules.automatic)[0] ??
    null
  );
}

const CODE_WORD = 'code|codice|codigo|cupon|kod|コード';
// Letters with digits behind it: codes are told from words by their digits.
const CODE = `(?:${CODE_WORD})(?: promo[a-z]{0,9})?[ :は"'「]{1,6}(?=[a-z-]{0,19}\\d)(?=[\\d-]{0,19}[a-z])([a-z\\d-]{5,20})(?![a-z\\d])`;

function codeIn(sentences: readonly TextSentence[]): Said<string> | null {
  return agreed(
    sentences.flatMap((sentence) => {
      if (sentence.isShared || !has(sentence.template, CODE_WORD)) return [];
      // Folded once more from its words, for a code's digits may look like a mention.
      const { plain, at } = foldText(sentence.quote);
      const match = pattern(CODE).exec(plain);
      const code = match?.[1];
      if (!match || code === undefined) return [];
      const end = match.index + match[0].length;
      const inText = (position: number): number => sentence.place.start + (at[position] ?? 0);
      const place = { start: inText(end - code.length), end: inText(end) };
      return [{ ...said(code.toUpperCase(), sentence), place }];
    }),
  );
}

/** The day until which an offer must be claimed or switched on. */
function claimByIn(sentences: readonly TextSentence[], { rules }: TextWords): Said<Day> | null {
  return agreed(
    sentences.flatMap((sentence) => {
      const { template, mentions } = sentence;
      const match = rules.claimBy === '' ? null : pattern(rules.claimBy).exec(template);
      const place = match === null ? -1 : template.indexOf(MARK.day, match.index);
      const mention = mentions.get(place);
      const day = mention?.kind === 'day' ? mention.to.day : null;
      return day === null ? [] : [said(day, sentence, place)];
    }),
  );
}

function limitIn(sentence: TextSentence, words: TextWords): Said<number> | null {
  for (const limit of limitsOf(words)) {
    const match = limit.exec(sentence.template);
    if (!match) continue;
    const count = match.groups?.count;
    const value = count === undefined ? 1 : (words.mentions.numbers[count] ?? Number(count));
    return said(value, sentence);
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

/** Who must sell what the credit buys; who must sell what earns it does not matter. */
function sellerIn(all: readonly TextSentence[], isEarned: boolean, words: TextWords): Said<Seller> | null {
  const { sellers, goods: refusal } = words;
  const named = all.flatMap((sentence) =>
    sellersAt(sentence.template, { sellers, refusal }).flatMap(({ seller, position }) =>
      isEarned && actAt(sentence.template, position, words) === 'earn' ? [] : [said(seller, sentence)],
    ),
  );
  return named.toSorted((one, other) => bySeller(one.value, other.value))[0] ?? null;
}
