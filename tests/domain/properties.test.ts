import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { happeningOf, type OneWord } from '../../lib/domain/act.ts';
import { type Credit, unknown } from '../../lib/domain/credit.ts';
import type { Happening } from '../../lib/domain/event.ts';
import { project } from '../../lib/domain/project.ts';
import { reachOf } from '../../lib/domain/reach.ts';
import { type CreditSighting, TROUBLE_CODES } from '../../lib/domain/reading.ts';
import { Ledger, NOON, page, row } from './books.ts';
import { anyOrderHappening } from './order-happenings.ts';

const DAY = 24 * 60 * 60 * 1000;
// Few values, so that equal rows, equal days and near amounts meet often.
const anyRow = fc
  .record({
    minor: fc.constantFrom(100, 150, 300, 500),
    inDays: fc.constantFrom(null, 3, 5, 9),
    name: fc.constantFrom('No-Rush Rewards', 'Grocery Rewards', null),
    confidence: fc.constantFrom('certain' as const, 'certain' as const, 'confirm' as const),
  })
  .map(({ minor, inDays, ...more }) => row(minor, inDays, more));
const anyRows = fc.array(anyRow, { maxLength: 8 });
const anyTrouble = fc.option(fc.constantFrom(...TROUBLE_CODES), { nil: undefined, freq: 2 });
const anyFamily = fc.constantFrom('rewards' as const, 'rewards' as const, 'account' as const);

const anyAct: fc.Arbitrary<OneWord> = fc.oneof(
  fc.record({
    type: fc.constantFrom('use' as const, 'returned' as const, 'give-back' as const),
    amount: fc.constantFrom(50, 100, 500, 900),
  }),
  fc.record({
    type: fc.constantFrom(
      'lose' as const,
      'settle' as const,
      'keep' as const,
      'not-mine' as const,
      'delete' as const,
    ),
  }),
  fc.record({
    type: fc.constant('edit' as const),
    amount: fc.constantFrom(100, 700),
    endsOn: fc.constantFrom(null, '2026-12-01'),
    name: fc.constant(null),
  }),
);

type Step =
  | {
      readonly do: 'read';
      readonly rows: readonly CreditSighting[];
      readonly trouble: (typeof TROUBLE_CODES)[number] | undefined;
      readonly family: 'rewards' | 'account';
      readonly days: number;
    }
  | { readonly do: 'act'; readonly act: OneWord; readonly pick: number }
  | { readonly do: 'order'; readonly what: Happening; readonly pick: number };

const anyStep: fc.Arbitrary<Step> = fc.oneof(
  fc.record({
    do: fc.constant('read' as const),
    rows: anyRows,
    trouble: anyTrouble,
    family: anyFamily,
    days: fc.nat({ max: 12 }),
  }),
  fc.record({ do: fc.constant('act' as const), act: anyAct, pick: fc.nat() }),
  fc.record({ do: fc.constant('order' as const), what: anyOrderHappening, pick: fc.nat() }),
);

const anySaid: fc.Arbitrary<(credit: Credit) => Happening> = fc.oneof(
  anyAct.map((act) => (credit: Credit) => happeningOf(act, credit)),
  anyOrderHappening.map((what) => () => what),
);

function live(steps: readonly Step[]): Ledger {
  const books = new Ledger();
  for (const step of steps) {
    if (step.do === 'read') {
      books.read(page(step.rows, ...(step.trouble ? [step.trouble] : [])), NOON + step.days * DAY, {
        family: step.family,
      });
      continue;
    }
    const credit = books.credits[step.pick % Math.max(1, books.credits.length)];
    if (credit === undefined) continue;
    books.happen(credit.id, step.do === 'act' ? happeningOf(step.act, credit) : step.what);
  }
  return books;
}

const whole = (rows: readonly CreditSighting[]) =>
  rows.map((each) => ({ ...each, confidence: 'certain' as const }));
const asShown = (rows: readonly CreditSighting[]) =>
  rows.map(({ amount, endsOn }) => `${amount.minor} ${endsOn}`).toSorted();

describe('whatever pages and shoppers say', () => {
  it('the same page twice is once', () => {
    fc.assert(
      fc.property(fc.array(anyStep, { maxLength: 6 }), anyRows, anyTrouble, (steps, rows, trouble) => {
        const books = live(steps);
        const reading = page(rows, ...(trouble ? [trouble] : []));
        books.read(reading);
        const before = books.credits.map(({ changedAt: _, sightings: __, quote: ___, ...rest }) => rest);
        books.read(reading);
        expect(books.credits.map(({ changedAt: _, sightings: __, quote: ___, ...rest }) => rest)).toEqual(
          before,
        );
      }),
    );
  });

  it('the order of rows does not matter', () => {
    fc.assert(
      fc.property(anyRows, anyRows, fc.infiniteStream(fc.nat()), (first, second, shuffle) => {
        const shuffled = (rows: readonly CreditSighting[]) =>
          rows
            .map((each) => [shuffle.next().value, each] as const)
            .toSorted(([a], [b]) => a - b)
            .map(([, each]) => each);
        const straight = new Ledger();
        straight.read(page(whole(first)));
        straight.read(page(whole(second)));
        const mixed = new Ledger();
        mixed.read(page(shuffled(whole(first))));
        mixed.read(page(shuffled(whole(second))));
        expect(mixed.shown).toEqual(straight.shown);
      }),
    );
  });

  it('the multiset of rows of a whole page is the multiset in the books', () => {
    fc.assert(
      fc.property(fc.array(anyRows, { maxLength: 4 }), anyRows, (earlier, rows) => {
        // Rows without a date are left out here: they may meet a credit whose date the books know better.
        const dated = whole(rows).filter(({ endsOn }) => endsOn !== null);
        const books = new Ledger();
        for (const each of earlier) books.read(page(whole(each).filter(({ endsOn }) => endsOn !== null)));
        books.read(page(dated));
        expect(books.shown).toEqual(asShown(dated));
      }),
    );
  });

  it('a page with trouble lowers nothing', () => {
    fc.assert(
      fc.property(
        fc.array(anyStep, { maxLength: 6 }),
        anyRows,
        fc.constantFrom(...TROUBLE_CODES),
        (steps, rows, code) => {
          const books = live(steps);
          const before = new Map(books.credits.map((credit) => [credit.id, credit]));
          books.read(page(rows, code));
          for (const credit of books.credits) {
            const was = before.get(credit.id);
            if (was !== undefined) expect(credit.left).toBeGreaterThanOrEqual(was.left);
            if (was === undefined) expect(reachOf([{ code, about: '' }])).not.toBe('nothing');
          }
        },
      ),
    );
  });

  it('a page of one family leaves what only another has shown as it is', () => {
    fc.assert(
      fc.property(anyRows, anyRows, (rewards, account) => {
        const books = new Ledger();
        books.read(page(whole(rewards)));
        const before = books.shown;
        books.read(page(whole(account)), NOON, { family: 'account' });
        books.read(page([]), NOON, { family: 'account' });
        const kept = books.credits.filter(
          ({ sightings }) => sightings.rewards !== undefined && sightings.account === undefined,
        );
        expect(before).toEqual(expect.arrayContaining(kept.map(({ left, endsOn }) => `${left} ${endsOn}`)));
        expect(kept.every(({ phase }) => phase === 'live')).toBe(true);
      }),
    );
  });

  it('credits rebuilt from their events are the credits in the books', () => {
    fc.assert(
      fc.property(fc.array(anyStep, { maxLength: 12 }), (steps) => {
        const books = live(steps);
        for (const credit of books.credits) {
          expect(project(books.events.filter(({ creditId }) => creditId === credit.id))).toEqual(credit);
        }
      }),
    );
  });

  it('got is left, used, lost and unknown, none of them below zero', () => {
    fc.assert(
      fc.property(fc.array(anyStep, { maxLength: 12 }), (steps) => {
        for (const credit of live(steps).credits) {
          const parts = [credit.left, credit.used, credit.lost, unknown(credit)];
          expect(Math.min(...parts)).toBeGreaterThanOrEqual(0);
          expect(parts.reduce((sum, part) => sum + part, 0)).toBe(credit.got);
          expect(credit.phase === 'live' || credit.left === 0 || credit.standing !== 'kept').toBe(true);
        }
      }),
    );
  });

  it('no more is awaited from orders than is unknown', () => {
    fc.assert(
      fc.property(fc.array(anyStep, { maxLength: 12 }), (steps) => {
        const books = live(steps);
        for (const credit of books.credits) {
          expect(credit.unposted ?? 0).toBeLessThanOrEqual(unknown(credit));
          expect(credit.unposted).not.toBe(0);
        }
      }),
    );
  });

  it('an act or an order that is taken back was never said', () => {
    fc.assert(
      fc.property(
        fc.array(anyStep, { minLength: 1, maxLength: 8 }),
        anySaid,
        fc.nat(),
        (steps, said, pick) => {
          const books = live(steps);
          const credit = books.credits[pick % Math.max(1, books.credits.length)];
          if (credit === undefined) return;
          books.happen(credit.id, said(credit));
          const eventId = books.events.at(-1)?.id ?? '';
          books.happen(credit.id, { type: 'corrected', correction: { of: 'undo', eventId } });
          const { changedAt: _, ...rebuilt } = project(
            books.events.filter(({ creditId }) => creditId === credit.id),
          ) ?? { changedAt: 0 };
          const { changedAt: __, ...before } = credit;
          expect(rebuilt).toEqual(before);
        },
      ),
    );
  });
});
