import type { Trouble, TroubleCode } from './reading.ts';

/** What a reading may do to the books, by the worst of its troubles (DESIGN §8 "Trouble"). */
export type Reach =
  /** The whole page was understood: add, shrink, remove. */
  | 'everything'
  /** Some rows are missing: add only. */
  | 'add'
  /** The page is doubtful: what it shows is put to the shopper. */
  | 'ask'
  /** The page showed nothing that counts: only "stale". */
  | 'nothing';

const REACH: Record<TroubleCode, Reach> = {
  'bad-row': 'add',
  clamped: 'add',
  'sums-do-not-add-up': 'ask',
  'unknown-layout': 'ask',
  'unexpected-language': 'ask',
  'signed-out': 'nothing',
  'robot-check': 'nothing',
  'error-page': 'nothing',
  'half-loaded': 'nothing',
  'nothing-here': 'nothing',
};

const WEAKEST_LAST: readonly Reach[] = ['everything', 'add', 'ask', 'nothing'];

export function reachOf(trouble: readonly Trouble[]): Reach {
  return reachOfCodes(trouble.map(({ code }) => code));
}

export function reachOfCodes(codes: readonly TroubleCode[]): Reach {
  const reaches = codes.map((code) => WEAKEST_LAST.indexOf(REACH[code]));
  return WEAKEST_LAST[Math.max(0, ...reaches)] ?? 'nothing';
}
