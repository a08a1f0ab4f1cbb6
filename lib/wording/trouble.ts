import type { BooksFault } from '../domain/acknowledgement.ts';
import type { TroubleCode } from '../domain/reading.ts';
import type { Key, Translate } from './translate.ts';

/** The one that explains the others comes first. */
const SENTENCES: readonly (readonly [TroubleCode, Key])[] = [
  ['signed-out', 'trouble.signedOut'],
  ['robot-check', 'trouble.robotCheck'],
  ['error-page', 'trouble.errorPage'],
  ['unexpected-language', 'trouble.unexpectedLanguage'],
  ['unknown-layout', 'trouble.unknownLayout'],
  ['half-loaded', 'trouble.nothingHere'],
  ['nothing-here', 'trouble.nothingHere'],
  ['sums-do-not-add-up', 'trouble.sums'],
  ['bad-row', 'trouble.partly'],
  ['clamped', 'trouble.partly'],
];

const FAULTS: Record<BooksFault, Key> = {
  full: 'books.full',
  newer: 'books.newer',
  blocked: 'books.blocked',
  failed: 'books.failed',
};

/** What happened on the page, what it means, what to do. Null without trouble. */
export function wordTrouble(codes: readonly TroubleCode[], translate: Translate): string | null {
  const sentence = SENTENCES.find(([code]) => codes.includes(code));
  return sentence === undefined ? null : translate(sentence[1]);
}

/** Why the books cannot be read or written, what it means, what to do. */
export function wordFault(fault: BooksFault, translate: Translate): string {
  return translate(FAULTS[fault]);
}
