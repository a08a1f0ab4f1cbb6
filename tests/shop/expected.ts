import type { Reading } from '../../lib/domain/reading.ts';
import { read } from '../amazon/open-page.ts';
import { kettle, lamp, type ShopGoods, type ShopSells } from './goods.ts';
import { pageFor } from './routes.ts';
import { changed, firstScenario, type ScenarioChange } from './scenario.ts';

/** What our readers are to find on pages of the shop, and how it is asked. */

export function html(url: string, change: ScenarioChange): string {
  return pageFor(new URL(url), changed(firstScenario, change)).html;
}

export function seen(url: string, change: ScenarioChange): Reading {
  return read(html(url, change), url, Date.now());
}

export type Expected = {
  readonly host: string;
  readonly currency: string;
  readonly amazon: string;
  /** Whether the used-goods arm sells for Amazon: not known where no source names it. */
  readonly used: false | null;
};

// Written out once more, so that a slip in the shop's own list shows.
export const storefronts: readonly Expected[] = [
  { host: 'www.amazon.com', currency: 'USD', amazon: 'Amazon.com', used: false },
  { host: 'www.amazon.co.uk', currency: 'GBP', amazon: 'Amazon', used: null },
  { host: 'www.amazon.de', currency: 'EUR', amazon: 'Amazon.de', used: false },
  { host: 'www.amazon.fr', currency: 'EUR', amazon: 'Amazon', used: null },
  { host: 'www.amazon.it', currency: 'EUR', amazon: 'Amazon', used: false },
  { host: 'www.amazon.es', currency: 'EUR', amazon: 'Amazon', used: false },
  { host: 'www.amazon.co.jp', currency: 'JPY', amazon: 'Amazon.co.jp', used: null },
];

export const number = '111-0000000-0000007';
export const credit = { label: null, amount: -500 };
export const basket = [
  kettle('amazon', { quantity: 2 }),
  lamp('third-party'),
  lamp('fulfilled', { asin: 'B0LAMP0002', title: 'Another lamp' }),
  kettle('used', { asin: 'B0KETTLE02', title: 'A used kettle', price: 1250 }),
];
export const basketSum = 2 * 2500 + 1800 + 1800 + 1250;

const usedArms = /^Amazon( Resale| Retourenkauf| Seconde main| Seconda mano| Segunda mano|リユース)$/;

/** Whether the seller that was read is the one meant, and Amazon's retail arm or not. */
function isAsMeant(
  { amazon, used }: Expected,
  sells: ShopSells,
  name: string | undefined,
  own: boolean | null,
) {
  if (sells === 'nobody') return name === undefined && own === null;
  if (sells === 'amazon') return name === amazon && own === true;
  if (sells === 'used') return usedArms.test(name ?? '') && own === used;
  return name === 'Gadget Ltd' && own === false;
}

/** The items of a reading in the order and the words of the scenario; where a seller is another, its name instead. */
export function goodsIn({ items }: Reading, expected: Expected, goods: readonly ShopGoods[]) {
  return items.map(({ asin, title, price, quantity, seller, soldByAmazon }, at) => {
    const sells = goods[at]?.sells ?? 'nobody';
    const name = seller?.name ?? undefined;
    const isMeant = isAsMeant(expected, sells, name, soldByAmazon);
    const sold = isMeant ? sells : `${name} ${soldByAmazon}`;
    return { asin, title, price: price?.minor, currency: price?.currency, quantity, sells: sold };
  });
}

export function asMeant({ currency }: Expected, goods: readonly ShopGoods[]) {
  return goods.map(({ asin, title, price, quantity, sells }) => ({
    asin,
    title,
    price,
    currency,
    quantity,
    sells,
  }));
}

export function rowsIn(reading: Reading) {
  return reading.lines.map(({ kind, amount, spendsCredit }) => [kind, amount?.minor, spendsCredit]);
}

/** The rows of a list of charges for the basket, of which one is spent credit. */
export function charged(amount: number) {
  return [
    ['items', basketSum, false],
    ['shipping', 0, false],
    ['promotion', amount, true],
    ['total', basketSum + amount, false],
  ];
}
