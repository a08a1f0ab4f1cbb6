import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KINDS } from '../../../lib/domain/kind.ts';
import { type Item, UNKNOWN_ITEM } from '../../../lib/domain/reading.ts';
import { basketOf } from '../../../lib/domain/verdict/basket.ts';
import { judge } from '../../../lib/domain/verdict/judge.ts';
import { type Judgement, judgeAll } from '../../../lib/domain/verdict/judge-all.ts';
import { outcomeOf } from '../../../lib/domain/verdict/outcome.ts';
import { postedOf } from '../../../lib/domain/verdict/posted.ts';
import { returnCost } from '../../../lib/domain/verdict/return-cost.ts';
import { anyContext, anyEntry, anyLiveEntry, anyPlainItem, anyReading } from './any.ts';
import { alone, basket, context, entry, gadget, money, stated, thing } from './goods.ts';

const sum = (numbers: readonly number[]) => numbers.reduce((all, each) => all + each, 0);
const priceOf = ({ price, quantity }: Item) => (price?.minor ?? 0) * (quantity ?? 1);

describe('whatever pages and books say', () => {
  it('there is an answer', () => {
    fc.assert(
      fc.property(anyReading, fc.array(anyEntry, { maxLength: 3 }), anyContext, (reading, entries, where) => {
        const judged = judgeAll(basketOf(reading), entries, where);
        expect(judged.verdicts).toHaveLength(entries.length);
        outcomeOf(judged, reading, where);
        postedOf(money(500), reading, '111');
        returnCost(reading.items, money(500), reading.items.slice(1), entries[0]?.credit ?? null);
      }),
    );
  });

  it('nothing but nulls is never a no', () => {
    fc.assert(
      fc.property(
        anyLiveEntry,
        fc.boolean(),
        fc.constantFrom(null, true, false),
        (credit, isAlone, reviewFollows) => {
          const goods = basket([UNKNOWN_ITEM, UNKNOWN_ITEM].slice(0, isAlone ? 1 : 2), { alone: isAlone });
          const none = context({ reviewFollows });
          expect(judge(goods, credit, none).answer).not.toBe('no');
          expect(judge(basket([]), credit, none).answer).toBe("can't tell");
        },
      ),
    );
  });

  it('what the page leaves out never makes a no', () => {
    const facts = Object.keys(UNKNOWN_ITEM) as (keyof Item)[];
    fc.assert(
      fc.property(
        fc.array(anyPlainItem, { minLength: 1, maxLength: 3 }),
        anyLiveEntry,
        fc.subarray(facts),
        fc.constantFrom(null, true, false),
        (items, credit, hidden, reviewFollows) => {
          const where = context({ reviewFollows });
          const nothing = Object.fromEntries(hidden.map((fact) => [fact, null]));
          const masked = items.map((item): Item => ({ ...item, ...nothing }));
          const answer = judge(basket(masked), credit, where).answer;
          if (answer === 'no') expect(judge(basket(items), credit, where).answer).toBe('no');
        },
      ),
    );
  });

  it('no more comes off than the goods or the credits are worth', () => {
    fc.assert(
      fc.property(
        fc.array(anyPlainItem, { maxLength: 5 }),
        fc.array(anyLiveEntry, { maxLength: 4 }),
        (items, entries) => {
          const { off, verdicts } = judgeAll(basket(items), entries, context());
          const most = Math.min(sum(items.map(priceOf)), heldBy(off));
          expect(off?.amount?.money.minor ?? 0).toBeLessThanOrEqual(most);
          for (const verdict of verdicts)
            if (verdict.answer === 'yes')
              expect(verdict.amount?.money.minor ?? 0).toBeLessThanOrEqual(
                Math.min(verdict.entry.credit.left, sum(items.map(priceOf))),
              );
        },
      ),
    );
  });

  it('in whatever order Amazon takes them, at least so much comes off', () => {
    fc.assert(
      fc.property(
        fc.array(anyPlainItem, { minLength: 1, maxLength: 4 }),
        fc.array(anyLiveEntry, { minLength: 1, maxLength: 4 }),
        fc.infiniteStream(fc.nat()),
        (items, entries, dice) => {
          const { off } = judgeAll(basket(items), entries, context());
          if (off === null || off.amount === null) return;
          const taken = takeInTurn(off.verdicts, items, () => dice.next().value);
          if (off.amount.is === 'exact') expect(taken).toBe(off.amount.money.minor);
          else expect(taken).toBeGreaterThanOrEqual(off.amount.money.minor);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('an item that does not count adds nothing', () => {
    const gift = thing({ giftCard: true });
    fc.assert(
      fc.property(
        fc.array(anyPlainItem, { minLength: 1, maxLength: 3 }),
        fc.array(anyLiveEntry),
        (items, entries) => {
          const before = judgeAll(basket(items), entries, context());
          const after = judgeAll(basket([...items, gift]), entries, context());
          expect(after.off?.amount ?? null).toEqual(before.off?.amount ?? null);
          expect(after.verdicts.map(({ answer }) => answer)).toEqual(
            before.verdicts.map(({ answer }) => answer),
          );
        },
      ),
    );
  });

  it('what is stated beats what is usual', () => {
    fc.assert(
      fc.property(fc.constantFrom(...KINDS), (kind) => {
        const anything = entry({ kind, terms: stated({ goods: 'anything' }) });
        expect(judge(alone(gadget()), anything, context())).toMatchObject({ answer: 'yes', basis: 'stated' });
        const digital = entry({ kind, terms: stated({ goods: 'digital' }) });
        expect(judge(alone(thing()), digital, context())).toMatchObject({ answer: 'no', basis: 'stated' });
      }),
    );
  });
});

function heldBy(off: Judgement['off']): number {
  return sum(off?.verdicts.map(({ entry }) => entry.credit.left) ?? []);
}

/** Each credit in turn takes all that it can from the items that it buys, in any order of both. */
function takeInTurn(
  verdicts: NonNullable<Judgement['off']>['verdicts'],
  items: readonly Item[],
  roll: () => number,
): number {
  const open = items.map(priceOf);
  const shuffled = <Value>(values: readonly Value[]) =>
    values
      .map((value) => [roll(), value] as const)
      .toSorted(([one], [other]) => one - other)
      .map(([, value]) => value);
  let taken = 0;
  for (const { entry, fits } of shuffled(verdicts)) {
    let { left } = entry.credit;
    for (const at of shuffled(items.map((_, index) => index))) {
      if (fits[at]?.answer !== 'yes') continue;
      const part = Math.min(left, open[at] ?? 0);
      open[at] = (open[at] ?? 0) - part;
      left -= part;
      taken += part;
    }
  }
  return taken;
}
