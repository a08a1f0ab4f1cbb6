import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { issuedBy, type Typed } from '../../lib/domain/act.ts';
import { alreadyThere, type Row } from '../../lib/domain/already-there.ts';
import type { Credit } from '../../lib/domain/credit.ts';
import { project } from '../../lib/domain/project.ts';

const ZONE = 'America/Los_Angeles';
const TYPED: Typed = {
  marketplace: 'amazon.com',
  accountId: 'anna',
  currency: 'USD',
  amount: 500,
  endsOn: '2026-12-31',
  name: 'No-Rush',
};

function credit(id: string, more: Partial<Typed> = {}, changed: Partial<Credit> = {}): Credit {
  const event = {
    id: `e-${id}`,
    install: 'here',
    counter: 1,
    creditId: id,
    at: 0,
    what: issuedBy({ ...TYPED, ...more }, ZONE),
  };
  const made = project([event]);
  if (made === null) throw new Error('no credit');
  return { ...made, ...changed };
}

const row = (line: number, more: Partial<Typed> = {}, id: string | null = null): Row => ({
  line,
  id,
  typed: { ...TYPED, ...more },
});
const there = (rows: readonly Row[], credits: readonly Credit[]) =>
  [...alreadyThere(rows, credits)].toSorted();

describe('rows that the books hold already', () => {
  it.each<[string, Row, Credit, boolean]>([
    ['all alike', row(2), credit('a'), true],
    ['another amount', row(2, { amount: 400 }), credit('a'), false],
    ['another end', row(2, { endsOn: '2027-01-01' }), credit('a'), false],
    ['no end', row(2, { endsOn: null }), credit('a'), false],
    ['another name', row(2, { name: 'Courtesy' }), credit('a'), false],
    ['no name', row(2, { name: null }), credit('a'), true],
    ['another account', row(2, { accountId: 'ben' }), credit('a'), false],
    ['another marketplace', row(2, { marketplace: 'amazon.ca' }), credit('a'), false],
    ['spent in part since', row(2), credit('a', {}, { left: 300, used: 200 }), true],
    ['used up since', row(2), credit('a', {}, { left: 0, used: 500, phase: 'closed' }), true],
    ['what is left of it', row(2, { amount: 300 }), credit('a', {}, { left: 300, used: 200 }), true],
    ['its id, whatever else', row(2, { amount: 1, name: 'x' }, 'a'), credit('a'), true],
    ['deleted', row(2), credit('a', {}, { standing: 'deleted', phase: 'closed' }), false],
    ['its id, deleted', row(2, {}, 'a'), credit('a', {}, { standing: 'deleted', phase: 'closed' }), false],
    ['waits for a word', row(2), credit('a', {}, { standing: 'to-confirm' }), true],
  ])('%s', (_, one, held, isThere) => {
    expect(there([one], [held])).toEqual(isThere ? [2] : []);
  });

  it('are as many as the books hold: two rows alike are two credits', () => {
    expect(there([row(2), row(3), row(4)], [credit('a'), credit('b')])).toEqual([2, 3]);
  });

  it('leave a credit to the row that names it', () => {
    expect(there([row(2, { name: null }), row(3)], [credit('a')])).toEqual([3]);
    expect(there([row(2), row(3, {}, 'a')], [credit('a')])).toEqual([3]);
  });

  it('are all of them when the books hold just these, in any order', () => {
    const anyTyped = fc.record({
      amount: fc.constantFrom(100, 500),
      endsOn: fc.constantFrom(null, '2026-12-31', '2027-01-15'),
      name: fc.constantFrom(null, 'No-Rush', 'Courtesy'),
    });
    fc.assert(
      fc.property(
        fc.array(anyTyped, { maxLength: 12 }),
        fc.array(anyTyped, { maxLength: 3 }),
        (all, more) => {
          const held = all.map((typed, index) => credit(`c${index}`, typed));
          const rows = all.toReversed().map((typed, index) => row(index, typed));
          expect(alreadyThere(rows, held).size).toBe(all.length);
          const both = [...rows, ...more.map((typed, index) => row(100 + index, typed))];
          expect(alreadyThere(both, held).size).toBe(all.length);
        },
      ),
    );
  });
});
