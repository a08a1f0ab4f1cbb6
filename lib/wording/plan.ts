import type { Basis } from '../domain/credit.ts';
import { MINOR_DIGITS } from '../domain/money.ts';
import type { Plan, PlannedOrder, PlannedSum, Step, Why } from '../domain/plan/plan.ts';
import type { Item } from '../domain/reading.ts';
import { useOf } from '../domain/terms.ts';
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
export function headPlan(plan: Plan, voice: PlanVoice): string | null {
  return stepsOf(plan).length === 0 ? null : sentenceCase(wordOff(plan.off, basisOf(plan), voice), voice);
}

/** One credit: "$5.00 should come off". */
export function wordStepOff({ money, verdict, rest }: Step, voice: PlanVoice): string {
  const is = rest.fate === 'unknown' ? 'at-least' : 'exact';
  return sentenceCase(wordOff({ money, is }, verdict.basis, voice), voice);
}

function stepsOf({ orders }: Plan): readonly Step[] {
  return orders.flatMap((order) => order.steps);
}

function basisOf(plan: Plan): Basis {
  return weakestOf(stepsOf(plan).map(({ verdict }) => verdict.basis));
}

function wordOff({ money, is }: PlannedSum, basis: Basis, voice: PlanVoice): string {
  const about = is === 'about' && voice.translate('plan.roughly', { money: wordMoney(money, voice) });
  return wordComesOff(
    about || wordAmount({ money, is: is === 'about' ? 'at-least' : is }, voice),
    basis,
    voice,
  );
}

function wordComesOff(money: string, basis: Basis, { translate }: PlanVoice): string {
  return translate(basis === 'usual' ? 'verdict.yesUsual' : 'verdict.yes', { money });
}

/** What has to be known of the whole plan, a sentence each; Amazon's own order of use is always called unknown. */
export function wordCertainty(plan: Plan, voice: PlanVoice): readonly string[] {
  const { translate } = voice;
  const { sure, lost, risk } = plan;
  const least = () => wordOff({ money: sure, is: 'at-least' }, basisOf(plan), voice);
  return [
    translate('plan.amazonChooses'),
    sure.minor > 0 ? translate('plan.sure', { off: least() }) : translate('plan.unsure'),
    ...(lost.minor > 0 ? [translate('plan.lost', { money: wordLost(plan, voice) })] : []),
    ...(risk === null ? [] : [translate('plan.risk', { money: wordMoney(risk.money, voice) })]),
    wordProven(plan, voice),
  ];
}

/** "Up to $3.01"; of a credit that may hold more, more may be lost. */
function wordLost(plan: Plan, voice: PlanVoice): string {
  const isOpen = stepsOf(plan).some(
    ({ rest }) => rest.fate === 'may-be-lost' && rest.amount.is === 'at-least',
  );
  return wordAmount({ money: plan.lost, is: isOpen ? 'at-least' : 'at-most' }, voice);
}

function wordProven({ proven, orders, twoOrders, currency }: Plan, voice: PlanVoice): string {
  const { translate } = voice;
  if (!proven) return translate('plan.good');
  if (orders.length === 1) return translate('plan.best');
  if (twoOrders?.by !== 'sure') return translate('plan.bestTwo');
  const unit = { minor: 10 ** MINOR_DIGITS[currency], currency };
  return translate('plan.bestSure', { money: wordMoney(unit, voice) });
}

/** Why two orders; null where one is as good. */
export function wordTwoOrders(plan: Plan, voice: PlanVoice): string | null {
  const { twoOrders } = plan;
  if (twoOrders === null) return null;
  const { translate } = voice;
  const money = wordMoney(twoOrders.saves, voice);
  switch (twoOrders.by) {
    case 'second-code': {
      const more = translate('plan.moreMoney', { money });
      return translate('plan.twoCodes', { off: wordComesOff(more, basisOf(plan), voice) });
    }
    case 'less-lost':
      return translate('plan.twoLess', { money });
    case 'sure':
      return translate('plan.twoSure', { money });
  }
}

const ORDERS: readonly PlanKey[] = ['plan.firstOrder', 'plan.secondOrder'];

export function headOrder(place: number, { orders }: Plan, { translate }: PlanVoice): string {
  return translate(orders.length === 1 ? 'plan.oneOrder' : (ORDERS[place] ?? 'plan.secondOrder'));
}

/** Why all of its credits, where it is the same for each: then it is said once. */
export function wordWhole({ steps }: PlannedOrder, voice: PlanVoice): string | null {
  const isEnough = steps.length > 1 && steps.every(({ why }) => why === 'enough-for-all');
  return isEnough ? voice.translate(WHY['enough-for-all']) : null;
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
    wordWhy(why, verdict, voice),
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

function wordWhy(why: Why, { entry: { credit } }: Step['verdict'], { translate }: PlanVoice): string {
  if (why === 'only-code') return translate('change.typeCode');
  const use = useOf(credit);
  const isSaid = use?.value === 'single' && use.basis !== 'usual';
  return translate(why === 'one-use' && !isSaid ? 'planWhy.mayBeOneUse' : WHY[why]);
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
      return rest.amount.is === 'at-least'
        ? sentenceCase(translate('plan.mayBeLost', { money: wordAmount(rest.amount, voice) }), voice)
        : wordLeftover({ money: rest.amount.money, use: rest.use }, voice)[0];
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
