import { firstOrder, kettle, novel, type ShopGoods, type ShopOrder, type ShopSells } from './goods.ts';

/** What the local shop shows, as plain data. A story changes it with `shop.show({ … })` and reloads the page. */

/** A promotional credit on the reward page. The date is printed relative to today where the marketplace is. */
export type ShopCredit = {
  /** In minor units: 350 is $3.50. */
  readonly amount: number;
  /** 0 is today, a negative number has passed, null prints no dated line at all. */
  readonly endsInDays: number | null;
  readonly group?: string;
};

export type RewardsPage = {
  readonly shows:
    | 'credits'
    | 'redesigned'
    | 'half-loaded'
    | 'signed-out'
    | 'sign-in-page'
    | 'robot-check'
    | 'error';
  readonly credits: readonly ShopCredit[];
  readonly language: 'en' | 'es';
  /** null: the heading that the page usually has in that language. */
  readonly heading: string | null;
  /** Printed instead of the sum, for a page whose total and rows disagree. */
  readonly total: string | null;
  /** Sentences printed as they stand after the dated ones: impossible dates, markup, very long words. */
  readonly rawLines: readonly string[];
  /** Copies of such sentences where no credit is: adverts, recommendations, hidden blocks, scripts. */
  readonly lures: boolean;
  /** A half-loaded page fills after so many milliseconds; null: never. */
  readonly fillsAfter: number | null;
};

/** Something for sale, on an item page. */
export type ShopItem = {
  readonly title: string;
  /** As printed: "$25.00"; or in minor units, printed as the storefront prints money. */
  readonly price: string | number;
  readonly kind: 'goods' | 'e-book';
  readonly sells: ShopSells;
  /** The page grows to so many bytes, by recommendations as real pages have them. */
  readonly bytes?: number;
};

export type Scenario = {
  /** The account id in the page's inline script; null signs the shopper out on every page. */
  readonly customerId: string | null;
  /** Whether pages say in their inline script whose they are. */
  readonly namesCustomer: boolean;
  readonly rewards: RewardsPage;
  readonly giftCard: { readonly balance: string };
  readonly item: ShopItem;
  /** The rows of search results. */
  readonly results: readonly ShopGoods[];
  /** What cart, checkout, thanks, order, list of orders and return are about. */
  readonly order: ShopOrder;
  /** Pages with a dark ground and light text, by their own styles. */
  readonly theme: 'light' | 'dark';
  /** Rows of the account and wallet pages: label and printed amount. */
  readonly account: { readonly heading: string; readonly balances: readonly (readonly [string, string])[] };
};

export type ScenarioChange = {
  readonly customerId?: string | null;
  readonly namesCustomer?: boolean;
  readonly rewards?: Partial<RewardsPage>;
  readonly giftCard?: Partial<Scenario['giftCard']>;
  readonly item?: Partial<ShopItem>;
  readonly results?: readonly ShopGoods[];
  readonly order?: Partial<ShopOrder>;
  readonly theme?: Scenario['theme'];
  readonly account?: Partial<Scenario['account']>;
};

/** Five credits, two of them equal: what a shopper of the first story owns. */
export const fiveCredits: readonly ShopCredit[] = [
  { amount: 350, endsInDays: 0 },
  { amount: 100, endsInDays: 3 },
  { amount: 100, endsInDays: 3 },
  { amount: 200, endsInDays: 41 },
  { amount: 899, endsInDays: 67, group: 'Grocery rewards' },
];

export const firstScenario: Scenario = {
  customerId: 'A2EXAMPLE0ANNA',
  namesCustomer: true,
  rewards: {
    shows: 'credits',
    credits: fiveCredits,
    language: 'en',
    heading: null,
    total: null,
    rawLines: [],
    lures: false,
    fillsAfter: null,
  },
  giftCard: { balance: '$12.34' },
  item: { title: 'A kettle', price: 2500, kind: 'goods', sells: 'amazon' },
  results: [kettle(), novel()],
  order: firstOrder,
  theme: 'light',
  account: { heading: 'Gift & promotional balances', balances: [['Promotional balance', '$5.00']] },
};

export function changed(scenario: Scenario, change: ScenarioChange): Scenario {
  return {
    customerId: change.customerId === undefined ? scenario.customerId : change.customerId,
    namesCustomer: change.namesCustomer ?? scenario.namesCustomer,
    rewards: { ...scenario.rewards, ...change.rewards },
    giftCard: { ...scenario.giftCard, ...change.giftCard },
    item: { ...scenario.item, ...change.item },
    results: change.results ?? scenario.results,
    order: { ...scenario.order, ...change.order },
    theme: change.theme ?? scenario.theme,
    account: { ...scenario.account, ...change.account },
  };
}
