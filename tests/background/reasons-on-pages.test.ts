import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { REASON_KINDS, REASONS, type ReasonKind, UNSEEN_REASONS } from '../../lib/domain/verdict/reason.ts';
import { fixture } from '../amazon/open-page.ts';
import { html } from '../shop/expected.ts';
import { giftCard, kettle, lamp, novel, type ShopNotice, type ShopOrder } from '../shop/goods.ts';
import {
  BERT,
  CART,
  CHECKOUT,
  courtesy,
  ITEM,
  livesIn,
  noRush,
  type Owned,
  off,
  panel,
  rows,
  shopperWith,
  sums,
} from './shopper.ts';

/** The closed list of DOMAIN §6: each reason from a page to the words on the line. */

const mixed = [kettle(), lamp('third-party')];
const nameless = courtesy(500, { name: 'Promotional credit', typed: { goods: 'sold-by-amazon' } });
const spring = courtesy(700, { name: 'Spring code', typed: { code: 'SPRING7', goods: 'anything' } });
const beside = (text: string): readonly ShopNotice[] => [{ beside: 'credit', text }];
const didNot = 'no: Should have come off and did not:';

const inCart: Partial<Record<ReasonKind, readonly [Owned, ShopOrder['goods'], string]>> = {
  'other-seller': [courtesy(), [lamp()], 'no: Probably not: sold by Gadget Ltd, not Amazon'],
  'other-amazon': [
    courtesy(),
    [kettle('used')],
    "no: Probably not: sold by Amazon Resale, Amazon's arm for used goods",
  ],
  'wrong-form': [noRush(), [kettle()], 'no: Probably not: only for digital goods'],
  excluded: [courtesy(), [giftCard()], 'no: Probably not: not for gift cards'],
  'below-minimum': [
    courtesy(500, { typed: { minimum: 2501 } }),
    [kettle()],
    "no: Won't come off: $0.01 short of $25.01 of goods sold by Amazon",
  ],
  'not-started': [
    courtesy(500, { more: { startsOn: '2026-11-25' } }),
    [kettle()],
    "no: Won't come off: usable from Wednesday",
  ],
};

const atCheckout: Partial<Record<ReasonKind, readonly [Owned, Partial<ShopOrder>, string]>> = {
  ended: [
    nameless,
    { rows: [off(0)], notices: beside('This promotional credit expired on November 21, 2026.') },
    `${didNot} ended November 21`,
  ],
  'used-up': [
    nameless,
    { rows: [off(0)], notices: beside('This promotional credit was already used.') },
    `${didNot} “This promotional credit was already used.”`,
  ],
  'not-posted': [
    nameless,
    { rows: [off(0)], notices: beside('You will receive this $5.00 credit once your items ship.') },
    `${didNot} not posted yet`,
  ],
  'box-off': [
    courtesy(),
    { box: { amount: 500, ticked: false } },
    'no: Was expected to come off and did not: its box is off',
  ],
};

const cases = <Kind, Case>(table: Partial<Record<ReasonKind, Case>>) =>
  Object.entries(table) as unknown as readonly (readonly [Kind, Case])[];

describe('a reason on the line', () => {
  it.each(cases<ReasonKind, readonly [Owned, ShopOrder['goods'], string]>(inCart))(
    'of a cart: %s',
    async (_, [owned, goods, words]) => {
      const anna = await shopperWith(owned);
      expect(sums(await anna.visit(CART, { order: { goods } }))).toEqual([words]);
    },
  );

  it.each(cases<ReasonKind, readonly [Owned, Partial<ShopOrder>, string]>(atCheckout))(
    'of a checkout: %s',
    async (_, [owned, order, words]) => {
      const anna = await shopperWith(owned);
      expect(sums(await anna.visit(CHECKOUT, { order: { goods: [kettle()], ...order } }))).toEqual([words]);
    },
  );

  it.each([
    ['subscription', 'no: Probably not: not for subscriptions'],
    ['stranger', 'no: Probably not: sold by Cables & Sons, only shipped by Amazon'],
  ])('of an item: %s', async (name, words) => {
    const anna = await shopperWith(courtesy());
    const reply = await anna.look(fixture(`item/${name}`), 'https://www.amazon.com/dp/B000000001');
    expect(rows(reply)).toEqual([words]);
  });

  it('of an item that can only be bought at once', async () => {
    const anna = await shopperWith(courtesy());
    const url = `https://www.amazon.com${ITEM}`;
    const page = html(url, {}).replaceAll('add-to-cart-button', 'another-button');
    expect(rows(await anna.look(page, url))).toEqual(['no: Probably not: no review page follows']);
  });

  it('another account or marketplace has nothing said to it', async () => {
    const anna = await shopperWith(courtesy());
    expect(rows(await anna.visit(ITEM, { customerId: BERT }))).toEqual([]);
    expect(rows(await anna.visit(ITEM, {}, { host: 'www.amazon.de' }))).toEqual([]);
  });
});

describe('a day that ends at more than one midnight', () => {
  it.each([
    ['in Tokyo it is tomorrow', 'Asia/Tokyo', 0, ["open: Can't tell: it may have ended"]],
    [
      'in Seattle it is still today',
      'America/Los_Angeles',
      11,
      ['yes: $5.00 probably comes off · ends today'],
    ],
    ['in Honolulu it is still today', 'Pacific/Honolulu', 13, ["open: Can't tell: it may have ended"]],
    ['it is over everywhere', 'Pacific/Honolulu', 15, []],
  ])('%s', async (_, zone, hours, words) => {
    const anna = await shopperWith(courtesy(500, { inDays: 0 }));
    livesIn(zone);
    anna.waits(hours);
    expect(rows(await anna.visit(ITEM))).toEqual(words);
  });
});

describe('a code that was refused', () => {
  const quoted = 'This promotional code cannot be applied to the items in this order.';

  it.each([
    ['expired', 'no: Probably not: ended', 'This promotional code has expired.'],
    ['not-begun', 'no: Probably not: not usable yet', 'This promotional code is not yet valid.'],
    [
      'already-used',
      'no: Probably not: “This promotional code was already redeemed.”',
      'This promotional code was already redeemed.',
    ],
    [
      'not-for-this',
      'no: Probably not: “This promotional code cannot be applied to the items in this…”',
      quoted,
    ],
  ] as const)('%s', async (refusal, words, quote) => {
    const anna = await shopperWith(spring);
    const { totals } = await anna.visit(CHECKOUT, { order: { goods: mixed, refusal } });
    expect(sums({ goods: [], totals })).toEqual([words]);
    // Which code was typed, the page does not say.
    expect(panel(totals[0]).slice(2, 4)).toEqual([
      "Amazon's words, probably about this credit",
      `“${quote}”`,
    ]);
  });

  it('is no reason for a credit without one, nor where two codes are held', async () => {
    const anna = await shopperWith(courtesy());
    const order = { goods: mixed, rows: [off(500)], refusal: 'expired' } as const;
    expect(sums(await anna.visit(CHECKOUT, { order }))).toEqual(['yes: Came off: $5.00, nothing left']);
    const bert = await shopperWith(
      spring,
      courtesy(300, { name: 'B', typed: { code: 'B', goods: 'anything' } }),
    );
    const reply = await bert.visit(CHECKOUT, { order: { goods: mixed, refusal: 'expired' } });
    expect(sums(reply)).toEqual(['yes: You have a code for this: $7.00 off [Copy]']);
  });

  it('of a file is no reason, where it is only said beside a thing', async () => {
    const anna = await shopperWith(noRush());
    const notices = [{ beside: 'item', text: 'Promotional credit cannot be applied to this item.' }] as const;
    const reply = await anna.visit(CHECKOUT, { order: { goods: [kettle(), novel()], notices } });
    expect(rows(reply)).toEqual(['no: Probably not: only for digital goods', null]);
  });
});

describe('the closed list', () => {
  /** What README "What it can't do" says that no page shows. */
  const LISTED: Partial<Record<ReasonKind, RegExp>> = {
    payment: /way to pay/,
    'order-changed': /later changes of an order/,
    split: /split order/,
    'not-posted': /not posted yet/,
    address: /delivery address/,
  };

  it('is told from a page, or listed as what no page shows', () => {
    const told = [...Object.keys(inCart), ...Object.keys(atCheckout), 'other-account', 'no-review'];
    expect(REASON_KINDS.filter((kind) => !told.includes(kind) && REASONS[kind] !== 'terms')).toEqual([]);
    expect(UNSEEN_REASONS.toSorted()).toEqual(Object.keys(LISTED).toSorted());
  });

  it('is what README says it is', () => {
    const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
    const text = readme.slice(readme.indexOf("## What it can't do")).replaceAll(/\s+/g, ' ');
    for (const words of Object.values(LISTED)) expect(text).toMatch(words);
  });
});
