import type { Basis } from '../domain/credit.ts';
import type { Plan, PlannedOrder, PlannedSum, Step, Why } from '../domain/plan/plan.ts';
import type { Item } from '../domain/reading.ts';
import type { Rest } from '../domain/verdict/at-totals.ts';
import { weakestOf } from '../domain/verdict/gather.ts';
import { wordEndDay } from './countdown.ts';
import { sentenceCase } from './date.ts';
import { listFormat } from './formats.ts';
import { wordMoney } from './money.ts';
import { shorten } from './shorten.ts';
import type { PlanKey } from './translate.ts';
import { wordAmount } from './verdict.ts';
import { wordLeftover } from './verdict-change.ts';
import type { PlanVoice } from './voice.ts';

/** "$8.50 should come off", "At least $5.00 probably comes off"; null where no credit can be counted on. */
export function headPlan({ orders, off }: Plan, voice: PlanVoice): string | null {
  const basis = basisOf(orders);
  return basis === null ? null : sentenceCase(wordOff(off, basis, voice), voice);
}

/** Of the whole plan; null where it has no step. */
function basisOf(orders: Plan['orders']): Basis | null {
  const bases = orders.flatMap(({ steps }) => steps.map(({ verdict }) => verdict.basis));
  return bases.length === 0 ? null : weakestOf(bases);
}

/** One credit: "$5.00 should come off". */
export function wordStepOff({ money, verdict, rest }: Step, voice: PlanVoice): string {
  const is = rest.fate === 'unknown' ? 'at-least' : 'exact';
  return sentenceCase(wordOff({ money, is }, verdict.basis, voice), voice);
}

function wordOff({ money, is }: PlannedSum, basis: Basis, voice: PlanVoice): string {
  const { translate } = voice;
  const words =
    is === 'about'
      ? translate('plan.roughly', { money: wordMoney(money, voice) })
      : wordAmount({ money, is }, voice);
  return translate(basis === 'usual' ? 'verdict.yesUsual' : 'verdict.yes', { money: words });
}

/** What has to be known of the whole plan, a sentence each; Amazon's own order of use is always called unknown. */
export function wordCertainty(plan: Plan, voice: PlanVoice): readonly string[] {
  const { translate } = voice;
  const { sure, lost, risk, proven, orders } = plan;
  const best = orders.length === 1 ? 'plan.best' : 'plan.bestTwo';
  const money = (amount: Plan['sure']) => ({ money: wordMoney(amount, voice) });
  const basis = basisOf(orders);
  return [
    translate('plan.amazonChooses'),
    sure.minor > 0 && basis !== null
      ? translate('plan.sure', { words: wordOff({ money: sure, is: 'at-least' }, basis, voice) })
      : translate('plan.unsure'),
    ...(lost.minor > 0 ? [translate('plan.lost', money(lost))] : []),
    ...(risk === null ? [] : [translate('plan.risk', money(risk.money))]),
    translate(proven ? best : 'plan.good'),
  ];
}

const TWO_ORDERS: Record<NonNullable<Plan['twoOrders']>['by'], PlanKey> = {
  'second-code': 'plan.twoCodes',
  'less-lost': 'plan.twoLess',
  sure: 'plan.twoSure',
};

/** Why two orders; null where one is as good. */
export function wordTwoOrders({ twoOrders }: Plan, voice: PlanVoice): string | null {
  if (twoOrders === null) return null;
  return voice.translate(TWO_ORDERS[twoOrders.by], { money: wordMoney(twoOrders.saves, voice) });
}

const ORDERS: readonly PlanKey[] = ['plan.firstOrder', 'plan.secondOrder'];

export function headOrder(place: number, { orders }: Plan, { translate }: PlanVoice): string {
  return translate(orders.length === 1 ? 'plan.oneOrder' : (ORDERS[place] ?? 'plan.secondOrder'));
}

/** Why all of its credits, where it is the same for each: then it is said once. */
export function wordWhole({ steps }: PlannedOrder, voice: PlanVoice): string | null {
  const isEnough = steps.length > 1 && steps.every(({ why }) => why === 'enough-for-all');
  return isEnough ? wordWhy('enough-for-all', voice) : null;
}

/**
 * "On Kettle and Lamp", "Ends before the others that would do.", "$3.01 of it usually stays.": a sentence each.
 * @param said of the whole order, and not again
 */
export function wordStep(
  step: Step,
  items: readonly Item[],
  voice: PlanVoice,
  said: string | null = null,
): readonly string[] {
  const { translate } = voice;
  const { verdict, parts, rest, why } = step;
  const day = wordEndDay(verdict.entry, voice);
  const on = wordItems(
    parts.map(({ item }) => item),
    items,
    voice,
  );
  return [
    [...(on === null ? [] : [translate('plan.on', { goods: on })]), day && translate('verdict.ends', { day })]
      .filter((part) => part !== null)
      .join(' · '),
    wordWhy(why, voice),
    wordRest(rest, voice),
  ].filter((line) => line !== '' && line !== said);
}

const WHY: Record<Exclude<Why, 'only-code'>, PlanKey> = {
  'only-one': 'planWhy.onlyOne',
  'enough-for-all': 'planWhy.enough',
  'ends-first': 'planWhy.endsFirst',
  'buys-less': 'planWhy.buysLess',
  'one-use': 'planWhy.oneUse',
  'spares-one-use': 'planWhy.sparesOneUse',
  'most-off': 'planWhy.mostOff',
  'best-code': 'planWhy.bestCode',
};

function wordWhy(why: Why, { translate }: PlanVoice): string {
  return translate(why === 'only-code' ? 'change.typeCode' : WHY[why]);
}

function wordRest(rest: Rest, voice: PlanVoice): string {
  const { translate } = voice;
  switch (rest.fate) {
    case 'nothing-left':
      return translate('plan.nothingLeft');
    case 'unknown':
      return translate('plan.moreLeft');
    case 'stays':
      return translate(rest.basis === 'usual' ? 'plan.staysUsual' : 'plan.stays', {
        money: wordAmount(rest.amount, voice),
      });
    case 'may-be-lost':
      return wordLeftover({ money: rest.amount.money, use: rest.use }, voice)[0];
  }
}

const MOST_NAMES = 3;

/** "Kettle, Lamp and 3 more"; null where there is only one thing and it has no name: a wish. */
export function wordItems(
  places: readonly number[],
  items: readonly Item[],
  voice: PlanVoice,
): string | null {
  const { translate, locale } = voice;
  const own = [...new Set(places)];
  if (items.length === 1 && items[0]?.title === null) return null;
  if (own.length === 0) return translate('plan.empty');
  const names = own.slice(0, MOST_NAMES).map((place) => wordItem(place, items, voice));
  const rest = own.length - names.length;
  return listFormat(locale).format(rest > 0 ? [...names, translate('plan.more', { n: rest })] : names);
}

const LONGEST_TITLE = 40;

/** Its title, which is untrusted text; its number where it has none. */
export function wordItem(place: number, items: readonly Item[], { translate }: PlanVoice): string {
  const title = items[place]?.title ?? null;
  return title === null ? translate('plan.itemNumber', { n: place + 1 }) : shorten(title, LONGEST_TITLE);
}
