import type { Credit } from '../domain/credit.ts';
import type { Goods, Kind } from '../domain/kind.ts';
import type { Term } from '../domain/terms.ts';
import { shorten } from './shorten.ts';
import type { Key, Translate } from './translate.ts';

const LABELS: Partial<Record<Kind, Key>> = {
  'no-rush': 'kind.noRush',
  courtesy: 'kind.courtesy',
  code: 'kind.code',
};
const SHORT_GOODS: Record<Goods, Key> = {
  digital: 'goods.digital',
  'sold-by-amazon': 'goods.soldByAmazon',
  anything: 'goods.anything',
};
const LONG_GOODS: Record<Goods, Key> = {
  digital: 'goods.digitalLong',
  'sold-by-amazon': 'goods.soldByAmazonLong',
  anything: 'goods.anythingLong',
};

/**
 * Amazon's headings say "Your No-Rush and Amazon Day Reward Balance"; without these words only the kind is left.
 * A name that says more ("Grocery No-Rush Reward") is shown as it is.
 */
const EMPTY_WORDS =
  /\b(?:your|my|no-rush|no rush|amazon day|courtesy|promotional|rewards?|credits?|balances?|digital|and)\b|[\s:&,]/giu;

/** The short name of a kind of credit, or the name that Amazon or the shopper gave it. */
export function wordKind({ kind, name }: Pick<Credit, 'kind' | 'name'>, translate: Translate): string {
  const label = LABELS[kind];
  const saysMore = name !== null && name.replaceAll('‑', '-').replace(EMPTY_WORDS, '') !== '';
  return saysMore ? shorten(name) : translate(label ?? 'kind.other');
}

/** "e-books, music, video": null where nothing is known. */
export function wordGoods(goods: Term<Goods> | null, translate: Translate): string | null {
  return goods && translate(SHORT_GOODS[goods.value]);
}

/** "E-books, music, video and apps", or that it is not known. */
export function wordGoodsLong(goods: Term<Goods> | null, translate: Translate): string {
  return translate(goods === null ? 'goods.unknown' : LONG_GOODS[goods.value]);
}
