import { describe, expect, it } from 'vitest';
import type { OrderSighting, Reading } from '../../../lib/domain/reading.ts';
import { postedOf } from '../../../lib/domain/verdict/posted.ts';
import { checkout, line, money, spends } from './goods.ts';

const NUMBER = '111-0000000-0000001';

function order(facts: Partial<OrderSighting> = {}): OrderSighting {
  const nothing = { total: null, refunded: null, progress: null, digital: null };
  return { number: NUMBER, placedOn: '2026-05-12', ...nothing, ...facts };
}

function page(lines: Reading['lines'], more: Partial<Reading> = {}): Reading {
  return checkout({ page: 'order', orders: [order()], lines: [...lines, line('total', 700)], ...more });
}

describe('whether it posted', () => {
  it.each<readonly [string, Reading, object]>([
    ['as expected', page([spends(-500)]), { is: 'as-expected', money: money(500) }],
    [
      'did not post',
      page([]),
      {
        is: 'differs',
        expected: money(500),
        shown: money(0),
        difference: money(500),
        order: { number: NUMBER, placedOn: '2026-05-12' },
      },
    ],
    ['posted in part', page([spends(-200)]), { shown: money(200), difference: money(300) }],
    ['more than expected', page([spends(-700)]), { shown: money(700), difference: money(-200) }],
    ['another promotion may be it', page([line('promotion', -500)]), { is: "can't tell" }],
    [
      'another promotion is too small to be all of it',
      page([line('promotion', -200)]),
      { is: 'differs', shown: money(200), difference: money(300) },
    ],
    [
      'rows of another order do not count',
      page([spends(-500), { ...spends(-300), order: '222' }]),
      { is: 'as-expected' },
    ],
    ['cancelled', page([], { orders: [order({ progress: 'cancelled' })] }), { is: 'cancelled' }],
    ['another order', page([], { orders: [order({ number: '222' })] }), { is: "can't tell" }],
    ['an amount that could not be read', page([spends(null)]), { is: "can't tell" }],
    ['a page in doubt', page([], { trouble: [{ code: 'bad-row', about: '' }] }), { is: "can't tell" }],
    ['no sum', checkout({ page: 'order', orders: [order()], lines: [] }), { is: "can't tell" }],
  ])('%s', (_, reading, expected) => {
    expect(postedOf(money(500), reading, NUMBER)).toMatchObject(expected);
  });

  it('takes the one order of a page where the number is not known, and none of several', () => {
    expect(postedOf(money(500), page([spends(-500)]), null)).toMatchObject({ is: 'as-expected' });
    expect(postedOf(money(500), page([spends(-500)], { orders: [] }), null)).toMatchObject({
      is: 'as-expected',
    });
    const several = page([spends(-500)], { orders: [order(), order({ number: '222' })] });
    expect(postedOf(money(500), several, null)).toEqual({ is: "can't tell" });
    expect(postedOf(money(500), several, NUMBER)).toMatchObject({ is: 'as-expected' });
  });
});
