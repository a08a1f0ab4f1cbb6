import type { JSX } from 'preact';
import type { Credit } from '../../lib/domain/credit.ts';
import { dayAt } from '../../lib/domain/day.ts';
import type { Goods } from '../../lib/domain/kind.ts';
import { goodsOf, type Term, type Use, useOf } from '../../lib/domain/terms.ts';
import { wordDate } from '../../lib/wording/date.ts';
import { wordKindName } from '../../lib/wording/kind-name.ts';
import { wordMoney } from '../../lib/wording/money.ts';
import type { WalletKey } from '../../lib/wording/translate.ts';
import type { WalletVoice } from '../../lib/wording/voice.ts';
import { BASES, Fact } from '../CreditFacts.tsx';
import { hashOf } from '../route.ts';

interface Props {
  readonly credit: Credit;
  readonly voice: WalletVoice;
}

const EXAMPLES: Record<Goods, WalletKey> = {
  digital: 'rules.digitalExamples',
  'sold-by-amazon': 'rules.soldByAmazonExamples',
  anything: 'rules.anythingExamples',
};
const RESTS: Record<Use, WalletKey> = { single: 'rules.single', drawdown: 'rules.drawdown' };
/** What is only usual is likely, and no more (DOMAIN §7). */
const USUAL_RESTS: Record<Use, WalletKey> = {
  single: 'rules.singleUsually',
  drawdown: 'rules.drawdownUsually',
};

/** What may be bought with it and how, each rule with how it is known. */
export function CreditRules({ credit, voice }: Props): JSX.Element {
  const { translate } = voice;
  const goods = goodsOf(credit);
  const use = useOf(credit);
  const { minimum, kind } = credit.terms;
  return (
    <>
      {goods && <Fact label={translate('rules.examples')}>{translate(EXAMPLES[goods.value])}</Fact>}
      <Fact label={translate('rules.rest')} basis={use && wordBasis(use, credit, voice)}>
        {translate(
          use === null ? 'rules.unknownRest' : (use.basis === 'usual' ? USUAL_RESTS : RESTS)[use.value],
        )}
      </Fact>
      {minimum && (
        <Fact label={translate('rules.minimum')} basis={translate(BASES[minimum.basis])}>
          {translate('rules.minimumOf', {
            money: wordMoney({ minor: minimum.value, currency: credit.currency }, voice),
          })}
        </Fact>
      )}
      <Fact label={translate('rules.kind')} basis={kind && translate(BASES[kind.basis])}>
        <a href={hashOf({ tab: 'guide', section: `kind-${credit.kind}` })}>
          {wordKindName(credit.kind, translate)}
        </a>
      </Fact>
    </>
  );
}

/** How it is known; what an order has shown, with that order. */
function wordBasis({ basis, value, learnt }: Term<Use>, { currency }: Credit, voice: WalletVoice): string {
  const { translate } = voice;
  if (learnt === undefined) return translate(BASES[basis]);
  const { order, minor, at } = learnt;
  return translate(value === 'drawdown' ? 'rules.learntStays' : 'rules.learntLost', {
    order: order === null ? translate('rules.anOrder') : translate('rules.order', { order }),
    day: wordDate(dayAt(at, voice.zone), voice),
    money: wordMoney({ minor, currency }, voice),
  });
}
