import type { Entry } from '../domain/glance.ts';
import type { Goods } from '../domain/kind.ts';
import type { Advice, Plan } from '../domain/plan/plan.ts';
import type { Item } from '../domain/reading.ts';
import { wordEndDay } from './countdown.ts';
import { sentenceCase } from './date.ts';
import { wordKind } from './kind.ts';
import { wordMoney, wordTotal } from './money.ts';
import { wordItems } from './plan.ts';
import type { PlanKey } from './translate.ts';
import { wordVerdict } from './verdict.ts';
import type { PlanVoice } from './voice.ts';

const REACH: Record<Goods, PlanKey> = {
  'sold-by-amazon': 'planAdvice.reachAmazon',
  digital: 'planAdvice.reachDigital',
  anything: 'planAdvice.reachAny',
};
const FILL: Record<Goods, PlanKey> = {
  'sold-by-amazon': 'planAdvice.fillAmazon',
  digital: 'planAdvice.fillDigital',
  anything: 'planAdvice.fillAny',
};

/** What to add or leave out, and what for: a sentence. */
export function wordAdvice(advice: Advice, items: readonly Item[], voice: PlanVoice): string {
  const { translate } = voice;
  const credit = wordCredit(advice.entry, voice);
  switch (advice.do) {
    case 'reach-minimum': {
      const short = wordTotal({ money: advice.short, atLeast: advice.atLeast }, voice);
      const values = { short, credit, minimum: wordMoney(advice.minimum, voice) };
      return sentenceCase(translate(REACH[advice.goods ?? 'anything'], values), voice);
    }
    case 'fill-up':
      return translate(FILL[advice.goods], { credit, short: wordMoney(advice.short, voice) });
    case 'leave-out': {
      const values = { ...lossOf(advice, voice), credit };
      const goods = wordItems(advice.items, items, voice);
      return goods === null
        ? translate('planAdvice.notNow', values)
        : translate('planAdvice.leaveOut', { ...values, goods });
    }
    case 'keep-code':
      return translate('planAdvice.keepCode', { ...lossOf(advice, voice), credit });
  }
}

function lossOf(
  { entry, off, lost }: Extract<Advice, { do: 'leave-out' | 'keep-code' }>,
  voice: PlanVoice,
): Record<'day' | 'off' | 'lost', string> {
  return {
    day: wordEndDay(entry, voice) ?? voice.translate('countdown.noDate'),
    off: wordMoney(off, voice),
    lost: wordMoney(lost, voice),
  };
}

/** "Courtesy ($5.00)": which one is meant. */
export function wordCredit({ credit, money }: Entry, voice: PlanVoice): string {
  const amount = wordTotal({ money, atLeast: credit.amountIs === 'at-least' }, voice);
  return voice.translate('plan.credit', { name: wordKind(credit, voice.translate), money: amount });
}

/** Credits beside the plan, with the one sentence that holds for all of them. */
export interface Beside {
  readonly why: string;
  readonly entries: readonly Entry[];
}

export function wordSpare({ spare }: Plan, { translate }: PlanVoice): readonly Beside[] {
  return gather(
    spare.map(({ entry, because }) => ({
      entry,
      why: translate(because === 'other-code' ? 'plan.spareCode' : 'plan.spareTaken'),
    })),
  );
}

/** "Can't tell: the page names no seller", "Won't come off: only for digital goods", each with its credits. */
export function wordUncounted({ uncounted }: Plan, voice: PlanVoice): readonly Beside[] {
  const doubtful = uncounted.filter(({ answer }) => answer === "can't tell");
  const others = uncounted.filter(({ answer }) => answer !== "can't tell");
  return gather(
    [...doubtful, ...others].map((verdict) => ({ entry: verdict.entry, why: wordVerdict(verdict, voice) })),
  );
}

function gather(each: readonly { readonly entry: Entry; readonly why: string }[]): readonly Beside[] {
  return [...Map.groupBy(each, ({ why }) => why)].map(([why, among]) => ({
    why,
    entries: among.map(({ entry }) => entry),
  }));
}
