import type { Goods } from '../domain/kind.ts';
import type { Change } from '../domain/verdict/change.ts';
import type { Leftover } from '../domain/verdict/verdict.ts';
import { wordFrom } from './countdown.ts';
import { sentenceCase } from './date.ts';
import { wordMoney } from './money.ts';
import type { VerdictKey } from './translate.ts';
import type { VerdictVoice } from './voice.ts';

/** "Usable from Tuesday": what would change a verdict. Said, and never done for the shopper. */
export function wordChange(change: Change, voice: VerdictVoice): string {
  const { translate } = voice;
  switch (change.do) {
    case 'add-goods':
      return sentenceCase(
        translate(ADD[change.goods ?? 'anything'], { money: wordMoney(change.short, voice) }),
        voice,
      );
    case 'buy-from-amazon':
      return translate(change.here ? 'change.fromAmazonHere' : 'change.fromAmazon');
    case 'wait':
      return sentenceCase(translate('change.wait', { from: wordFrom(change.until, voice) }), voice);
    default:
      return translate(STEPS[change.do]);
  }
}

const ADD: Record<Goods, VerdictKey> = {
  'sold-by-amazon': 'change.addAmazon',
  digital: 'change.addDigital',
  anything: 'change.addAny',
};
const STEPS: Record<'tick-box' | 'buy-once' | 'use-cart' | 'type-code', VerdictKey> = {
  'tick-box': 'change.tickBox',
  'buy-once': 'change.buyOnce',
  'use-cart': 'change.useCart',
  'type-code': 'change.typeCode',
};

/** "Up to $3.50 may be lost: one use", and what would lose nothing: a line each. */
export function wordLeftover({ money, use }: Leftover, voice: VerdictVoice): readonly [string, string] {
  const { translate } = voice;
  const values = { money: wordMoney(money, voice) };
  const isUsual = use?.basis === 'usual';
  const key = use === null ? 'leftover.unknown' : isUsual ? 'leftover.singleUsual' : 'leftover.single';
  return [translate(key, values), translate('leftover.enough', values)];
}
