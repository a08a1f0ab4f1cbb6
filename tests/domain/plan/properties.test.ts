import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Entry } from '../../../lib/domain/glance.ts';
import { makePlan } from '../../../lib/domain/plan/make-plan.ts';
import type { Plan, PlannedOrder } from '../../../lib/domain/plan/plan.ts';
import { surelyOff } from '../../../lib/domain/plan/sure.ts';
import { surveyOf } from '../../../lib/domain/plan/survey.ts';
import type { Item } from '../../../lib/domain/reading.ts';
import { useOf } from '../../../lib/domain/terms.ts';
import { basketOf } from '../../../lib/domain/verdict/basket.ts';
import { judge } from '../../../lib/domain/verdict/judge.ts';
import { anyContext, anyEntry, anyLiveEntry, anyPlainItem, anyReading } from '../verdict/any.ts';
import { basket, context } from '../verdict/goods.ts';
import { sumOf } from './holdings.ts';

const items = fc.array(anyPlainItem, { minLength: 1, maxLength: 7 });
const entries = fc.array(anyLiveEntry, { maxLength: 9 });
const priceOf = ({ price, quantity }: Item) => (price?.minor ?? 0) * (quantity ?? 1);
const stepsOf = ({ orders }: Plan) => orders.flatMap((order) => order.steps);

describe('whatever carts and books say', () => {
  it('there is a plan, and its figures agree', () => {
    fc.assert(
      fc.property(anyReading, fc.array(anyEntry, { maxLength: 5 }), anyContext, (reading, credits, where) => {
        const plan = makePlan(basketOf(reading), credits, where, 'USD');
        expect(plan.off.money.minor).toBe(sumOf(plan.orders.map(({ off }) => off.minor)));
        expect(plan.sure.minor).toBeLessThanOrEqual(plan.off.money.minor);
        expect(plan.orders.flatMap((order) => order.items).toSorted()).toEqual(
          reading.items.map((_, item) => item).toSorted(),
        );
        for (const { verdict, money } of stepsOf(plan)) {
          expect(verdict.entry.credit.currency).toBe('USD');
          expect(money.currency).toBe('USD');
        }
      }),
    );
  });

  it('no credit and no goods are spent twice, on goods only that the credit buys', () => {
    fc.assert(
      fc.property(items, entries, (goods, credits) => {
        const steps = stepsOf(makePlan(basket(goods), credits, context(), 'USD'));
        const parts = steps.flatMap((step) => step.parts);
        goods.forEach((item, at) => {
          const paid = parts.filter((part) => part.item === at).map(({ money }) => money.minor);
          expect(sumOf(paid)).toBeLessThanOrEqual(priceOf(item));
        });
        for (const { credit } of credits) {
          const own = steps.filter(({ verdict }) => verdict.entry.credit === credit);
          expect(sumOf(own.map(({ money }) => money.minor))).toBeLessThanOrEqual(credit.left);
        }
        for (const { verdict, parts: own } of steps)
          for (const { item, money } of own) {
            expect(verdict.fits[item]?.answer).toBe('yes');
            expect(money.minor).toBeGreaterThan(0);
          }
      }),
    );
  });

  it('each order keeps its minimums, and has one code at most', () => {
    fc.assert(
      fc.property(items, entries, (goods, credits) => {
        const { orders } = makePlan(basket(goods), credits, context(), 'USD');
        for (const { steps, items: inside } of orders) {
          const codes = steps.filter(({ verdict }) => verdict.entry.credit.terms.code !== null);
          expect(codes.length).toBeLessThanOrEqual(1);
          for (const { verdict } of steps) {
            const worth = sumOf(
              inside.map((item) => {
                const own = goods[item];
                return own !== undefined && verdict.fits[item]?.answer === 'yes' ? priceOf(own) : 0;
              }),
            );
            expect(worth).toBeGreaterThanOrEqual(verdict.entry.credit.terms.minimum?.value ?? 0);
          }
        }
      }),
    );
  });

  it('does not hang on the order of credits or goods', () => {
    fc.assert(
      fc.property(items, entries, (goods, credits) => {
        const plan = makePlan(basket(goods), credits, context(), 'USD');
        const turned = makePlan(basket(goods.toReversed()), credits.toReversed(), context(), 'USD');
        const figures = ({ off, sure, lost, twoOrders, proven }: Plan) => ({
          off,
          lost,
          proven,
          sure,
          twoOrders,
        });
        expect(figures(turned)).toEqual(figures(plan));
      }),
    );
  });

  it('takes no less off with one credit more, but for what no second order is asked for', () => {
    fc.assert(
      fc.property(items, entries, anyLiveEntry, (goods, credits, one) => {
        const fewer = makePlan(basket(goods), credits, context(), 'USD');
        const more = makePlan(basket(goods), [...credits, one], context(), 'USD');
        if (!fewer.proven || !more.proven) return;
        const least = fewer.off.money.minor - (fewer.orders.length === 1 ? 0 : 99);
        expect(more.off.money.minor).toBeGreaterThanOrEqual(least);
      }),
    );
  });

  it('in whatever order Amazon takes them, at least so much comes off, in one order or in two', () => {
    fc.assert(
      fc.property(items, entries, fc.infiniteStream(fc.nat()), (goods, credits, dice) => {
        const plan = makePlan(basket(goods), credits, context(), 'USD');
        expect(takeInTurn(plan, goods, credits, () => dice.next().value)).toBeGreaterThanOrEqual(
          plan.sure.minor,
        );
      }),
      { numRuns: 500 },
    );
  });
});

describe('what is sure of two orders, however the goods are divided', () => {
  it('comes off in whatever order Amazon takes the credits', () => {
    const flags = fc.array(fc.boolean(), { minLength: 7, maxLength: 7 });
    fc.assert(
      fc.property(items, entries, flags, fc.infiniteStream(fc.nat()), (goods, credits, sides, dice) => {
        const survey = surveyOf(basket(goods), credits, context(), 'USD');
        const inside = goods.map((_, item) => sides[item] === true);
        const tills = [inside, inside.map((isInside) => !isInside)].map((own) => ({
          inside: own,
          code: null,
        }));
        const orders = tills.map((till) => ({
          items: goods.flatMap((_, item) => (till.inside[item] ? [item] : [])),
          steps: [],
        }));
        const taken = takeInTurn({ orders }, goods, credits, () => dice.next().value);
        expect(taken).toBeGreaterThanOrEqual(surelyOff(survey, tills));
      }),
      { numRuns: 2000 },
    );
  });
});

/** Amazon's till: every credit that fits an order is taken, in any order; of codes only the one that is typed. */
function takeInTurn(
  plan: { readonly orders: readonly Pick<PlannedOrder, 'items' | 'steps'>[] },
  goods: readonly Item[],
  credits: readonly Entry[],
  roll: () => number,
): number {
  const shuffled = <Value>(values: readonly Value[]) =>
    values
      .map((value) => [roll(), value] as const)
      .toSorted(([one], [other]) => one - other)
      .map(([, value]) => value);
  const left = new Map(credits.map(({ credit }) => [credit.id, credit.left]));
  let taken = 0;
  for (const { items: inside, steps } of plan.orders) {
    const here = inside.flatMap((item) => goods[item] ?? []);
    const open = here.map(priceOf);
    for (const entry of shuffled(credits)) {
      const { id, terms } = entry.credit;
      const isTyped = steps.some(({ verdict }) => verdict.entry === entry);
      const verdict = judge(basket(here), entry, context());
      if (verdict.answer !== 'yes' || (terms.code !== null && !isTyped)) continue;
      const before = left.get(id) ?? 0;
      let rest = before;
      for (const at of shuffled(here.map((_, item) => item))) {
        if (verdict.fits[at]?.answer !== 'yes') continue;
        const part = Math.min(rest, open[at] ?? 0);
        open[at] = (open[at] ?? 0) - part;
        rest -= part;
        taken += part;
      }
      left.set(id, rest < before && useOf(entry.credit)?.value !== 'drawdown' ? 0 : rest);
    }
  }
  return taken;
}
