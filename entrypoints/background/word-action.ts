import type { GoodsAction, GoodsText } from '../../lib/browser/messages.ts';
import type { Judgement } from '../../lib/domain/verdict/judge-all.ts';
import { wordVerdict } from '../../lib/wording/verdict.ts';
import type { VerdictVoice } from '../../lib/wording/voice.ts';
import { goodsLine } from './goods-line.ts';
import type { Here } from './here.ts';

/** The code that the line speaks of, to copy: it is never drawn. Null where the line speaks of something else. */
export function copyCode({ verdicts, off }: Judgement, voice: VerdictVoice): GoodsAction | null {
  if (off !== null) return null;
  const code = verdicts.find(({ answer }) => answer === 'yes')?.entry.credit.terms.code?.value;
  return code === undefined ? null : copies(code, voice);
}

/** A line of its own for a code that fits, beside what comes off by itself. */
export function wordCode({ verdicts, off }: Judgement, { voice }: Pick<Here, 'voice'>): readonly GoodsText[] {
  if (off === null) return [];
  const fitting = verdicts.find(({ answer, entry }) => answer === 'yes' && entry.credit.terms.code !== null);
  const code = fitting?.entry.credit.terms.code?.value;
  if (fitting === undefined || code === undefined) return [];
  return [goodsLine({ text: wordVerdict(fitting, voice), tone: 'yes', action: copies(code, voice) }, voice)];
}

export function copies(text: string, { translate }: VerdictVoice): GoodsAction {
  return { label: translate('action.copy'), doneLabel: translate('action.copied'), copies: text, keeps: [] };
}
