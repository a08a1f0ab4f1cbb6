import { describe, expect, it } from 'vitest';
import type { Entry } from '../../../lib/domain/glance.ts';
import type { Item } from '../../../lib/domain/reading.ts';
import { judgeAll } from '../../../lib/domain/verdict/judge-all.ts';
import { basket, context, eBook, entry, gadget, money, noRush, stated, thing } from './goods.ts';

const priced = (minor: number) => thing({ price: money(minor) });
const anything = (left: number) => entry({ left, terms: stated({ goods: 'anything' }) });
const single = (left: number) => entry({ name: 'Prime Day', left });

describe('several credits, one basket', () => {
  it.each<readonly [string, readonly Item[], readonly Entry[], number, object]>([
    [
      'two credits, one basket, and a third that does not fit',
      [priced(2000)],
      [entry(), entry({ left: 350 }), noRush()],
      2,
      { amount: { money: money(850), is: 'exact' } },
    ],
    [
      'each eligible amount is spent once',
      [priced(600)],
      [entry(), entry()],
      2,
      { amount: { money: money(600), is: 'exact' } },
    ],
    [
      'each its own goods',
      [priced(400), eBook({ price: money(300) })],
      [entry(), noRush()],
      2,
      { amount: { money: money(700), is: 'exact' } },
    ],
    [
      'one may take what only the other could: the order is not known',
      [priced(500), eBook({ price: money(500) })],
      [anything(500), noRush({ left: 500 })],
      2,
      { amount: { money: money(500), is: 'at-least' } },
    ],
    [
      'and where there is enough for both, the order does not matter',
      [priced(500), eBook({ price: money(1000) })],
      [anything(500), noRush({ left: 500 })],
      2,
      { amount: { money: money(1000), is: 'exact' } },
    ],
    [
      'one of them may hold more',
      [priced(2000)],
      [entry(), entry({ left: 300, amountIs: 'at-least' })],
      2,
      { amount: { money: money(800), is: 'at-least' } },
    ],
    [
      'other sellers count for none',
      [priced(600), gadget({ price: money(9000) })],
      [entry(), entry()],
      2,
      { amount: { money: money(600), is: 'exact' } },
    ],
    [
      'a code does not come off by itself',
      [priced(2000)],
      [entry(), entry({ terms: stated({ code: 'SAVE5', goods: 'anything' }) })],
      1,
      { amount: { money: money(500), is: 'exact' } },
    ],
    [
      'what both leave over may be lost',
      [priced(700)],
      [single(500), single(500)],
      2,
      { amount: { money: money(700) }, leftover: { money: money(300), use: { value: 'single' } } },
    ],
    [
      'only the rest of what is good for one use is at risk',
      [priced(100)],
      [entry(), single(200)],
      2,
      { leftover: { money: money(200) } },
    ],
    [
      'as sure as the least sure of them',
      [priced(2000)],
      [entry({ terms: stated({ goods: 'sold-by-amazon' }) }), entry()],
      2,
      { basis: 'usual' },
    ],
  ])('%s', (_, items, entries, count, expected) => {
    const { verdicts, off } = judgeAll(basket(items), entries, context());
    expect(verdicts).toHaveLength(entries.length);
    expect(off?.verdicts).toHaveLength(count);
    expect(off).toMatchObject(expected);
  });

  it('is nothing where none comes off', () => {
    expect(judgeAll(basket([gadget()]), [entry(), noRush()], context()).off).toBeNull();
    expect(judgeAll(basket([thing()]), [entry(), entry()], context({ account: null })).off).toBeNull();
  });

  it('adds no currencies', () => {
    const euros = entry({ currency: 'EUR', terms: stated({ goods: 'anything' }) });
    expect(judgeAll(basket([thing()]), [entry(), euros], context()).off).toMatchObject({ amount: null });
  });
});
