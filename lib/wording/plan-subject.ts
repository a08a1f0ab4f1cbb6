import type { Instant } from '../domain/day.ts';
import type { Goods } from '../domain/kind.ts';
import type { Currency } from '../domain/money.ts';
import type { Wish } from '../domain/plan/wish.ts';
import type { Basket } from '../domain/verdict/basket.ts';
import { worthOfItem } from '../domain/verdict/worth.ts';
import { wordAgo } from './age.ts';
import { sentenceCase } from './date.ts';
import { wordMoney, wordTotal } from './money.ts';
import type { PlanKey } from './translate.ts';
import type { PlanVoice } from './voice.ts';

/** "Cart seen 2 hours ago: 5 items, $61.20": the goods before tax and delivery, each row once. */
export function wordCart(
  at: Instant,
  { items, alone }: Basket,
  currency: Currency,
  voice: PlanVoice,
): string {
  const worths = items.map((item) => worthOfItem(item, currency, alone));
  const minor = worths.reduce((sum, { least }) => sum + least, 0);
  const atLeast = worths.some(({ least, most }) => most > least);
  return voice.translate('plan.cart', {
    age: wordAgo(at, voice),
    items: voice.translate('plan.items', { n: items.length }),
    money: wordTotal({ money: { minor, currency }, atLeast }, voice),
  });
}

const GOODS: Record<Goods, PlanKey> = {
  'sold-by-amazon': 'goods.soldByAmazon',
  digital: 'goods.digital',
  anything: 'goods.anything',
};

/** "About $20.00: sold by Amazon". */
export function wordWish({ about, goods }: Wish, voice: PlanVoice): string {
  const values = { money: wordMoney(about, voice), goods: voice.translate(GOODS[goods]) };
  return sentenceCase(voice.translate('plan.wished', values), voice);
}
