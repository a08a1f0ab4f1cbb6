import type { GoodsText } from '../../lib/browser/messages.ts';
import type { Judgement } from '../../lib/domain/verdict/judge-all.ts';
import type { Verdict } from '../../lib/domain/verdict/verdict.ts';
import { wordKnownFrom } from '../../lib/wording/age.ts';
import { wordKind } from '../../lib/wording/kind.ts';
import { wordTotal } from '../../lib/wording/money.ts';
import { wordJudgement, wordVerdict } from '../../lib/wording/verdict.ts';
import { wordChange, wordLeftover } from '../../lib/wording/verdict-change.ts';
import { wordEvidence } from '../../lib/wording/verdict-evidence.ts';
import type { VerdictVoice } from '../../lib/wording/voice.ts';
import { goodsLine } from './goods-line.ts';
import type { Here } from './here.ts';
import { copyCode } from './word-action.ts';

/** More credits than this are summed up in the line, and not told one by one: the panel stays readable. */
const MOST_TOLD = 8;

/** The line beside something for sale, with a panel that tells each credit; null where nothing is known. */
export function wordGoodsPill(judgement: Judgement, { voice }: Pick<Here, 'voice'>): GoodsText | null {
  const text = wordJudgement(judgement, voice);
  if (text === null) return null;
  const { verdicts } = judgement;
  const panel = panelOf(verdicts, voice);
  return goodsLine({ text, tone: toneOf(verdicts), panel, action: copyCode(judgement, voice) }, voice);
}

type Panel = GoodsText['panel'];

/** Each credit by itself, what comes off first. Without an account no amount is said, and no credit is named. */
export function panelOf(verdicts: readonly Verdict[], voice: VerdictVoice): Panel {
  if (verdicts.every(isOfUnknownAccount)) return [];
  return verdicts
    .toSorted(byAnswer)
    .slice(0, MOST_TOLD)
    .map((verdict) => wordCredit(verdict, voice));
}

/** A code that fits is a yes, too; where there is nothing to pay, nothing comes off. */
export function toneOf(verdicts: readonly Verdict[]): GoodsText['tone'] {
  const pays = verdicts.some((verdict) => verdict.answer === 'yes' && verdict.amount?.money.minor !== 0);
  if (pays) return 'yes';
  return verdicts.some(({ answer }) => answer === "can't tell") ? 'open' : 'no';
}

const ANSWERS: readonly Verdict['answer'][] = ['yes', "can't tell", 'no'];

function byAnswer(one: Verdict, other: Verdict): number {
  return ANSWERS.indexOf(one.answer) - ANSWERS.indexOf(other.answer);
}

function isOfUnknownAccount(verdict: Verdict): boolean {
  return (
    verdict.answer === "can't tell" && verdict.doubts.some(({ because }) => because === 'account-unknown')
  );
}

/** What a credit is and holds, as the head of what is said about it. */
export function wordHeading({ entry }: Verdict, voice: VerdictVoice): string {
  const { credit, money } = entry;
  const total = wordTotal({ money, atLeast: credit.amountIs === 'at-least' }, voice);
  return `${wordKind(credit, voice.translate)} · ${total}`;
}

/** One credit: what it is, what becomes of it here, on which words that rests, what would change it, how old it is. */
function wordCredit(verdict: Verdict, voice: VerdictVoice): Panel[number] {
  return {
    heading: wordHeading(verdict, voice),
    lines: [wordVerdict(verdict, voice), ...wordMore(verdict, voice), wordKnownFrom(verdict.entry, voice)],
  };
}

function wordMore(verdict: Verdict, voice: VerdictVoice): readonly string[] {
  if (verdict.answer === "can't tell") return [];
  const changes = verdict.changes.map((change) => wordChange(change, voice));
  if (verdict.answer === 'yes')
    return [...(verdict.leftover ? wordLeftover(verdict.leftover, voice) : []), ...changes];
  return [...wordRests(verdict.reasons[0], voice), ...changes];
}

/** How a reason is known, and the words of the page that it rests on. */
export function wordRests(
  reason: Parameters<typeof wordEvidence>[0],
  voice: VerdictVoice,
): readonly string[] {
  const evidence = wordEvidence(reason, voice);
  if (evidence === null) return [];
  return [evidence.basis, ...(evidence.quote === null ? [] : [`“${evidence.quote}”`])];
}
