import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CreditSighting } from '../../lib/domain/reading.ts';
import type { Meeting } from '../../lib/domain/reconcile.ts';
import { kinds, Ledger, NOON, page, row } from './books.ts';

const DAY = 24 * 60 * 60 * 1000;
const till: Partial<Meeting> = { family: 'checkout' };

/** A row of the reward page, and one of a checkout. */
const held = (minor: number, name = 'Courtesy Credit', more: Partial<CreditSighting> = {}) =>
  row(minor, null, { name, ...more });
const shows = (minor: number, name = 'Promotional credit', more: Partial<CreditSighting> = {}) =>
  row(minor, null, { name, confidence: 'confirm', ...more });
const least = { amountIs: 'at-least' } as const;

/** Books that hold these credits, as their page has shown them. */
function books(...credits: readonly CreditSighting[]): Ledger {
  const ledger = new Ledger();
  ledger.read(page(credits));
  return ledger;
}

const read = (ledger: Ledger, rows: readonly CreditSighting[], at = NOON, more: Partial<Meeting> = {}) =>
  ledger.read({ ...page(rows), page: 'checkout' }, at, { ...till, ...more });

function found(ledger: Ledger): readonly number[] {
  const findings = ledger.credits.filter(({ standing }) => standing === 'to-confirm');
  return findings.map(({ left }) => left).toSorted();
}

describe('rows of a checkout', () => {
  it.each<readonly [string, readonly CreditSighting[], readonly CreditSighting[], readonly number[]]>([
    ['one that the books hold', [held(500)], [shows(500)], []],
    ['of another kind', [held(500, 'No-Rush Rewards')], [shows(500, 'Courtesy Credit')], [500]],
    ['one that they do not hold', [], [shows(500)], [500]],
    ['two equal ones, and one is known', [held(500)], [shows(500), shows(500)], [500]],
    ['two equal ones, and both are known', [held(500), held(500)], [shows(500), shows(500)], []],
    ['a part of one, by its name', [held(800)], [shows(500, 'Courtesy Credit')], []],
    ['less than one, by no name of it', [held(800)], [shows(500)], [500]],
    ['all that the goods cost', [held(800)], [shows(500, 'Promotional credit', least)], []],
    ['more than one', [held(500)], [shows(800)], [800]],
    ['all of two for the same goods', [held(500), held(300)], [shows(800)], []],
    [
      'all of two, beside one for other goods',
      [held(500), held(200, 'No-Rush Rewards'), held(300)],
      [shows(800)],
      [],
    ],
    ['all of two for different goods', [held(500), held(300, 'No-Rush Rewards')], [shows(800)], [800]],
    ['a part of two, by their name', [held(500), held(300)], [shows(700, 'Courtesy Credit')], []],
    [
      'two rows, of which together the books explain one',
      [held(500), held(500)],
      [shows(800, 'Courtesy Credit'), shows(700, 'Courtesy Credit')],
      [800],
    ],
  ])('%s', (_, credits, rows, findings) => {
    const ledger = books(...credits);
    read(ledger, rows);
    expect(found(ledger)).toEqual(findings);
  });

  it('is of nobody where two could have given a part of it', () => {
    const ledger = books(held(3000), held(2000));
    expect(read(ledger, [shows(2500, 'Promotional credit', least)])).toEqual([]);
  });

  it('raises what is only known as "at least"', () => {
    const ledger = new Ledger();
    read(ledger, [shows(500, 'Promotional credit', least)]);
    read(ledger, [shows(800)], NOON + DAY);
    expect(ledger.one()).toMatchObject({ left: 800, amountIs: 'exact', standing: 'to-confirm' });
  });

  it('leaves what is known to the cent as it is', () => {
    const ledger = books(held(500));
    read(ledger, [shows(500, 'Promotional credit', least)]);
    expect(ledger.one()).toMatchObject({ left: 500, amountIs: 'exact', standing: 'kept' });
  });

  it.each<readonly [string, 'dismissed' | 'deleted']>([
    ['what is not mine', 'dismissed'],
    ['what was deleted', 'deleted'],
  ])('does not ask again: %s', (_, standing) => {
    const ledger = new Ledger();
    read(ledger, [shows(500)]);
    const { id } = ledger.one();
    ledger.happen(id, { type: 'corrected', correction: { of: 'standing', standing } });
    expect(read(ledger, [shows(500)], NOON + DAY)).toEqual([]);
    read(ledger, [shows(400)], NOON + DAY);
    expect(found(ledger)).toEqual([400]);
  });

  it('asks about an equal row a day after one was spent, and not in the same hour', () => {
    const ledger = books(held(500));
    read(ledger, [shows(500)]);
    ledger.happen(ledger.one().id, { type: 'used', amount: 500 });
    expect(read(ledger, [shows(500)], NOON + 60_000)).toEqual([]);
    read(ledger, [shows(500)], NOON + 2 * DAY);
    expect(found(ledger)).toEqual([500]);
  });

  it('says nothing of anybody’s credit where it is not known whose it is', () => {
    const ledger = books(held(500));
    expect(read(ledger, [shows(500)], NOON, { accountId: null })).toEqual([]);
  });
});

const anyRow = (shown: typeof held) =>
  fc
    .tuple(
      fc.constantFrom(200, 300, 500, 800),
      fc.constantFrom('Courtesy Credit', 'No-Rush Rewards', 'Promotional credit'),
    )
    .map(([minor, name]) => shown(minor, name));
const anyBooks = fc.array(anyRow(held), { maxLength: 5 });
// What is left to pay for is known for a page as a whole: its rows are all exact, or none is.
const anyTill = fc
  .tuple(fc.array(anyRow(shows), { maxLength: 4 }), fc.constantFrom('exact', 'at-least'))
  .map(([rows, amountIs]) => rows.map((each) => ({ ...each, amountIs })));

describe('whatever a checkout shows', () => {
  const summed = (rows: readonly { readonly amount: { readonly minor: number } }[]) =>
    rows.reduce((all, { amount }) => all + amount.minor, 0);

  it('lowers and removes nothing, and makes nothing known less certain', () => {
    fc.assert(
      fc.property(anyBooks, anyTill, (credits, rows) => {
        const ledger = books(...credits);
        const before = ledger.credits;
        read(ledger, rows);
        for (const was of before) {
          const is = ledger.credits.find(({ id }) => id === was.id);
          expect(is?.left).toBeGreaterThanOrEqual(was.left);
          expect(is?.phase).toBe(was.phase);
          if (was.amountIs === 'exact') expect(is).toMatchObject({ left: was.left, amountIs: 'exact' });
        }
      }),
    );
  });

  it('the same page again changes nothing', () => {
    fc.assert(
      fc.property(anyBooks, anyTill, (credits, rows) => {
        const ledger = books(...credits);
        read(ledger, rows);
        const figures = () =>
          ledger.credits.map(({ id, left, amountIs, standing, phase }) => [
            id,
            left,
            amountIs,
            standing,
            phase,
          ]);
        const before = figures();
        const again = read(ledger, rows, NOON + 60_000);
        expect(kinds(again).every((kind) => kind === 'seen')).toBe(true);
        expect(figures()).toEqual(before);
      }),
    );
  });

  it('all of what is held, a row each and in any order, is no finding', () => {
    fc.assert(
      fc.property(fc.array(anyRow(held), { minLength: 1, maxLength: 5 }), fc.nat(), (credits, turn) => {
        const ledger = books(...credits);
        const at = turn % credits.length;
        const rows = [...credits.slice(at), ...credits.slice(0, at)];
        read(
          ledger,
          rows.map(({ amount, name, amountIs }) => shows(amount.minor, name ?? '', { amountIs })),
        );
        expect(found(ledger)).toEqual([]);
      }),
    );
  });

  it('what is more than the books hold is a finding, and at most all of it', () => {
    fc.assert(
      fc.property(anyBooks, anyTill, (credits, rows) => {
        const ledger = books(...credits);
        read(ledger, rows);
        const asked = found(ledger).reduce((all, minor) => all + minor, 0);
        expect(asked).toBeLessThanOrEqual(summed(rows));
        expect(asked).toBeGreaterThanOrEqual(summed(rows) - summed(credits));
      }),
    );
  });
});
