import type { Happening } from '../domain/event.ts';
import type { Account } from '../domain/glance.ts';
import type { LedgerLine } from '../domain/ledger.ts';
import { hideCodes } from './csv-credits.ts';
import { decimal, moment } from './csv-decimal.ts';
import { type Column, writeTable } from './csv-table.ts';

interface Row extends LedgerLine {
  readonly account: string | null;
  /** That the credit has or ever had: words from before may tell them. */
  readonly codes: readonly string[];
}

/**
 * One row an event, with what it moved: all rows of a credit add up to its figures. What was taken back stands where it
 * was said and moves nothing.
 */
const COLUMNS: readonly Column<Row>[] = [
  ['time', ({ event }) => moment(event.at)],
  ['what', ({ event }) => nameOf(event.what)],
  ['change_got', ({ change, credit }) => decimal(change.got, credit.currency)],
  ['change_left', ({ change, credit }) => decimal(change.left, credit.currency)],
  ['change_used', ({ change, credit }) => decimal(change.used, credit.currency)],
  ['change_lost', ({ change, credit }) => decimal(change.lost, credit.currency)],
  ['change_unknown', ({ change, credit }) => decimal(change.unknown, credit.currency)],
  ['currency', ({ credit }) => credit.currency],
  ['credit_id', ({ credit }) => credit.id],
  ['name', ({ credit, codes }) => hideCodes(credit.name, codes)],
  ['marketplace', ({ credit }) => credit.marketplace],
  ['account', ({ account }) => account],
  ['source', ({ event }) => sourceOf(event.what)],
  ['order', ({ event }) => orderOf(event.what)],
  ['quote', ({ event, codes }) => hideCodes(quoteOf(event.what), codes)],
  ['taken_back', ({ undone }) => (undone ? 'yes' : 'no')],
  ['event_id', ({ event }) => event.id],
];

/** @param lines of the shopper's own credits, in the order of the books */
export function writeLedger(lines: readonly LedgerLine[], accounts: readonly Account[]): string {
  const labels = new Map(accounts.map(({ id, label }) => [id, label]));
  const codes = codesIn(lines);
  const rows = lines.map((line) => ({
    ...line,
    account: labels.get(line.credit.accountId ?? '') ?? null,
    codes: codes.get(line.credit.id) ?? [],
  }));
  return writeTable(COLUMNS, rows);
}

function codesIn(lines: readonly LedgerLine[]): ReadonlyMap<string, readonly string[]> {
  const byCredit = Map.groupBy(lines, ({ credit }) => credit.id);
  return new Map(
    [...byCredit].map(([id, own]) => {
      const codes = own.map(({ credit }) => credit.terms.code?.value ?? '').filter((code) => code !== '');
      return [id, [...new Set(codes)]] as const;
    }),
  );
}

/** `used`, `corrected facts`. */
function nameOf(what: Happening): string {
  return what.type === 'corrected' ? `corrected ${what.correction.of}` : what.type;
}

/** The family of the page that said it; else who did. */
function sourceOf(what: Happening): string {
  if (what.type === 'vanished') return what.family;
  if (what.type === 'expired') return what.basis === 'stated' ? 'deadline' : 'shopper';
  if ('from' in what && what.from) return what.from.family;
  return what.type === 'pasted' ? 'words' : 'shopper';
}

function orderOf(what: Happening): string | null {
  if (what.type === 'posted') return what.order;
  return what.type === 'used' ? (what.order?.number ?? null) : null;
}

function quoteOf(what: Happening): string | null {
  return 'from' in what ? (what.from?.quote ?? null) : null;
}
