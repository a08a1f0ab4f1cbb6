import type { GoodsText } from '../../lib/browser/messages.ts';
import type { Item } from '../../lib/domain/reading.ts';
import type { Fit } from '../../lib/domain/verdict/fit.ts';
import type { Verdict } from '../../lib/domain/verdict/verdict.ts';
import { wordFit } from '../../lib/wording/verdict.ts';
import { goodsLine } from './goods-line.ts';
import type { Here } from './here.ts';
import { wordHeading, wordRests } from './word-goods-pill.ts';

/**
 * A word in each row of a cart or a checkout that no credit buys; none where one does, for then the sum says how much.
 * Where all rows would say the same, the sum says it once.
 */
export function wordRows(
  items: readonly Item[],
  verdicts: readonly Verdict[],
  here: Pick<Here, 'voice'>,
): readonly (GoodsText | null)[] {
  const rows = items.map((_, at) => wordRow(at, verdicts, here));
  const areAlike = new Set(rows.map((row) => row?.text)).size === 1;
  return areAlike && rows.length > 1 ? rows.map(() => null) : rows;
}

function wordRow(at: number, verdicts: readonly Verdict[], { voice }: Pick<Here, 'voice'>): GoodsText | null {
  const fits = verdicts.flatMap((verdict) => {
    const fit = verdict.fits[at];
    const text = fit && wordFit(fit, voice);
    return fit ? [{ verdict, fit, text: text ?? null }] : [];
  });
  if (fits.some(({ fit }) => fit.answer === 'yes')) return null;
  // What cannot be told for one credit is not a no for all. Of such, first the word of one that comes off other goods.
  const open = fits.filter(({ fit }) => fit.answer === "can't tell");
  const among = open.length > 0 ? open : fits;
  const told = among.find(({ verdict }) => verdict.answer === 'yes') ?? among[0];
  if (!told?.text) return null;
  const panel = fits.map(({ verdict, fit, text }) => ({
    heading: wordHeading(verdict, voice),
    lines: [...(text === null ? [] : [text]), ...reasonOf(fit, voice)],
  }));
  return goodsLine({ text: told.text, tone: told.fit.answer === 'no' ? 'no' : 'open', panel }, voice);
}

function reasonOf(fit: Fit, voice: Here['voice']): readonly string[] {
  return fit.answer === 'no' ? wordRests(fit.reason, voice) : [];
}
