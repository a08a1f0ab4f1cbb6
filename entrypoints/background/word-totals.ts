import type { GoodsText } from '../../lib/browser/messages.ts';
import type { AtTotals } from '../../lib/domain/verdict/at-totals.ts';
import type { Judgement } from '../../lib/domain/verdict/judge-all.ts';
import type { Verdict } from '../../lib/domain/verdict/verdict.ts';
import { sentenceCase } from '../../lib/wording/date.ts';
import { wordAtTotals, wordChecked } from '../../lib/wording/verdict-totals.ts';
import { goodsLine } from './goods-line.ts';
import type { Here } from './here.ts';
import { panelOf, wordGoodsPill } from './word-goods-pill.ts';

/** The line at Amazon's own totals; where these say nothing that differs, what is judged of the goods. */
export function wordTotals(totals: AtTotals, now: Judgement, here: Pick<Here, 'voice'>): GoodsText | null {
  const { voice } = here;
  const text = wordAtTotals(totals, voice);
  if (text === null) return wordGoodsPill(now, here);
  const others = now.verdicts.filter((each) => !isOverruled(each, totals));
  const panel = [...checkedIn(totals, here), ...panelOf(others, voice)];
  return goodsLine({ text, tone: TONES[totals.is], panel }, voice);
}

/** What should come off is said by the line: it came, or it did not. */
function isOverruled({ answer, entry }: Verdict, totals: AtTotals): boolean {
  return answer === 'yes' || (totals.is === 'came-off' && totals.creditIds.includes(entry.credit.id));
}

const TONES: Record<AtTotals['is'], GoodsText['tone']> = {
  'came-off': 'yes',
  'did-not': 'no',
  'may-have': 'open',
  'as-expected': 'open',
  "can't tell": 'open',
};

/** Where Amazon gives no reason: what was looked at. */
function checkedIn(totals: AtTotals, { voice }: Pick<Here, 'voice'>): GoodsText['panel'] {
  const missing = 'missing' in totals ? totals.missing : null;
  const lines = missing === null ? [] : wordChecked(missing, voice);
  if (lines.length === 0) return [];
  return [{ heading: sentenceCase(voice.translate('totals.noReason'), voice), lines }];
}
