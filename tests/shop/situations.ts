import { kettle, lamp, type ShopOrder } from './goods.ts';
import { fiveCredits, type ScenarioChange } from './scenario.ts';

/** The steps that the first page offers to someone who tries the extension by hand. */
export type Situation = { readonly title: string; readonly change: ScenarioChange; readonly opens: string };
type Situations = Readonly<Record<string, Situation>>;

const smaller = fiveCredits.map((credit) => (credit.amount === 899 ? { ...credit, amount: 399 } : credit));

const opens = 'https://www.amazon.com/norushcredits';

/** What becomes of the books when the reward page changes. */
export const rewardSituations: Situations = {
  'five-credits': {
    title: 'Five credits, two of them equal, the first ends today',
    change: {
      customerId: 'A2EXAMPLE0ANNA',
      rewards: { shows: 'credits', credits: fiveCredits, total: null },
    },
    opens,
  },
  'one-smaller': {
    title: 'One credit has become smaller',
    change: { rewards: { shows: 'credits', credits: smaller } },
    opens,
  },
  'one-gone': {
    title: 'One credit is gone',
    change: { rewards: { shows: 'credits', credits: smaller.slice(1) } },
    opens,
  },
  'signed-out': { title: 'The page asks to sign in', change: { rewards: { shows: 'signed-out' } }, opens },
  redesigned: { title: 'The page has a new design', change: { rewards: { shows: 'redesigned' } }, opens },
  empty: {
    title: 'The page prints a zero',
    change: { rewards: { shows: 'credits', credits: [] } },
    opens,
  },
  'other-account': {
    title: 'Another shopper signs in',
    change: { customerId: 'A3EXAMPLE0BERT', rewards: { shows: 'credits', credits: fiveCredits.slice(3) } },
    opens,
  },
};

// Amazon's own kettle, for which a credit pays, beside a stranger's lamp, for which it does not.
const mixed: Partial<ShopOrder> = {
  goods: [kettle(), lamp('third-party')],
  rows: [],
  rowsAfterwards: null,
  box: null,
};
const spent: Partial<ShopOrder> = { ...mixed, rows: [{ label: null, amount: -500 }] };

/** One order on its way from the cart to its own page. */
export const orderSituations: Situations = {
  'mixed-cart': {
    title: 'A cart with goods of Amazon and of another seller',
    change: { order: mixed },
    opens: 'https://www.amazon.com/gp/cart/view.html',
  },
  'credit-off': {
    title: 'A checkout where $5.00 of credit came off',
    change: { order: spent },
    opens: 'https://www.amazon.com/checkout/p/p-106-0000000-0000000/spc',
  },
  thanks: {
    title: 'The page that says thanks for it: what came off is used now',
    change: { order: spent },
    opens: 'https://www.amazon.com/gp/buy/thankyou/handlers/display.html',
  },
  'shows-less': {
    title: 'Its order, which shows less credit than the checkout did',
    change: { order: { ...spent, rowsAfterwards: [{ label: null, amount: -300 }] } },
    opens: 'https://www.amazon.com/gp/your-account/order-details?orderID=111-0000000-0000007',
  },
  'box-off': {
    title: 'A checkout with the box for the promotional balance off',
    change: { order: { ...mixed, box: { amount: 500, ticked: false } } },
    opens: 'https://www.amazon.com/gp/buy/spc/handlers/display.html',
  },
};

export const situations: Situations = { ...rewardSituations, ...orderSituations };
