import type { AtTotals, Missing } from '../domain/verdict/at-totals.ts';
import { sentenceCase } from './date.ts';
import { wordMoney } from './money.ts';
import { shorten } from './shorten.ts';
import type { VerdictKey } from './translate.ts';
import { wordAmount } from './verdict.ts';
import { wordLeftover } from './verdict-change.ts';
import { wordChecks } from './verdict-checks.ts';
import { wordDoubt } from './verdict-doubt.ts';
import { wordReason } from './verdict-reason.ts';
import type { VerdictVoice } from './voice.ts';

/** The line at Amazon's own totals: "Came off: $5.00 of $8.00; the other $3.00 usually stays". Null: nothing to say. */
export function wordAtTotals(totals: AtTotals, voice: VerdictVoice): string | null {
  switch (totals.is) {
    case 'came-off':
      return wordCameOff(totals, voice);
    case 'did-not':
      return wordMissing(totals.missing, 'totals.didNot', 'totals.didNotUsual', voice);
    case 'may-have':
      return voice.translate('totals.mayHave', {
        label: shorten(totals.label),
        money: wordMoney(totals.money, voice),
      });
    case 'as-expected':
    case "can't tell":
      return null;
  }
}

/** What was checked and is in order, and what no page shows: for the panel, where Amazon gives no reason. */
export function wordChecked({ reasons, doubts, checked }: Missing, voice: VerdictVoice): readonly string[] {
  return reasons.length + doubts.length > 0 ? [] : wordChecks(checked, voice);
}

type CameOff = Extract<AtTotals, { is: 'came-off' }>;

function wordCameOff(totals: CameOff, voice: VerdictVoice): string {
  const words = withRest(wordCame(totals, voice), totals, voice);
  if (totals.missing === null) return words;
  return `${words} · ${wordMissing(totals.missing, 'totals.didNotPart', 'totals.didNotPartUsual', voice)}`;
}

function wordCame({ came, of, rest }: CameOff, voice: VerdictVoice): string {
  const { translate } = voice;
  const money = wordAmount(came, voice);
  if (rest?.fate === 'nothing-left') return translate('totals.cameOffAll', { money });
  if (of === null || of.money.minor === came.money.minor) return translate('totals.cameOff', { money });
  return translate('totals.cameOffOf', { money, all: wordAmount(of, voice) });
}

function withRest(words: string, { came, of, rest }: CameOff, voice: VerdictVoice): string {
  const { translate } = voice;
  if (rest === null || rest.fate === 'nothing-left') return words;
  if (rest.fate === 'unknown') return translate('totals.moreLeft', { words });
  const values = { words, rest: wordAmount(rest.amount, voice) };
  if (rest.fate === 'stays')
    return translate(rest.basis === 'usual' ? 'totals.staysUsual' : 'totals.stays', values);
  const { use, amount } = rest;
  // Of several credits some keep their rest: then it is not all the other that is at risk.
  if (amount.money.minor !== (of?.money.minor ?? 0) - came.money.minor)
    return `${words} · ${wordLeftover({ money: amount.money, use }, voice)[0]}`;
  const isUsual = use?.basis === 'usual';
  return translate(
    use === null ? 'totals.lostUnknown' : isUsual ? 'totals.lostUsual' : 'totals.lost',
    values,
  );
}

function wordMissing(missing: Missing, sure: VerdictKey, probable: VerdictKey, voice: VerdictVoice): string {
  const { money, basis, reasons, doubts } = missing;
  const [reason] = reasons;
  const [doubt] = doubts;
  const why =
    reason !== undefined
      ? wordReason(reason, voice)
      : doubt !== undefined
        ? wordDoubt(doubt, voice)
        : voice.translate('totals.noReason');
  const key = basis === 'usual' ? probable : sure;
  return sentenceCase(voice.translate(key, { money: wordMoney(money, voice), why }), voice);
}
