import type { Basis } from '../domain/credit.ts';
import { STALE_AFTER } from '../domain/freshness.ts';
import type { Fit } from '../domain/verdict/fit.ts';
import type { Judgement, Off } from '../domain/verdict/judge-all.ts';
import type { Amount, Verdict, Yes } from '../domain/verdict/verdict.ts';
import { wordAgo } from './age.ts';
import { wordEndDay } from './countdown.ts';
import { sentenceCase } from './date.ts';
import { wordMoney } from './money.ts';
import type { VerdictKey } from './translate.ts';
import { wordDoubt } from './verdict-doubt.ts';
import { wordReason } from './verdict-reason.ts';
import type { VerdictVoice } from './voice.ts';

/** The pill of one page: "$5.00 should come off · ends Friday", "$8.50 from 2 of 3 credits". Null: nothing is known. */
export function wordJudgement({ verdicts, off }: Judgement, voice: VerdictVoice): string | null {
  const [first, another] = verdicts;
  if (first === undefined) return null;
  if (off !== null && off.verdicts.length > 1)
    return joined([wordSeveral(off, verdicts.length, voice), wordLoss(off, voice)]);
  const told =
    off?.verdicts[0] ??
    verdicts.find(({ answer }) => answer === 'yes') ??
    verdicts.find(({ answer }) => answer === "can't tell");
  if (told === undefined && another !== undefined) return wordNone(verdicts, voice);
  if (told?.answer === 'yes') return joined([wordVerdict(told, voice), wordLoss(told, voice)]);
  return wordVerdict(told ?? first, voice);
}

/** What may be lost is said before it is (DESIGN §4 "Verdicts"); the panel says why. */
function wordLoss({ leftover }: Pick<Yes, 'leftover'>, voice: VerdictVoice): string | null {
  return leftover && voice.translate('leftover.onLine', { money: wordMoney(leftover.money, voice) });
}

function joined(parts: readonly (string | null)[]): string {
  return parts.filter((part) => part !== null).join(' · ');
}

/** One credit: "$5.00 should come off · ends Friday", "Won't come off: sold by Gadget Ltd, not Amazon". */
export function wordVerdict(verdict: Verdict, voice: VerdictVoice): string {
  if (verdict.answer === 'no') return wordNo(verdict.basis, wordReason(verdict.reasons[0], voice), voice);
  if (verdict.answer === "can't tell") return wordCannotTell(wordDoubt(verdict.doubts[0], voice), voice);
  const { translate } = voice;
  const day = wordEndDay(verdict.entry, voice);
  return joined([
    wordYes(verdict, voice),
    day && translate('verdict.ends', { day }),
    verdict.unseen ? translate('verdict.unseen') : null,
    wordOld(verdict.entry, voice),
  ]);
}

/** LOOK "On Amazon's pages": what is known from an old reading says so. */
function wordOld({ seenAt }: Yes['entry'], voice: VerdictVoice): string | null {
  if (seenAt === null || voice.now - seenAt <= STALE_AFTER) return null;
  return voice.translate('verdict.old', { age: wordAgo(seenAt, voice) });
}

/** One row of a cart. Null where it counts: then the totals say how much comes off. */
export function wordFit(fit: Fit, voice: VerdictVoice): string | null {
  if (fit.answer === 'yes') return null;
  if (fit.answer === 'no') return wordNo(fit.reason.basis, wordReason(fit.reason, voice), voice);
  return wordCannotTell(wordDoubt(fit.doubt, voice), voice);
}

/** "$5.00", "at least $8.99", "up to $5.00". */
export function wordAmount({ money, is }: Amount, voice: VerdictVoice): string {
  const words = wordMoney(money, voice);
  if (is === 'exact') return words;
  return voice.translate(is === 'at-least' ? 'money.atLeast' : 'verdict.atMost', { money: words });
}

function wordYes({ amount, basis, entry }: Yes, voice: VerdictVoice): string {
  const { translate } = voice;
  const isCode = entry.credit.terms.code !== null;
  if (amount?.is === 'exact' && amount.money.minor === 0) return translate('verdict.free');
  if (amount === null)
    return translate(isCode ? 'verdict.codeSome' : byBasis(basis, 'verdict.yesSome', 'verdict.yesSomeUsual'));
  const key = isCode ? 'verdict.code' : byBasis(basis, 'verdict.yes', 'verdict.yesUsual');
  return sentenceCase(translate(key, { money: wordAmount(amount, voice) }), voice);
}

function wordSeveral({ verdicts, basis, amount }: Off, all: number, voice: VerdictVoice): string {
  const values = { n: verdicts.length, all };
  if (amount === null)
    return voice.translate(byBasis(basis, 'verdict.severalSome', 'verdict.severalSomeUsual'), values);
  const key =
    verdicts.length === all
      ? byBasis(basis, 'verdict.severalAll', 'verdict.severalAllUsual')
      : byBasis(basis, 'verdict.several', 'verdict.severalUsual');
  return sentenceCase(voice.translate(key, { ...values, money: wordAmount(amount, voice) }), voice);
}

/** All of several credits stay: for one reason, or each for its own. */
function wordNone(verdicts: readonly Verdict[], voice: VerdictVoice): string {
  const reasons = verdicts.flatMap((verdict) => (verdict.answer === 'no' ? [verdict.reasons[0]] : []));
  const sentences = new Set(reasons.map((reason) => wordNo(reason.basis, wordReason(reason, voice), voice)));
  const [only, another] = sentences;
  if (only !== undefined && another === undefined) return only;
  const isSure = reasons.every(({ basis }) => basis !== 'usual');
  return voice.translate(isSure ? 'verdict.none' : 'verdict.noneUsual', { n: verdicts.length });
}

function wordNo(basis: Basis, why: string, { translate }: VerdictVoice): string {
  return translate(byBasis(basis, 'verdict.no', 'verdict.noUsual'), { why });
}

function wordCannotTell(why: string, { translate }: VerdictVoice): string {
  return translate('verdict.cannotTell', { why });
}

/** What is only usual is only probable. */
function byBasis(basis: Basis, sure: VerdictKey, probable: VerdictKey): VerdictKey {
  return basis === 'usual' ? probable : sure;
}
