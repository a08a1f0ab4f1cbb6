import { printedDayOfYear } from '../dates.ts';
import { fill } from '../frame.ts';
import type { ShopGoods } from '../goods.ts';
import { storefrontOf } from '../storefronts.ts';

/** What order details and the list of orders have in common. */

const daysOnTheWay = 3;

/** What has come equally far came together. */
export function shipmentsOf(goods: readonly ShopGoods[]): readonly (readonly ShopGoods[])[] {
  return [...Map.groupBy(goods, ({ progress }) => progress).values()];
}

/** "Delivered March 28". */
export function statusOf(host: string, goods: readonly ShopGoods[], placedDaysAgo: number): string {
  const { progress } = storefrontOf(host).words.order;
  const day = printedDayOfYear(host, -Math.max(0, placedDaysAgo - daysOnTheWay));
  return fill(progress[goods[0]?.progress ?? 'ordered'], { day });
}

export function isCancelled(goods: readonly ShopGoods[]): boolean {
  return goods.length > 0 && goods.every(({ progress }) => progress === 'cancelled');
}
