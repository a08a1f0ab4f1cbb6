import { describe, expect, it } from 'vitest';
import { returnCost } from '../../../lib/domain/verdict/return-cost.ts';
import { eBook, entry, gadget, money, thing } from './goods.ts';

const euros = (minor: number) => money(minor, 'EUR');
const book = thing({ price: euros(1298) });
const breadMaker = thing({ price: euros(9397) });

describe('what a return costs', () => {
  it('is the plain proportion of prices (DOMAIN §13 vector 8: 8.79, where 9.07 was withheld)', () => {
    expect(returnCost([book, breadMaker], euros(1000), [breadMaker], null)).toEqual({
      money: euros(879),
      used: euros(1000),
      returned: euros(9397),
      goods: euros(10695),
    });
  });

  it('is all of it where all goes back, and never more', () => {
    expect(returnCost([book, breadMaker], euros(1000), [book, breadMaker], null)?.money).toEqual(euros(1000));
    expect(returnCost([book], euros(1000), [book, breadMaker], null)?.money).toEqual(euros(1000));
  });

  it('counts pieces', () => {
    const cups = thing({ price: money(250), quantity: 4 });
    expect(returnCost([cups], money(400), [{ ...cups, quantity: 1 }], null)?.money).toEqual(money(100));
  });

  it('is borne by the goods that the credit buys', () => {
    const { credit } = entry();
    const items = [thing({ price: money(1000) }), gadget({ price: money(9000) }), eBook()];
    expect(returnCost(items, money(500), [thing({ price: money(1000) })], credit)?.money).toEqual(money(500));
    expect(returnCost(items, money(500), [gadget()], credit)).toBeNull();
  });

  it('is not known without prices, in other currencies, or where nothing goes back', () => {
    expect(returnCost([book, thing({ price: null })], euros(1000), [book], null)).toBeNull();
    expect(returnCost([book], money(1000), [book], null)).toBeNull();
    expect(returnCost([book], euros(1000), [], null)).toBeNull();
    expect(returnCost([book], euros(0), [book], null)).toBeNull();
  });

  it('has no fraction where the currency has none', () => {
    const yen = (minor: number) => money(minor, 'JPY');
    const items = [thing({ price: yen(1000) }), thing({ price: yen(2000) })];
    expect(returnCost(items, yen(500), items.slice(0, 1), null)?.money).toEqual(yen(167));
  });
});
