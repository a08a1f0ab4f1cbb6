import type { GoodsText } from '../../lib/browser/messages.ts';
import type { Settings } from '../../lib/browser/settings.ts';
import type { Instant } from '../../lib/domain/day.ts';
import type { Judgement } from '../../lib/domain/verdict/judge-all.ts';
import type { Verdict } from '../../lib/domain/verdict/verdict.ts';
import { wordKnownFrom } from '../../lib/wording/age.ts';
import { wordKind } from '../../lib/wording/kind.ts';
import { wordTotal } from '../../lib/wording/money.ts';
import { wordJudgement, wordVerdict } from '../../lib/wording/verdict.ts';
import { wordChange, wordLeftover } from '../../lib/wording/verdict-change.ts';
import { wordEvidence } from '../../lib/wording/verdict-evidence.ts';
import type { VerdictVoice } from '../../lib/wording/voice.ts';
import { voiceOf, zoneHere } from './speech.ts';

/** More credits than this are summed up in the line, and not told one by one: the panel stays readable. */
const MOST_TOLD = 8;

/** The line beside something for sale, with a panel that tells each credit; null where nothing is known. */
export function wordGoodsPill(judgement: Judgement, settings: Settings, now: Instant): GoodsText | null {
  const voice = voiceOf(settings, now, zoneHere());
  const text = wordJudgement(judgement, voice);
  if (text === null) return null;
  const { verdicts } = judgement;
  // Without an account no amount is said, and no credit is named.
  const isNobodys = verdicts.every(isOfUnknownAccount);
  return {
    text,
    language: voice.language,
    tone: toneOf(verdicts),
    closeLabel: voice.translate('pill.close'),
    panel: isNobodys
      ? []
      : verdicts
          .toSorted(byAnswer)
          .slice(0, MOST_TOLD)
          .map((verdict) => wordCredit(verdict, voice)),
  };
}

/** A code that fits is a yes, too; where there is nothing to pay, nothing comes off. */
function toneOf(verdicts: readonly Verdict[]): GoodsText['tone'] {
  const pays = verdicts.some((verdict) => verdict.answer === 'yes' && verdict.amount?.money.minor !== 0);
  if (pays) return 'yes';
  return verdicts.some(({ answer }) => answer === "can't tell") ? 'open' : 'no';
}

const ANSWERS: readonly Verdict['answer'][] = ['yes', "can't tell", 'no'];

/** What comes off is told first. */
function byAnswer(one: Verdict, other: Verdict): number {
  return ANSWERS.indexOf(one.answer) - ANSWERS.indexOf(other.answer);
}

function isOfUnknownAccount(verdict: Verdict): boolean {
  return (
    verdict.answer === "can't tell" && verdict.doubts.some(({ because }) => because === 'account-unknown')
  );
}

/** One credit: what it is, what becomes of it here, on which words that rests, what would change it, how old it is. */
function wordCredit(verdict: Verdict, voice: VerdictVoice): GoodsText['panel'][number] {
  const { entry } = verdict;
  const { credit, money } = entry;
  const total = wordTotal({ money, atLeast: credit.amountIs === 'at-least' }, voice);
  return {
    heading: `${wordKind(credit, voice.translate)} · ${total}`,
    lines: [wordVerdict(verdict, voice), ...wordMore(verdict, voice), wordKnownFrom(entry, voice)],
  };
}

function wordMore(verdict: Verdict, voice: VerdictVoice): readonly string[] {
  if (verdict.answer === "can't tell") return [];
  const changes = verdict.changes.map((change) => wordChange(change, voice));
  if (verdict.answer === 'yes')
    return [...(verdict.leftover ? wordLeftover(verdict.leftover, voice) : []), ...changes];
  const evidence = wordEvidence(verdict.reasons[0], voice);
  const rests =
    evidence === null ? [] : [evidence.basis, ...(evidence.quote === null ? [] : [`“${evidence.quote}”`])];
  return [...rests, ...changes];
}
