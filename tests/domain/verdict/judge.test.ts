import { describe, expect, it } from 'vitest';
import type { Entry } from '../../../lib/domain/glance.ts';
import { type Basket, basketOf, itemAlone } from '../../../lib/domain/verdict/basket.ts';
import type { Context } from '../../../lib/domain/verdict/context.ts';
import { judge } from '../../../lib/domain/verdict/judge.ts';
import {
  alone,
  basket,
  checkout,
  context,
  eBook,
  entry,
  gadget,
  line,
  money,
  NOW,
  noRush,
  notice,
  stated,
  thing,
} from './goods.ts';

const HOUR = 60 * 60 * 1000;
const nobody = { seller: null, sellerKind: null, soldByAmazon: null, shippedByAmazon: null };

describe('it cannot be told', () => {
  it.each<readonly [string, Basket, Entry, Partial<Context>, object]>([
    ['no seller named', alone(thing(nobody)), entry(), {}, { because: 'no-seller', seller: null }],
    [
      'a seller who may be Amazon',
      alone(thing({ ...nobody, seller: { name: 'Amazon Foo', id: null } })),
      entry(),
      {},
      { because: 'no-seller', seller: 'Amazon Foo' },
    ],
    ['kind unknown', alone(thing({ digital: null })), noRush(), {}, { because: 'kind-unknown' }],
    [
      'digital, and nobody knows what',
      alone(eBook({ digitalKind: null })),
      noRush(),
      {},
      { because: 'kind-unknown' },
    ],
    [
      'rules unknown: what it buys',
      alone(thing()),
      entry({ name: 'Promotional code' }),
      {},
      { because: 'rules-unknown', about: 'goods' },
    ],
    [
      'rules unknown: other digital goods',
      alone(eBook({ digitalKind: 'audiobook' })),
      noRush(),
      {},
      { because: 'rules-unknown', about: 'digital-kind' },
    ],
    [
      'rules unknown: a publisher, for a reward that buys what Amazon sells (ES 2020)',
      alone(eBook()),
      noRush({ terms: stated({ goods: 'sold-by-amazon' }) }),
      {},
      { because: 'rules-unknown', about: 'digital-seller', quote: 'shipped and sold by Amazon.com' },
    ],
    [
      'rules unknown: somebody else ships it',
      alone(thing({ shipper: 'Maker Ltd', shippedByAmazon: false })),
      entry(),
      {},
      { because: 'rules-unknown', about: 'shipper', quote: 'Maker Ltd' },
    ],
    [
      'rules unknown: renewed, from Amazon itself',
      alone(thing({ used: true })),
      entry(),
      {},
      { because: 'rules-unknown', about: 'used' },
    ],
    [
      'rules unknown: a condition that no page shows',
      basket([thing()]),
      entry({ id: 'one' }),
      { limits: [{ creditId: 'one', of: 'payment', broken: null, quote: 'with a Visa card' }] },
      { because: 'rules-unknown', about: 'payment', quote: 'with a Visa card' },
    ],
    [
      'rules unknown: a code was refused',
      basket([thing()], { notices: [notice('code-refused', { beside: 'code-box' })] }),
      entry({ terms: stated({ code: 'SAVE5', goods: 'sold-by-amazon' }) }),
      { codesHeld: 1 },
      { because: 'rules-unknown', about: 'code' },
    ],
    [
      'rules unknown: a notice at the item may mean the credit',
      alone(thing(), { notices: [notice('not-for-this-item', { beside: 'item', about: 'Kettle' })] }),
      entry(),
      {},
      { because: 'rules-unknown', about: 'excluded', quote: 'what the page says: not-for-this-item' },
    ],
    ['account unknown', alone(thing()), entry(), { account: null }, { because: 'account-unknown' }],
    [
      "account unknown: the credit's",
      alone(gadget()),
      entry({ accountId: null, endsOn: '2026-05-10' }),
      {},
      { because: 'account-unknown' },
    ],
    [
      'page not understood',
      basket([]),
      entry(),
      { trouble: ['half-loaded'] },
      { because: 'page-not-understood', trouble: 'half-loaded' },
    ],
    [
      'page not understood: goods left over from before',
      basket([thing()]),
      entry(),
      { trouble: ['signed-out'] },
      { because: 'page-not-understood', trouble: 'signed-out' },
    ],
    [
      'page not understood: rows are missing, and none of the others counts',
      basket([gadget()]),
      entry(),
      { trouble: ['bad-row'] },
      { because: 'page-not-understood', trouble: null },
    ],
    [
      'the minimum hangs on an item of which nothing is known',
      basket([thing({ price: money(3000) }), thing({ ...nobody, price: money(2000) })]),
      entry({ terms: stated({ minimum: 3900 }) }),
      {},
      { because: 'no-seller', seller: null },
    ],
    [
      'the minimum hangs on a price that could not be read',
      basket([thing({ price: null })]),
      entry({ terms: stated({ minimum: 3900 }) }),
      {},
      { because: 'page-not-understood', trouble: null },
    ],
  ])('%s', (_, goods, credit, more, doubt) => {
    expect(judge(goods, credit, context(more))).toMatchObject({ answer: "can't tell", doubts: [doubt] });
  });

  it('between the clocks it may have ended, and is over by neither', () => {
    // 12 May ends in Los Angeles three hours after New York.
    const now = NOW + 10 * HOUR;
    const credit = entry({ endsOn: '2026-05-12' }, now);
    expect(judge(alone(thing()), credit, context({ now }))).toMatchObject({
      answer: "can't tell",
      doubts: [{ because: 'rules-unknown', about: 'end' }],
    });
    const later = now + 3 * HOUR;
    const over = entry({ endsOn: '2026-05-12' }, later);
    expect(judge(alone(thing()), over, context({ now: later }))).toMatchObject({
      answer: 'no',
      reasons: [{ because: 'ended' }],
    });
  });

  it('says nothing of a credit where the account is not known', () => {
    expect(judge(alone(thing()), entry(), context({ account: null }))).toMatchObject({ fits: [] });
  });
});

describe('it comes off', () => {
  it.each<readonly [string, Basket, Entry, Partial<Context>, object]>([
    [
      'goods sold by Amazon, as usual for its kind',
      alone(thing()),
      entry(),
      {},
      { basis: 'usual', amount: { money: money(500), is: 'exact' }, leftover: null, changes: [] },
    ],
    [
      'as its own terms say',
      alone(thing()),
      entry({ terms: stated({ goods: 'sold-by-amazon' }) }),
      {},
      { basis: 'stated' },
    ],
    [
      'probably, where only the seller says that it is a thing',
      alone(thing({ digital: null })),
      entry({ terms: stated({ goods: 'sold-by-amazon' }) }),
      {},
      { basis: 'usual' },
    ],
    ['an e-book with a no-rush reward', alone(eBook()), noRush(), {}, { amount: { money: money(300) } }],
    [
      'an e-book by one click: nobody sees it before',
      alone(eBook()),
      noRush(),
      { reviewFollows: false },
      { unseen: true },
    ],
    [
      'stated terms beat what is usual for its kind',
      alone(gadget()),
      noRush({ terms: stated({ goods: 'anything' }) }),
      {},
      { basis: 'stated' },
    ],
    [
      'no more than the goods',
      alone(thing({ price: money(350) })),
      entry(),
      {},
      { amount: { money: money(350), is: 'exact' } },
    ],
    [
      'at least, where there may be more of it',
      alone(thing()),
      entry({ left: 899, amountIs: 'at-least' }),
      {},
      { amount: { money: money(899), is: 'at-least' } },
    ],
    [
      'at most, where the price is not known',
      alone(thing({ price: null })),
      entry(),
      {},
      { amount: { money: money(500), is: 'at-most' }, leftover: null },
    ],
    [
      'of a price in another currency nothing is known',
      alone(thing({ price: money(100, 'EUR') })),
      entry({ left: 899, amountIs: 'at-least' }),
      {},
      { amount: null },
    ],
    [
      'at least, where other goods may count',
      basket([thing({ price: money(300) }), thing(nobody)]),
      entry(),
      {},
      { amount: { money: money(300), is: 'at-least' } },
    ],
    [
      'after discounts of which nobody knows what they lower',
      basket([thing({ price: money(500) })], { lines: [line('items', 500), line('promotion', -200)] }),
      entry(),
      {},
      { amount: { money: money(300), is: 'at-least' } },
    ],
    [
      'by the printed sum, where a price is missing and everything counts',
      basket([thing({ price: null }), thing()], { lines: [line('items', 2000)] }),
      entry({ left: 1500 }),
      {},
      { amount: { money: money(1500), is: 'exact' } },
    ],
    [
      'before tax and delivery',
      basket([thing({ price: money(300) })], {
        lines: [line('items', 300), line('shipping', 599), line('tax', 80), line('total', 979)],
      }),
      entry(),
      {},
      { amount: { money: money(300), is: 'exact' } },
    ],
    [
      'at its minimum to the cent',
      basket([thing({ price: money(1300), quantity: 3 })]),
      entry({ terms: stated({ minimum: 3900 }) }),
      {},
      { amount: { money: money(500), is: 'exact' } },
    ],
    [
      'a code has to be typed',
      alone(thing()),
      entry({ terms: stated({ goods: 'sold-by-amazon', code: 'SAVE5' }) }),
      {},
      { changes: [{ do: 'type-code' }] },
    ],
    [
      'one row of it is in doubt',
      basket([thing({ price: money(300) })]),
      entry(),
      { trouble: ['bad-row'] },
      { amount: { money: money(300), is: 'at-least' } },
    ],
  ])('%s', (_, goods, credit, more, expected) => {
    expect(judge(goods, credit, context(more))).toMatchObject({ answer: 'yes', ...expected });
  });

  it('says of each item whether it counts', () => {
    const verdict = judge(basket([thing(), gadget(), thing(nobody)]), entry(), context());
    expect(verdict.fits.map(({ answer }) => answer)).toEqual(['yes', 'no', "can't tell"]);
  });
});

describe('what may be lost', () => {
  const cheap = alone(thing({ price: money(150) }));
  it.each<readonly [string, Basket, Entry, object | null]>([
    [
      'one use, cheaper item',
      cheap,
      entry({ terms: stated({ use: 'single' }) }),
      { money: money(350), use: { value: 'single', basis: 'stated' } },
    ],
    ['usually one use', cheap, entry({ name: 'Prime Day' }), { money: money(350), use: { basis: 'usual' } }],
    [
      'nobody knows',
      cheap,
      entry({ name: 'New', terms: stated({ goods: 'anything' }) }),
      { money: money(350), use: null },
    ],
    ['usually the rest stays', cheap, entry(), null],
    ['nothing is left over', alone(thing({ price: money(500) })), entry({ name: 'Prime Day' }), null],
  ])('%s', (_, goods, credit, leftover) => {
    const verdict = judge(goods, credit, context());
    expect(verdict).toMatchObject({ answer: 'yes', leftover });
  });
});

describe('the goods of a page', () => {
  it('are one item by itself on an item page, all of them elsewhere', () => {
    expect(basketOf(checkout({ page: 'item' })).alone).toBe(true);
    expect(basketOf(checkout()).alone).toBe(false);
    expect(itemAlone(thing())).toEqual(alone(thing()));
  });
});
