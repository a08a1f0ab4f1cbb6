import { ratioOfMedians } from './statistics.ts';

export interface Row {
  readonly what: string;
  readonly measured: string;
  /** Null: shown for comparison, nothing is promised. */
  readonly budget: { readonly words: string; readonly held: boolean } | null;
}

/** What a bench prints. */
export interface Table {
  readonly title: string;
  readonly notes: readonly string[];
  readonly rows: readonly Row[];
}

export function missesIn({ rows }: Table): number {
  return rows.filter(({ budget }) => budget?.held === false).length;
}

/** A row that only shows what was measured. */
export function shown(what: string, measured: string): Row {
  return { what, measured, budget: null };
}

/** A row of two things measured side by side, and how far apart they may be. */
export function ratioRow(
  what: string,
  samples: readonly number[],
  against: readonly number[],
  most: number | null,
): Row {
  const ratio = ratioOfMedians(samples, against);
  const budget = most === null ? null : { words: times(most), held: ratio <= most };
  return { what, measured: times(ratio), budget };
}

export function textOf({ title, notes, rows }: Table): string {
  const head = ['what', 'measured', 'budget', 'verdict'];
  const cells = [head, ...rows.map(cellsOf)];
  const widths = head.map((_, column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('   ')
      .trimEnd();
  const rule = '─'.repeat(widths.reduce((sum, width) => sum + width, 3 * (head.length - 1)));
  return [title, ...notes, rule, ...cells.map(line), rule].join('\n');
}

function cellsOf({ what, measured, budget }: Row): string[] {
  return [what, measured, budget?.words ?? '', budget === null ? '' : budget.held ? 'holds' : 'misses'];
}

function times(ratio: number): string {
  return `${ratio < 10 ? ratio.toFixed(2) : ratio.toFixed(1)} ×`;
}
