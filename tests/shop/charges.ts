import type { ShopGoods, ShopRow } from './goods.ts';
import { printed } from './money.ts';
import { storefrontOf } from './storefronts.ts';

/** A printed row of a list of charges. */
export type Charge = {
  readonly label: string;
  readonly amount: string;
  readonly is: 'items' | 'shipping' | 'credit' | 'other' | 'total';
};

export function goodsTotal(goods: readonly ShopGoods[]): number {
  return goods.reduce((sum, { price, quantity }) => sum + price * quantity, 0);
}

export function totalOf(goods: readonly ShopGoods[], rows: readonly ShopRow[]): number {
  return rows.reduce((sum, { amount }) => sum + amount, goodsTotal(goods));
}

/** Goods, free delivery, the rows of the scenario, and what they come to. */
export function chargesOf(
  host: string,
  goods: readonly ShopGoods[],
  rows: readonly ShopRow[],
  labels: { readonly items: string; readonly total: string },
): readonly Charge[] {
  const { shipping, credit } = storefrontOf(host).words.checkout;
  return [
    { label: labels.items, amount: printed(host, goodsTotal(goods)), is: 'items' },
    { label: shipping, amount: printed(host, 0), is: 'shipping' },
    ...rows.map(
      ({ label, amount }): Charge => ({
        label: label ?? credit,
        amount: printed(host, amount),
        is: label === null ? 'credit' : 'other',
      }),
    ),
    { label: labels.total, amount: printed(host, totalOf(goods, rows)), is: 'total' },
  ];
}

/** What of the goods in the cart is bought. */
export function chosen(goods: readonly ShopGoods[]): readonly ShopGoods[] {
  return goods.filter(({ inCart }) => inCart === 'chosen');
}
