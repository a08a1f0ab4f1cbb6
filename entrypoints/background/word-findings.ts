import type { GoodsText } from '../../lib/browser/messages.ts';
import { totalOf } from '../../lib/domain/lots.ts';
import type { Placed } from '../../lib/domain/placed.ts';
import { wordTotal } from '../../lib/wording/money.ts';
import { shorten } from '../../lib/wording/shorten.ts';
import { goodsLine } from './goods-line.ts';
import type { Here } from './here.ts';

/** "$5.00 Courtesy Credit seen here · Keep track": what this page shows and the books do not count yet, in one line. */
export function wordFindings(
  findings: readonly Placed[],
  { voice, marketplace }: Pick<Here, 'voice' | 'marketplace'>,
): readonly GoodsText[] {
  const [first, another] = findings;
  if (first === undefined) return [];
  const { translate } = voice;
  const money = wordTotal(totalOf(findings, marketplace.currency), voice);
  const { name } = first.credit;
  const text =
    another !== undefined
      ? translate('seenHere.several', { n: findings.length, money })
      : name === null
        ? translate('seenHere.unnamed', { money })
        : translate('seenHere.one', { money, name: shorten(name) });
  const action = {
    label: translate('seenHere.keep'),
    doneLabel: translate('seenHere.kept'),
    copies: null,
    keeps: findings.map(({ credit }) => credit.id),
  };
  return [goodsLine({ text, tone: 'open', action }, voice)];
}
