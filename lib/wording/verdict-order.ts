import type { Posted } from '../domain/verdict/posted.ts';
import type { ReturnCost } from '../domain/verdict/return-cost.ts';
import { wordDate } from './date.ts';
import { wordMoney } from './money.ts';
import { shorten } from './shorten.ts';
import type { VerdictVoice } from './voice.ts';

/** What an order shows of the credit that came off for it. Null where that can't be told. */
export function wordPosted(posted: Posted, voice: VerdictVoice): string | null {
  const { translate } = voice;
  switch (posted.is) {
    case 'as-expected':
      return translate('posted.asExpected', { money: wordMoney(posted.money, voice) });
    case 'cancelled':
      return translate('posted.cancelled', { money: wordMoney(posted.money, voice) });
    case 'differs':
      return posted.difference.minor > 0
        ? translate('posted.missing', figuresOf(posted, voice))
        : translate('posted.more', figuresOf(posted, voice));
    case "can't tell":
      return null;
  }
}

/** Ready for customer service, to copy: order number, date and amounts. Null where nothing is missing. */
export function wordForService(posted: Posted, voice: VerdictVoice): string | null {
  if (posted.is !== 'differs' || posted.difference.minor <= 0) return null;
  const order = wordOrder(posted, voice);
  return voice.translate('service.text', { order, ...figuresOf(posted, voice) });
}

type Differs = Extract<Posted, { is: 'differs' }>;

function figuresOf({ expected, shown, difference }: Differs, voice: VerdictVoice) {
  return {
    expected: wordMoney(expected, voice),
    shown: wordMoney(shown, voice),
    difference: wordMoney(difference, voice),
  };
}

function wordOrder({ order }: Differs, voice: VerdictVoice): string {
  if (!order?.number) return voice.translate('service.orderUnnamed');
  const number = shorten(order.number);
  if (order.placedOn === null) return voice.translate('service.order', { order: number });
  return voice.translate('service.orderOn', { order: number, day: wordDate(order.placedOn, voice) });
}

/** "About €8.79 of credit will not come back", and why that is an estimate: a line each. */
export function wordReturnCost(cost: ReturnCost, voice: VerdictVoice): readonly [string, string] {
  const { translate } = voice;
  const money = wordMoney(cost.money, voice);
  const figures = {
    used: wordMoney(cost.used, voice),
    goods: wordMoney(cost.goods, voice),
    returned: wordMoney(cost.returned, voice),
  };
  return [translate('returnCost.about', { money }), translate('returnCost.why', figures)];
}
