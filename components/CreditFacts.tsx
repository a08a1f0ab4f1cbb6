import type { ComponentChildren, JSX } from 'preact';
import { type Basis, unknown } from '../lib/domain/credit.ts';
import type { Entry } from '../lib/domain/glance.ts';
import { goodsOf } from '../lib/domain/terms.ts';
import { wordKnownFrom } from '../lib/wording/age.ts';
import { wordDate } from '../lib/wording/date.ts';
import { wordGoodsLong, wordKind } from '../lib/wording/kind.ts';
import { wordMoney } from '../lib/wording/money.ts';
import type { ViewKey } from '../lib/wording/translate.ts';
import type { ViewVoice } from '../lib/wording/voice.ts';
import { CodeLine } from './CodeLine.tsx';
import type { PageEvents } from './page-props.ts';

interface Props {
  readonly entry: Entry;
  readonly voice: ViewVoice;
  readonly on: Pick<PageEvents, 'copy'>;
  /** What the host knows besides. */
  readonly children?: ComponentChildren;
}

export const BASES: Record<Basis, ViewKey> = {
  stated: 'basis.stated',
  usual: 'basis.usual',
  shopper: 'basis.shopper',
};

/** Every fact with how it is known. */
export function CreditFacts({ entry, voice, on, children }: Props): JSX.Element {
  const { credit } = entry;
  const { translate } = voice;
  const goods = goodsOf(credit);
  const money = (minor: number): string => wordMoney({ minor, currency: credit.currency }, voice);
  const parts = [
    ['detail.used', credit.used],
    ['detail.lost', credit.lost],
    ['detail.unknown', unknown(credit)],
  ] as const;
  return (
    <dl class="facts">
      <Fact label={translate('detail.left')} basis={translate(BASES[credit.amountBasis])}>
        {money(credit.left)}
      </Fact>
      {credit.got !== credit.left && <Fact label={translate('detail.got')}>{money(credit.got)}</Fact>}
      {parts.map(([label, minor]) => minor > 0 && <Fact label={translate(label)}>{money(minor)}</Fact>)}
      {credit.endsOn !== null && (
        <Fact label={translate('detail.ends')} basis={translate(BASES[credit.endsBasis ?? 'stated'])}>
          {wordDate(credit.endsOn, voice)}
        </Fact>
      )}
      {credit.startsOn !== null && (
        <Fact label={translate('detail.starts')} basis={translate(BASES[credit.startsBasis ?? 'stated'])}>
          {wordDate(credit.startsOn, voice)}
        </Fact>
      )}
      <Fact label={translate('detail.buys')} basis={goods && translate(BASES[goods.basis])}>
        {wordGoodsLong(goods, translate)}
      </Fact>
      {credit.terms.code !== null && (
        <Fact label={translate('code.label')} basis={translate(BASES[credit.terms.code.basis])}>
          <CodeLine code={credit.terms.code.value} translate={translate} on={on} />
        </Fact>
      )}
      {children}
      {credit.name !== null && credit.name !== wordKind(credit, translate) && (
        <Fact label={translate('detail.name')}>
          <bdi>{credit.name}</bdi>
        </Fact>
      )}
      <Fact label={translate('detail.known')}>{wordKnownFrom(entry, voice)}</Fact>
      {credit.quote !== null && (
        <Fact label={translate('detail.quote')}>
          <q class="quote" dir="auto">
            {credit.quote}
          </q>
        </Fact>
      )}
    </dl>
  );
}

export function Fact({
  label,
  basis,
  children,
}: {
  label: string;
  basis?: string | null;
  children: ComponentChildren;
}): JSX.Element {
  return (
    <div class="fact">
      <dt>{label}</dt>
      <dd>
        {children}
        {basis && <span class="basis">{basis}</span>}
      </dd>
    </div>
  );
}
