import type { ShopGoods, ShopSells } from './goods.ts';
import { type ShopSeller, storefrontOf } from './storefronts.ts';

/** Who sells, and who sends it. */
export type Sold = { readonly seller: ShopSeller; readonly ships: string };

const stranger: ShopSeller = { id: 'A2GADGETLTD000', name: 'Gadget Ltd' };
export const publisher = 'Kettle Press';

/** null: the page names no seller. */
export function soldBy(host: string, sells: ShopSells): Sold | null {
  const { amazon, used } = storefrontOf(host);
  const all: Record<ShopSells, Sold | null> = {
    amazon: { seller: amazon, ships: amazon.name },
    'third-party': { seller: stranger, ships: stranger.name },
    fulfilled: { seller: stranger, ships: 'Amazon' },
    used: { seller: used, ships: 'Amazon' },
    nobody: null,
  };
  return all[sells];
}

/** Files are sent by nobody, and the seller of an e-book is its publisher (DOM §5.3, §6). */
export function sellerOf(host: string, { kind, sells }: ShopGoods): Sold | null {
  if (kind === 'e-book') return { seller: { id: '', name: publisher }, ships: '' };
  return kind === 'gift-card' ? null : soldBy(host, sells);
}
