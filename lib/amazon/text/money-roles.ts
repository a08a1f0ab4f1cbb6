import type { Money } from '../../domain/money.ts';
import { actAt } from './acts.ts';
import type { AmountMention } from './mention.ts';
import { endsIn, has, liesIn, MARK, startsWith } from './patterns.ts';
import type { TextSentence } from './text-sentence.ts';
import type { Sides, TextWords } from './words/text-words.ts';

export type MoneyRole = 'credit' | 'minimum' | 'limit' | 'other';

/** An amount with what it is, and how sure its words are of that. */
export interface RoleOfMoney {
  readonly money: Money;
  readonly role: MoneyRole;
  readonly strength: number;
  readonly position: number;
  readonly sentence: TextSentence;
}

/** Before an amount that is nobody's, in every language. */
const EXAMPLES =
  '\\b(?:for example|for instance|e\\.g\\.|zum beispiel|z\\. ?b\\.|par exemple|ad esempio|per esempio|por ejemplo|por exemplo|bijvoorbeeld|till exempel|na przyklad|ornegin)|例えば|たとえば|علي سبيل المثال';

/** The amounts of a sentence, each by the words right beside it (DESIGN §7: to spend, to earn and the limit differ). */
export function moneyRoles(sentence: TextSentence, words: TextWords): RoleOfMoney[] {
  if (has(sentence.template, EXAMPLES)) return [];
  return [...sentence.mentions].flatMap(([position, mention]) => {
    if (mention.kind !== 'amount') return [];
    const { role, strength } = roleAt(sentence.template, position, mention, words);
    return [{ money: mention.money, role, strength, position, sentence }];
  });
}

function roleAt(
  template: string,
  position: number,
  { isRange, isNegative }: AmountMention,
  { amounts, about }: TextWords,
): { role: MoneyRole; strength: number } {
  const follows = ({ before }: Sides) => endsIn(template, position, before);
  const precedes = ({ after }: Sides) => startsWith(template, position + 1, after);
  const is = (sides: Sides) => follows(sides) || precedes(sides);
  if (is(amounts.left)) return { role: 'credit', strength: 5 };
  if (isRange) return { role: 'other', strength: 0 };
  // "Priced at $50 or more" is a minimum, "add $10 in credit" is none: what follows an amount is the surer.
  if (precedes(amounts.minimum) || liesIn(template, position, amounts.minimum.around))
    return { role: 'minimum', strength: 3 };
  if (is(amounts.other)) return { role: 'other', strength: 0 };
  if (follows(amounts.limit)) return { role: 'limit', strength: 3 };
  if (precedes(amounts.credit)) return { role: 'credit', strength: 4 };
  if (follows(amounts.minimum)) return { role: 'minimum', strength: 3 };
  if (precedes(amounts.limit)) return { role: 'limit', strength: 3 };
  // "Promo Credit: -$6.48" is what was used; "-5 EUR from 20 EUR" is an offer.
  if (isNegative) {
    const isUsed = endsIn(template, position, '[:] ?') && !template.includes(MARK.amount, position + 1);
    return isUsed ? { role: 'other', strength: 0 } : { role: 'credit', strength: 3 };
  }
  if (follows(amounts.credit)) return { role: 'credit', strength: 4 };
  if (is(amounts.grant)) return { role: 'credit', strength: 3 };
  return { role: 'credit', strength: has(template, about.credit) ? 1 : 0 };
}

/** Whether so much is to be bought to get the credit: by what the sentence does with it. */
export function minimumRole(
  { sentence, position }: RoleOfMoney,
  isEarned: boolean,
  words: TextWords,
): 'earn' | 'redeem' {
  if (!isEarned || endsIn(sentence.template, position, words.amounts.laterOrder)) return 'redeem';
  return actAt(sentence.template, position, words) === 'use' ? 'redeem' : 'earn';
}
