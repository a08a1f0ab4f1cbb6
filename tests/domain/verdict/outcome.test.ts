import { describe, expect, it } from 'vitest';
import type { Entry } from '../../../lib/domain/glance.ts';
import type { Reading } from '../../../lib/domain/reading.ts';
import { basketOf } from '../../../lib/domain/verdict/basket.ts';
import { judgeAll } from '../../../lib/domain/verdict/judge-all.ts';
import { outcomeOf } from '../../../lib/domain/verdict/outcome.ts';
import {
  box,
  checkout,
  context,
  entry,
  gadget,
  line,
  money,
  notice,
  spends,
  stated,
  thing,
} from './goods.ts';

/** What was expected of the cart, and what the checkout then shows. */
function met(entries: readonly Entry[], reading: Reading, cart: Reading = checkout()) {
  return outcomeOf(judgeAll(basketOf(cart), entries, context()), reading, context());
}

const totals = (...lines: Reading['lines']) => [line('items', 1200), ...lines, line('total', 700)];
const exact = (minor: number) => ({ money: money(minor), is: 'exact' });
const eight = (use: 'single' | 'drawdown') => entry({ left: 800, terms: stated({ use }) });
const cheap = { items: [thing({ price: money(500) })] };

describe("at Amazon's own totals", () => {
  it.each<readonly [string, readonly Entry[], Partial<Reading>, object]>([
    [
      'all of it came off',
      [entry()],
      { lines: totals(spends(-500)) },
      { is: 'came-off', came: exact(500), of: exact(500), rest: { fate: 'nothing-left' }, missing: null },
    ],
    [
      'came off in part: the rest usually stays',
      [entry({ left: 800 })],
      { ...cheap, lines: [line('items', 500), spends(-500), line('total', 0)] },
      {
        is: 'came-off',
        came: exact(500),
        of: exact(800),
        rest: { fate: 'stays', amount: exact(300), basis: 'usual' },
        missing: null,
      },
    ],
    [
      'came off in part: the rest may be lost, one use',
      [eight('single')],
      { ...cheap, lines: [line('items', 500), spends(-500), line('total', 0)] },
      { rest: { fate: 'may-be-lost', amount: exact(300), use: { value: 'single', basis: 'stated' } } },
    ],
    [
      'of a lower bound there may be more',
      [entry({ amountIs: 'at-least' })],
      { lines: totals(spends(-500)) },
      { rest: { fate: 'unknown' }, of: { money: money(500), is: 'at-least' } },
    ],
    [
      'more than the books know of',
      [entry()],
      { lines: totals(spends(-500), spends(-200, 'P&G Promo Credit')) },
      { is: 'came-off', came: exact(700), of: null, rest: null },
    ],
    [
      'a row names a credit of which nothing was expected',
      [entry({ name: 'New Credit', left: 800 })],
      { lines: totals(spends(-500, 'New Credit:')) },
      { is: 'came-off', of: exact(800), rest: { fate: 'may-be-lost', amount: exact(300), use: null } },
    ],
    [
      'a row of another kind than what was expected: a credit that the books do not hold',
      [entry({ name: 'P&G Promo Credit', kind: 'brand', left: 800 })],
      { ...cheap, lines: [line('items', 500), spends(-500, 'Courtesy Credit'), line('total', 0)] },
      { is: 'came-off', came: exact(500), of: null, rest: null },
    ],
    [
      'a row of it has no amount that could be read',
      [entry()],
      { lines: totals(spends(-200), spends(null)) },
      { came: { money: money(200), is: 'at-least' }, rest: null, missing: null },
    ],
    [
      'did not: its box is off',
      [entry()],
      { credits: [box(500)], lines: totals() },
      {
        is: 'did-not',
        missing: { money: money(500), basis: 'usual', reasons: [{ because: 'box-off' }], doubts: [] },
      },
    ],
    [
      'did not: the seller is another one by now',
      [entry()],
      { items: [gadget()], lines: totals() },
      { is: 'did-not', missing: { reasons: [{ because: 'other-seller' }] } },
    ],
    [
      'did not: a notice beside it',
      [entry()],
      { notices: [notice('ended', { beside: 'credit', about: 'Courtesy credit' })], lines: totals() },
      { is: 'did-not', missing: { reasons: [{ because: 'ended', basis: 'stated' }] } },
    ],
    [
      'did not, and nothing says why: what was checked',
      [entry()],
      { lines: totals() },
      {
        is: 'did-not',
        missing: {
          reasons: [],
          doubts: [],
          checked: [
            'other-seller',
            'other-amazon',
            'wrong-form',
            'excluded',
            'not-started',
            'ended',
            'used-up',
            'no-review',
          ],
        },
      },
    ],
    [
      'did not, and the page no longer names the seller',
      [entry()],
      { items: [thing({ seller: null, sellerKind: null, soldByAmazon: null })], lines: totals() },
      { is: 'did-not', missing: { reasons: [], doubts: [{ because: 'no-seller' }] } },
    ],
    [
      'came off in part, and more should have',
      [entry(), entry({ left: 350 })],
      { lines: totals(spends(-350)) },
      { is: 'came-off', came: exact(350), missing: { money: money(500) } },
    ],
    [
      'a row without its name may be it',
      [entry()],
      { lines: totals(line('promotion', -500, { label: 'Promotion Applied' })) },
      { is: 'may-have', money: money(500), label: 'Promotion Applied' },
    ],
    [
      'a smaller discount explains only its part',
      [entry()],
      { lines: totals(line('promotion', -100)) },
      { is: 'did-not', missing: { money: money(400) } },
    ],
    [
      'a coupon that the cart did not show lowers what is due',
      [entry({ left: 1200 })],
      { lines: [line('items', 1200), line('coupon', -200), spends(-1000), line('total', 0)] },
      { is: 'came-off', came: exact(1000), missing: null },
    ],
    ['nothing was expected', [entry({ endsOn: '2026-05-10' })], { lines: totals() }, { is: 'as-expected' }],
    ['no sum yet', [entry()], { lines: [line('items', 1200)] }, { is: "can't tell" }],
    [
      'a page in doubt',
      [entry()],
      { lines: totals(), trouble: [{ code: 'sums-do-not-add-up', about: '' }] },
      { is: "can't tell" },
    ],
    ['a row that could not be read', [entry()], { lines: totals(spends(null)) }, { is: "can't tell" }],
    [
      'another currency',
      [entry()],
      { lines: [line('total', 0, { amount: money(0, 'EUR') })] },
      { is: "can't tell" },
    ],
  ])('%s', (_, entries, facts, expected) => {
    expect(met(entries, checkout(facts))).toMatchObject(expected);
  });

  it('says what came off where nothing is in the books', () => {
    expect(met([], checkout({ lines: totals(spends(-500)) }))).toMatchObject({
      is: 'came-off',
      came: exact(500),
      of: null,
    });
    expect(met([], checkout({ lines: [] }))).toEqual({ is: "can't tell" });
  });

  it('says nothing of the rest of a credit where the row is of one that does not count yet', () => {
    const reading = checkout({ lines: totals(spends(-300, 'Promotional credit')) });
    const found = [entry({ name: 'Promotional credit', left: 300, standing: 'to-confirm' }).credit];
    const expected = judgeAll(basketOf(reading), [entry()], context());
    expect(outcomeOf(expected, reading, context(), found)).toMatchObject({
      came: exact(300),
      of: null,
      rest: null,
      creditIds: [],
      missing: { money: money(200) },
    });
    expect(outcomeOf(expected, reading, context())).toMatchObject({ of: exact(500) });
  });
});
