import type { Credit, Sighting } from './credit.ts';
import type { CreditSighting } from './reading.ts';

/** A credit that one family of pages has shown before, with what that family last said of it. */
export interface Known {
  readonly credit: Credit;
  readonly said: Sighting;
}

export interface Match {
  readonly row: CreditSighting;
  readonly known: Known;
  readonly as: 'same' | 'smaller' | 'undated';
}

export interface Matching {
  readonly matches: readonly Match[];
  /** Rows that no known credit answers to, the certain ones first. */
  readonly fresh: readonly CreditSighting[];
  /** Credits that the page no longer shows. */
  readonly missing: readonly Known[];
}

/**
 * Pairs the rows of a page with the credits that the same family of pages has shown before. Both are multisets:
 * two rows of the same amount and date are two credits (DOMAIN §13 vector 12). Passes of DESIGN §4: (1) same amount
 * and end; (2) same end, smaller amount; (3) same amount, one side without a date. A larger amount never matches.
 */
export function matchRows(rows: readonly CreditSighting[], known: readonly Known[]): Matching {
  const byName = !mostNamesChanged(rows, known);
  const keyed = <Value>(name: string | null, ...rest: readonly Value[]) =>
    JSON.stringify([byName ? name : null, ...rest]);
  const open = { rows: rows.toSorted(certainFirst), known: known.toSorted(oldestFirst) };
  const matches: Match[] = [];
  const settle = (as: Match['as'], pairs: readonly (readonly [CreditSighting, Known])[]) => {
    for (const [row, credit] of pairs) matches.push({ row, known: credit, as });
    const taken = new Set<unknown>(pairs.flat());
    open.rows = open.rows.filter((row) => !taken.has(row));
    open.known = open.known.filter((credit) => !taken.has(credit));
  };

  const rowKey = (row: CreditSighting) => keyed<unknown>(row.name, row.amount.minor, row.endsOn);
  const knownKey = ({ said }: Known) => keyed<unknown>(said.name, said.minor, said.endsOn);
  // Of two equal rows the certain one belongs to the credit that is kept, the doubtful one to the finding.
  const sure = ({ confidence }: CreditSighting) => confidence === 'certain';
  const kept = ({ credit }: Known) => credit.standing !== 'to-confirm';
  settle(
    'same',
    pairEqual(
      open.rows,
      open.known,
      (row) => rowKey(row) + sure(row),
      (each) => knownKey(each) + kept(each),
    ),
  );
  settle('same', pairEqual(open.rows, open.known, rowKey, knownKey));
  settle(
    'smaller',
    pairShrunk(
      open.rows,
      open.known,
      (row) => keyed(row.name, row.endsOn),
      ({ said }) => keyed(said.name, said.endsOn),
    ),
  );
  settle(
    'undated',
    pairEqual(
      open.rows,
      open.known,
      (row) => keyed(row.name, row.amount.minor),
      ({ said }) => keyed(said.name, said.minor),
      (row, { said }) => (said.endsOn === null) !== (row.endsOn === null),
    ),
  );
  return { matches, fresh: open.rows, missing: open.known };
}

/** A new heading or another language renames everything at once: then names say nothing about which is which. */
function mostNamesChanged(rows: readonly CreditSighting[], known: readonly Known[]): boolean {
  if (rows.length === 0 || known.length === 0) return false;
  const before = new Set(known.map(({ said }) => said.name));
  const strange = rows.filter(({ name }) => !before.has(name)).length;
  return strange * 2 > rows.length;
}

/** What is left over is then added as certain, or put as a question, whatever the page lists first. */
function certainFirst(one: CreditSighting, other: CreditSighting): number {
  return one.confidence.localeCompare(other.confidence);
}

/**
 * Live before gone, so that a credit that came back takes its own place; kept before asked about; then the
 * older, and of one age the sooner end: what the page lists first must not decide.
 */
function oldestFirst(one: Known, other: Known): number {
  const isGone = ({ credit }: Known) => Number(credit.phase !== 'live');
  const isAsked = ({ credit }: Known) => Number(credit.standing !== 'kept');
  return (
    isGone(one) - isGone(other) ||
    isAsked(one) - isAsked(other) ||
    one.credit.firstAt - other.credit.firstAt ||
    one.credit.endsSort - other.credit.endsSort ||
    (one.said.name ?? '').localeCompare(other.said.name ?? '') ||
    (one.credit.id < other.credit.id ? -1 : 1)
  );
}

type Pairs = (readonly [CreditSighting, Known])[];
type KeyOf<Value> = (value: Value) => string;

/** Each row takes the first credit of its key that fits. */
function pairEqual(
  rows: readonly CreditSighting[],
  known: readonly Known[],
  rowKey: KeyOf<CreditSighting>,
  knownKey: KeyOf<Known>,
  fits: (row: CreditSighting, known: Known) => boolean = () => true,
): Pairs {
  const waiting = Map.groupBy(known, knownKey);
  return rows.flatMap((row) => {
    const credits = waiting.get(rowKey(row)) ?? [];
    const index = credits.findIndex((each) => fits(row, each));
    const [credit] = index < 0 ? [] : credits.splice(index, 1);
    return credit === undefined ? [] : [[row, credit] as const];
  });
}

/**
 * Of all pairings with the most pairs, the one with the smallest total drop: the largest row first takes the
 * smallest credit above it, which leaves the larger credits to rows that could use them just as well.
 */
function pairShrunk(
  rows: readonly CreditSighting[],
  known: readonly Known[],
  rowKey: KeyOf<CreditSighting>,
  knownKey: KeyOf<Known>,
): Pairs {
  const waiting = Map.groupBy(
    known.filter(({ credit }) => credit.phase !== 'gone'),
    knownKey,
  );
  for (const [key, credits] of waiting)
    waiting.set(
      key,
      credits.toSorted((a, b) => a.said.minor - b.said.minor),
    );
  return rows
    .toSorted((a, b) => b.amount.minor - a.amount.minor)
    .flatMap((row) => {
      const credits = waiting.get(rowKey(row)) ?? [];
      const index = credits.findIndex(({ said }) => said.minor > row.amount.minor);
      const [credit] = index < 0 ? [] : credits.splice(index, 1);
      return credit === undefined ? [] : [[row, credit] as const];
    });
}
