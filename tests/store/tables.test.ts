import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unknown } from '../../lib/domain/credit.ts';
import { MINOR_DIGITS } from '../../lib/domain/money.ts';
import { goodsOf, useOf } from '../../lib/domain/terms.ts';
import { unguardCell } from '../../lib/exchange/csv-cell.ts';
import { writeCredits } from '../../lib/exchange/csv-credits.ts';
import { writeLedger } from '../../lib/exchange/csv-ledger.ts';
import { labelAccount } from '../../lib/store/accounts.ts';
import { act, addTyped } from '../../lib/store/shopper-acts.ts';
import { readTables } from '../../lib/store/tables.ts';
import { HOSTILE_NAMES } from '../exchange/hostile-names.ts';
import { cellsOf, rowsOf } from '../exchange/table-rows.ts';
import { anyLife, live } from './lives.ts';
import { freshBooks, NOON } from './open.ts';

const ZONE = 'America/Los_Angeles';
/** What a cell can hold that nobody wrote: half a character becomes a whole sign for it. */
const text = (cell: string | undefined) => unguardCell(cell ?? '') || null;
const minor = (cell: string | undefined, currency: keyof typeof MINOR_DIGITS) =>
  Math.round(Number(cell) * 10 ** MINOR_DIGITS[currency]);
const whole = (words: string | null) => words?.toWellFormed() || null;
const FORMULA = /^[=+@\t\r\n＝＋－＠]|^-(?!\d+(?:\.\d+)?$)/;

describe('tables', () => {
  it('say what the books say of every credit and every event, whatever was lived through', async () => {
    await fc.assert(
      fc.asyncProperty(anyLife, fc.constantFrom('Anna', '=1+1', '@Ben, "B"'), async (life, label) => {
        const books = await freshBooks();
        await live(books, life);
        for (const { id } of await books.accounts.toArray()) await labelAccount(books, id, label);
        const { credits, lines, accounts } = await readTables(books);
        const codes = credits.map(({ terms }) => terms.code?.value).filter((code) => code !== undefined);

        const credited = writeCredits(credits, accounts);
        const read = rowsOf(credited).map((row) => {
          const { currency = '' } = row;
          const sum = (name: string) => minor(row[name], currency as 'USD');
          return {
            id: row.id,
            marketplace: row.marketplace,
            account: text(row.account),
            kind: row.kind,
            figures: [sum('got'), sum('left'), sum('used'), sum('lost'), sum('unknown')],
            currency,
            amount: [row.amount_is, row.amount_basis],
            window: [text(row.starts), text(row.ends), text(row.ends_time), row.zone, row.zone_is],
            endsBasis: text(row.ends_basis),
            rules: [text(row.buys), text(row.use), row.minimum === '' ? null : sum('minimum')],
            hasCode: row.has_code === 'yes',
            standing: [row.standing, row.phase],
            times: [Date.parse(row.first_seen ?? ''), Date.parse(row.last_change ?? '')],
          };
        });
        const said = (term: { value: string; basis: string } | null) =>
          term && (term.basis === 'usual' ? `usually ${term.value}` : term.value);
        expect(read).toEqual(
          credits.map((credit) => ({
            id: credit.id,
            marketplace: credit.marketplace,
            account: credit.accountId === null ? null : label,
            kind: credit.kind,
            figures: [credit.got, credit.left, credit.used, credit.lost, unknown(credit)],
            currency: credit.currency,
            amount: [credit.amountIs, credit.amountBasis],
            window: [credit.startsOn, credit.endsOn, credit.endsTime, credit.zone, credit.zoneFrom],
            endsBasis: credit.endsBasis,
            rules: [said(goodsOf(credit)), said(useOf(credit)), credit.terms.minimum?.value ?? null],
            hasCode: credit.terms.code !== null,
            standing: [credit.standing, credit.phase],
            times: [credit.firstAt, credit.changedAt],
          })),
        );
        if (codes.length === 0)
          expect(rowsOf(credited).map(({ name }) => text(name))).toEqual(
            credits.map(({ name }) => whole(name)),
          );

        const ledger = writeLedger(lines, accounts);
        const events = rowsOf(ledger);
        expect(
          events.map(({ event_id, credit_id, time }) => [event_id, credit_id, Date.parse(time ?? '')]),
        ).toEqual(lines.map(({ event }) => [event.id, event.creditId, event.at]));
        expect(events.map(({ taken_back }) => taken_back === 'yes')).toEqual(
          lines.map(({ undone }) => undone),
        );
        // All that happened to a credit adds up to what it is.
        for (const { id, currency, got, left, used, lost } of credits) {
          const own = events.filter(({ credit_id }) => credit_id === id);
          const sumOf = (name: string) => own.reduce((sum, row) => sum + minor(row[name], currency), 0);
          expect([
            sumOf('change_got'),
            sumOf('change_left'),
            sumOf('change_used'),
            sumOf('change_lost'),
          ]).toEqual([got, left, used, lost]);
        }
        for (const cell of [...cellsOf(credited), ...cellsOf(ledger)]) expect(cell).not.toMatch(FORMULA);
      }),
      { numRuns: 60 },
    );
  }, 30_000);

  it.each([...HOSTILE_NAMES, '=cmd|calc', 'a "b", c\r\nd', '\t', "'=1", '-5'])(
    'bring a name back: %j',
    async (name) => {
      const books = await freshBooks();
      const typed = {
        marketplace: 'amazon.de',
        accountId: null,
        currency: 'EUR',
        amount: 5,
        endsOn: null,
      } as const;
      await addTyped(books, { ...typed, name }, ZONE, NOON);
      const { credits, lines, accounts } = await readTables(books);
      for (const table of [writeCredits(credits, accounts), writeLedger(lines, accounts)])
        expect(rowsOf(table).map((row) => unguardCell(row.name ?? ''))).toEqual([name.toWellFormed()]);
    },
  );

  it('leave out what was deleted, or is not the shopper’s, with all that happened to it', async () => {
    const books = await freshBooks();
    const typed = {
      marketplace: 'amazon.de',
      accountId: null,
      currency: 'EUR',
      amount: 500,
      endsOn: null,
    } as const;
    const ids: string[] = [];
    for (const name of ['kept', 'deleted', 'not mine'])
      ids.push((await addTyped(books, { ...typed, name }, ZONE, NOON)).creditId);
    await act(books, ids[1] ?? '', { type: 'delete' }, NOON);
    await act(books, ids[2] ?? '', { type: 'not-mine' }, NOON);
    const { credits, lines } = await readTables(books);
    expect(credits.map(({ name }) => name)).toEqual(['kept']);
    expect(lines.map(({ credit }) => credit.name)).toEqual(['kept']);
  });

  it('tell no code, not even where a name or a quote holds it', async () => {
    const books = await freshBooks();
    const terms = { kind: null, goods: null, use: null, minimum: null, code: 'SAVE5-XYZ' };
    await addTyped(
      books,
      {
        marketplace: 'amazon.de',
        accountId: null,
        currency: 'EUR',
        amount: 500,
        endsOn: null,
        name: 'Sale SAVE5-XYZ',
        particulars: { startsOn: null, endsTime: null, zone: ZONE, zoneFrom: 'assumed', terms },
      },
      ZONE,
      NOON,
    );
    const { credits, lines, accounts } = await readTables(books);
    const [credit] = credits;
    await act(books, credit?.id ?? '', { type: 'edit', particulars: { terms: { code: 'OTHER' } } }, NOON);
    const later = await readTables(books);
    const both = writeCredits(credits, accounts) + writeLedger(later.lines, accounts);
    expect(both).not.toContain('SAVE5');
    expect(rowsOf(writeCredits(credits, accounts))).toMatchObject([
      { has_code: 'yes', name: 'Sale ••••••••' },
    ]);
    expect(lines).toHaveLength(1);
  });

  it('begin with the mark by which Excel knows UTF-8, and end their lines as RFC 4180 says', async () => {
    const table = writeCredits([], []);
    expect(table).toMatch(/^\uFEFFid,marketplace,account,kind,name,.*,last_change\r\n$/);
  });

  it('write yen without a fraction and cents with two digits', async () => {
    const books = await freshBooks();
    await addTyped(
      books,
      {
        marketplace: 'amazon.co.jp',
        accountId: null,
        currency: 'JPY',
        amount: 500,
        endsOn: null,
        name: 'お詫び',
      },
      'Asia/Tokyo',
      NOON,
    );
    await addTyped(
      books,
      { marketplace: 'amazon.de', accountId: null, currency: 'EUR', amount: 5, endsOn: null, name: null },
      'Europe/Berlin',
      NOON + 1,
    );
    const { credits, accounts } = await readTables(books);
    expect(rowsOf(writeCredits(credits, accounts)).map(({ left }) => left)).toEqual(['500', '0.05']);
  });
});
