import { type Credit, unknown } from '../domain/credit.ts';
import type { Account } from '../domain/glance.ts';
import { goodsOf, type Term, useOf } from '../domain/terms.ts';
import { decimal, moment } from './csv-decimal.ts';
import { type Column, writeTable } from './csv-table.ts';

interface Row {
  readonly credit: Credit;
  readonly account: string | null;
}

/**
 * One row a credit. A code is a secret that our pages keep hidden, and a table lies about open: that there is one is
 * said, and no more. What is only usual for its kind says so.
 */
const COLUMNS: readonly Column<Row>[] = [
  ['id', ({ credit }) => credit.id],
  ['marketplace', ({ credit }) => credit.marketplace],
  ['account', ({ account }) => account],
  ['kind', ({ credit }) => credit.kind],
  ['name', ({ credit }) => withoutCode(credit.name, credit)],
  ['got', ({ credit }) => decimal(credit.got, credit.currency)],
  ['left', ({ credit }) => decimal(credit.left, credit.currency)],
  ['used', ({ credit }) => decimal(credit.used, credit.currency)],
  ['lost', ({ credit }) => decimal(credit.lost, credit.currency)],
  ['unknown', ({ credit }) => decimal(unknown(credit), credit.currency)],
  ['currency', ({ credit }) => credit.currency],
  ['amount_is', ({ credit }) => credit.amountIs],
  ['amount_basis', ({ credit }) => credit.amountBasis],
  ['starts', ({ credit }) => credit.startsOn],
  ['ends', ({ credit }) => credit.endsOn],
  ['ends_time', ({ credit }) => credit.endsTime],
  ['ends_basis', ({ credit }) => credit.endsBasis],
  ['zone', ({ credit }) => credit.zone],
  ['zone_is', ({ credit }) => credit.zoneFrom],
  ['buys', ({ credit }) => worded(goodsOf(credit))],
  ['use', ({ credit }) => worded(useOf(credit))],
  ['minimum', ({ credit }) => credit.terms.minimum && decimal(credit.terms.minimum.value, credit.currency)],
  ['has_code', ({ credit }) => (credit.terms.code === null ? 'no' : 'yes')],
  ['standing', ({ credit }) => credit.standing],
  ['phase', ({ credit }) => credit.phase],
  ['first_seen', ({ credit }) => moment(credit.firstAt)],
  ['last_change', ({ credit }) => moment(credit.changedAt)],
];

export function writeCredits(credits: readonly Credit[], accounts: readonly Account[]): string {
  const labels = new Map(accounts.map(({ id, label }) => [id, label]));
  const rows = credits.map((credit) => ({
    credit,
    account: credit.accountId === null ? null : (labels.get(credit.accountId) ?? null),
  }));
  return writeTable(COLUMNS, rows);
}

/** The text with the credit's code hidden, should it stand in it. */
function withoutCode(text: string | null, { terms }: Credit): string | null {
  return hideCodes(text, terms.code === null ? [] : [terms.code.value]);
}

export function hideCodes(text: string | null, codes: readonly string[]): string | null {
  return codes.reduce((hidden, code) => hidden?.replaceAll(code, HIDDEN) ?? null, text);
}

const HIDDEN = '•'.repeat(8);

function worded(term: Term<string> | null): string | null {
  return term && (term.basis === 'usual' ? `usually ${term.value}` : term.value);
}
