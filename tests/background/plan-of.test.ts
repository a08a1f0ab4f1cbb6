import { describe, expect, it } from 'vitest';
import { basketOfCart, planOf } from '../../entrypoints/wallet/plan-of.ts';
import type { Place } from '../../lib/domain/glance.ts';
import type { Plan } from '../../lib/domain/plan/plan.ts';
import { readShelf } from '../../lib/store/shelf.ts';
import { kettle, lamp } from '../shop/goods.ts';
import { CART, courtesy, noRush, type Shopper, shopperWith } from './shopper.ts';

const DAY = 24;

async function placeOf({ books }: Shopper): Promise<Place> {
  const [account] = await books.accounts.toArray();
  if (account === undefined) throw new Error('Nobody owns anything here');
  return { marketplace: account.marketplace, currency: account.currency, accountId: account.id, label: null };
}

/** Loaded behind the browser's stand-in. */
async function cartSeen(place: Place) {
  const { recallWithTime } = await import('../../lib/browser/recent-pages.ts');
  return recallWithTime('cart', place, Date.now());
}

/** As the wallet plans for the cart last seen; null where there is none. */
async function planned(shopper: Shopper): Promise<{ readonly plan: Plan; readonly age: number } | null> {
  const place = await placeOf(shopper);
  const seen = await cartSeen(place);
  if (seen === null) return null;
  const { basket, trouble } = basketOfCart(seen.page);
  const held = await readShelf(shopper.books, Date.now());
  const plan = planOf(basket, trouble, place, held, Date.now(), 'America/Los_Angeles');
  return { plan, age: Date.now() - seen.at };
}

describe('a plan for the cart last seen', () => {
  it('counts the credits that surely fit its goods', async () => {
    const anna = await shopperWith(courtesy(500), courtesy(700), noRush(300));
    await anna.visit(CART, { order: { goods: [kettle('amazon', { price: 1000 }), lamp()] } });
    anna.waits(2);
    const made = await planned(anna);
    expect(made?.age).toBe(2 * 60 * 60 * 1000);
    expect(made?.plan).toMatchObject({
      off: { money: { minor: 1000, currency: 'USD' }, is: 'exact' },
      sure: { minor: 1000 },
      proven: true,
    });
    expect(made?.plan.uncounted).toMatchObject([{ entry: { credit: { name: 'No-Rush Rewards' } } }]);
  });

  it('is the newest cart, for a day', async () => {
    const anna = await shopperWith(courtesy(500));
    expect(await planned(anna)).toBeNull();
    await anna.visit(CART, { order: { goods: [kettle()] } });
    await anna.visit(CART, { order: { goods: [kettle('amazon', { price: 300 })] } });
    expect((await planned(anna))?.plan.off.money.minor).toBe(300);
    anna.waits(DAY);
    expect(await planned(anna)).toBeNull();
  });

  it('counts nothing of what waits for a word, is over, or was never here', async () => {
    const anna = await shopperWith(
      courtesy(500, { inDays: 1 }),
      courtesy(700, { more: { confidence: 'confirm' } }),
    );
    await anna.visit(CART, { order: { goods: [kettle()] } });
    expect((await planned(anna))?.plan.off.money.minor).toBe(500);
    const place = await placeOf(anna);
    const held = await readShelf(anna.books, Date.now());
    const elsewhere = { ...place, accountId: 'somebody else' };
    const seen = await cartSeen(place);
    if (seen === null) throw new Error('The cart is forgotten');
    const { basket, trouble } = basketOfCart(seen.page);
    const plan = planOf(basket, trouble, elsewhere, held, Date.now(), 'America/Los_Angeles');
    expect([plan.off.money.minor, plan.uncounted]).toEqual([0, []]);
  });
});
