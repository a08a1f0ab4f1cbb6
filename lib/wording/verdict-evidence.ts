import type { Basis } from '../domain/credit.ts';
import type { Reason } from '../domain/verdict/reason.ts';
import { shorten } from './shorten.ts';
import type { VerdictKey } from './translate.ts';
import type { VerdictVoice } from './voice.ts';

const BASES: Record<Basis, VerdictKey> = {
  stated: 'basis.stated',
  usual: 'basis.usual',
  shopper: 'basis.shopper',
};

/** Evidence is read, not glanced at: a whole sentence of terms. */
const LONGEST_QUOTE = 300;

/** What a reason rests on, for the panel: how it is known, and the words of the page. Null: the books alone say it. */
export function wordEvidence(
  { basis, quote }: Pick<Reason, 'basis' | 'quote'>,
  { translate }: VerdictVoice,
): { readonly basis: string; readonly quote: string | null } | null {
  if (quote === null) return basis === 'stated' ? null : { basis: translate(BASES[basis]), quote: null };
  // What is usual has no words: these are the page's, and only whether they are about this credit is in doubt.
  const how = basis === 'usual' ? translate('evidence.probably') : translate(BASES[basis]);
  return { basis: how, quote: shorten(quote, LONGEST_QUOTE) };
}
