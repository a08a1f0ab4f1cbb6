import { has, pattern } from './patterns.ts';
import type { GoodsWords, SellerWords } from './words/text-words.ts';

/** Who must sell what a credit buys: any seller, one that is named, Amazon's used-goods arm among them, or Amazon. */
export type Seller = 'any' | 'named' | 'amazon';

interface SellerAt {
  readonly seller: Seller;
  readonly position: number;
}

interface Context {
  readonly sellers: SellerWords;
  readonly refusal: Pick<GoodsWords, 'exclude' | 'butAgain'>;
}

/** Whom a sentence names as seller, what outweighs the others first: "Amazon or other sellers" is any. */
export function sellersAt(template: string, { sellers, refusal }: Context): readonly SellerAt[] {
  const ways = [
    ['any', sellers.any],
    ['named', sellers.used],
    ['named', sellers.named],
    ['amazon', sellers.amazon],
  ] as const;
  return ways.flatMap(([seller, source]) => {
    const match = source === '' ? null : pattern(source).exec(template);
    if (!match || (seller !== 'amazon' && isRefused(template, match.index, refusal))) return [];
    return [{ seller, position: match.index }];
  });
}

/** "Not for items sold by …": the seller is left out, not asked for. */
export function isRefused(
  template: string,
  position: number,
  { exclude, butAgain }: Context['refusal'],
): boolean {
  const refusal = exclude === '' ? -1 : template.slice(0, position).search(pattern(exclude));
  return refusal >= 0 && !has(template.slice(refusal, position), butAgain);
}

const WEIGHTS: readonly Seller[] = ['any', 'named', 'amazon'];

/** Negative where the one outweighs the other. */
export function bySeller(one: Seller, other: Seller): number {
  return WEIGHTS.indexOf(one) - WEIGHTS.indexOf(other);
}
