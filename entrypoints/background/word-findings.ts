import type { GoodsText } from '../../lib/browser/messages.ts';
import { totalOf } from '../../lib/domain/lots.ts';
import { wordTotal } from '../../lib/wording/money.ts';
import { shorten } from '../../lib/wording/shorten.ts';
import { goodsLine } from './goods-line.ts';
import type { Here } from './here.ts';

/** What one reading of a checkout has found, of those whose owner is known. */
export function findingsOf(readingId: string | null, findings: Here['findings']): Here['findings'] {
  return findings.filter(
    ({ credit }) => credit.accountId !== null && credit.sightings.checkout?.readingId === readingId,
  );
}

/**
 * "$5.00 Courtesy Credit seen here · Keep track": what this reading shows and the books do not count yet, in one line.
 */
export function wordFindings(
  readingId: string | null,
  { findings, voice, marketplace }: Here,
): readonly GoodsText[] {
  const here = findingsOf(readingId, findings);
  const [first, another] = here;
  if (first === undefined) return [];
  const { translate } = voice;
  const money = wordTotal(totalOf(here, marketplace.currency), voice);
  const { name } = first.credit;
  const text =
    another !== undefined
      ? translate('seenHere.several', { n: here.length, money })
      : name === null
        ? translate('seenHere.unnamed', { money })
        : translate('seenHere.one', { money, name: shorten(name) });
  const action = {
    label: translate('seenHere.keep'),
    doneLabel: translate('seenHere.kept'),
    copies: null,
    keeps: here.map(({ credit }) => credit.id),
  };
  return [goodsLine({ text, tone: 'open', action }, voice)];
}
