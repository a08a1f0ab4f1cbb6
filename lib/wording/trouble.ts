import type { TroubleCode } from '../domain/reading.ts';
import type { Translate, ViewKey } from './translate.ts';

/** The one that explains the others comes first. */
const SENTENCES: readonly (readonly [TroubleCode, ViewKey])[] = [
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

/** What happened on the page, what it means, what to do. Null without trouble. */
export function wordTrouble(codes: readonly TroubleCode[], translate: Translate<ViewKey>): string | null {
  const sentence = SENTENCES.find(([code]) => codes.includes(code));
  return sentence === undefined ? null : translate(sentence[1]);
}
