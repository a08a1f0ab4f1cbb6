import type { MarketplaceKey } from '../../lib/amazon/marketplaces.ts';
import { kettle, lamp, novel } from '../shop/goods.ts';
import type { ScenarioChange } from '../shop/scenario.ts';
import { courtesy, type Owned } from './own.ts';

/** The line beside the goods of an item page, and at a sum; the small ones stand in rows. */
export const TOTALS = 'promo-purse-goods:not([data-small])';
const ROW = 'promo-purse-goods[data-small]';

export const CART = '/gp/cart/view.html';
export const CHECKOUT = '/checkout/p/p-106-0000000-0000000/spc';
const OLD_CHECKOUT = '/gp/buy/spc/handlers/display.html';
export const ITEM = '/A-kettle/dp/B0KETTLE01';

const noRush: Owned = { amount: 350, name: 'No-Rush Reward' };
export const single = { kind: 'bonus', use: 'single' } as const;
/** Credit that comes off, as each storefront calls it, or under a name of its own. */
export const off = (amount: number, label: string | null = null) => [{ label, amount: -amount }];
const onlyAmazon = { beside: 'credit', text: 'Only for items shipped and sold by Amazon.com.' } as const;

/** What is owned where, what the shop shows, and what then stands where on the page. */
type Story = readonly [
  name: string,
  on: MarketplaceKey,
  owned: readonly Owned[],
  shows: ScenarioChange,
  page: string,
  where: string,
  says: string,
];

export const STORIES: readonly Story[] = [
  [
    'third party',
    'amazon.com',
    [courtesy(500)],
    { order: { goods: [lamp()] } },
    CART,
    TOTALS,
    'Probably not: sold by Gadget Ltd, not Amazon',
  ],
  [
    'fulfilled by Amazon but not sold by it',
    'amazon.de',
    [courtesy(500)],
    { order: { goods: [lamp('fulfilled')] } },
    CHECKOUT,
    TOTALS,
    'Probably not: sold by Gadget Ltd',
  ],
  [
    'used-goods arm',
    'amazon.es',
    [courtesy(500)],
    { item: { sells: 'used' } },
    ITEM,
    TOTALS,
    "Amazon's arm for used goods",
  ],
  [
    'e-book with a goods credit',
    'amazon.com',
    [courtesy(500)],
    { item: { kind: 'e-book' } },
    ITEM,
    TOTALS,
    'Probably not: not for digital goods',
  ],
  [
    'e-book with a no-rush reward',
    'amazon.com',
    [noRush],
    { item: { kind: 'e-book' } },
    ITEM,
    TOTALS,
    '$3.50 probably comes off',
  ],
  [
    'below the minimum by a cent',
    'amazon.co.uk',
    [courtesy(500, { terms: { minimum: 2501 } })],
    { order: { goods: [kettle()] } },
    CART,
    TOTALS,
    '£0.01 short of £25.01 of goods sold by Amazon',
  ],
  [
    'not started yet',
    'amazon.fr',
    [courtesy(500, { starts: 40 })],
    { order: { goods: [kettle()] } },
    CART,
    TOTALS,
    "Won't come off: usable from",
  ],
  [
    "ended at another zone's midnight",
    'amazon.co.jp',
    [courtesy(500, { ends: 0, zone: 'Pacific/Kiritimati' })],
    { order: { goods: [kettle()] } },
    CART,
    TOTALS,
    "Can't tell: it may have ended",
  ],
  [
    'its box is off',
    'amazon.co.jp',
    [courtesy(500)],
    { order: { goods: [kettle()], box: { amount: 500, ticked: false } } },
    CHECKOUT,
    TOTALS,
    'Was expected to come off and did not: its box is off',
  ],
  [
    'code refused',
    'amazon.com',
    [{ amount: 500, terms: { kind: 'code', code: 'SAVE5', goods: 'anything' } }],
    { order: { goods: [kettle()], refusal: 'expired' } },
    OLD_CHECKOUT,
    TOTALS,
    'Probably not: ended',
  ],
  [
    'two credits, one basket',
    'amazon.it',
    [courtesy(500), courtesy(300)],
    { order: { goods: [kettle(), lamp()] } },
    CART,
    TOTALS,
    'Probably €8.00 from 2 credits',
  ],
  [
    'came off in full',
    'amazon.com',
    [courtesy(500)],
    { order: { goods: [kettle()], rows: off(500) } },
    CHECKOUT,
    TOTALS,
    'Came off: $5.00, nothing left',
  ],
  [
    'came off in part',
    'amazon.de',
    [courtesy(800)],
    { order: { goods: [kettle('amazon', { price: 500 })], rows: off(500) } },
    CHECKOUT,
    TOTALS,
    'Came off: €5.00 of €8.00; the other €3.00 usually stays',
  ],
  [
    'did not come off, and nobody says why',
    'amazon.com',
    [courtesy(500)],
    { order: { goods: [kettle()] } },
    CHECKOUT,
    TOTALS,
    'Was expected to come off and did not: Amazon does not say why',
  ],
  [
    'a stranger in the basket',
    'amazon.com',
    [courtesy(500)],
    { order: { goods: [kettle(), lamp()], rows: off(500) } },
    OLD_CHECKOUT,
    ROW,
    'Probably not: sold by Gadget Ltd, not Amazon',
  ],
  [
    'a notice beside the credit',
    'amazon.com',
    [courtesy(500, { name: 'Promotional credit', terms: { kind: 'courtesy' } })],
    { order: { goods: [kettle(), lamp()], rows: off(500), notices: [onlyAmazon] } },
    CHECKOUT,
    ROW,
    "Won't come off: sold by Gadget Ltd, not Amazon",
  ],
  [
    'a notice beside the credit, in German',
    'amazon.de',
    [courtesy(500, { name: 'Aktionsguthaben', terms: { kind: 'courtesy' } })],
    {
      order: {
        goods: [kettle(), lamp()],
        rows: off(500),
        notices: [{ beside: 'credit', text: 'Gilt nur für Artikel mit Verkauf und Versand durch Amazon.' }],
      },
    },
    CHECKOUT,
    ROW,
    "Won't come off: sold by Gadget Ltd, not Amazon",
  ],
  [
    'what differs from its neighbours',
    'amazon.com',
    [noRush],
    { results: [kettle(), novel(), lamp()] },
    '/s?k=tea',
    ROW,
    '$3.50 probably comes off',
  ],
  [
    'a credit that the books do not hold',
    'amazon.com',
    [courtesy(500, { name: 'Old Courtesy Credit' })],
    { order: { goods: [kettle()], rows: off(700, 'Courtesy Credit') } },
    CHECKOUT,
    `${TOTALS} + ${TOTALS}`,
    '$7.00 Courtesy Credit seen here',
  ],
  [
    'a code that fits',
    'amazon.com',
    [{ amount: 500, terms: { kind: 'code', code: 'SAVE5', goods: 'anything' } }],
    { order: { goods: [kettle()] } },
    CART,
    TOTALS,
    'You have a code for this: $5.00 off',
  ],
];
