import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { GOODS, type Goods } from '../../../lib/domain/kind.ts';
import { type Currency, MINOR_DIGITS } from '../../../lib/domain/money.ts';
import type { Wish } from '../../../lib/domain/plan/wish.ts';
import type { PlanKey } from '../../../lib/wording/translate.ts';
import { parseTypedAmount, writeTypedAmount } from '../../../lib/wording/typed-amount.ts';
import type { PlanVoice } from '../../../lib/wording/voice.ts';
import { Choice } from '../../Choice.tsx';
import { Field } from '../../Field.tsx';

interface Props {
  readonly currency: Currency;
  readonly voice: PlanVoice;
  readonly onWish: (wish: Wish) => void;
}

const NAMES: Record<Goods, PlanKey> = {
  'sold-by-amazon': 'goods.soldByAmazonLong',
  digital: 'goods.digitalLong',
  anything: 'goods.anythingLong',
};
const EXAMPLE = 20;

/** "About €20, sold by Amazon". */
export function WishForm({ currency, voice, onWish }: Props): JSX.Element {
  const { translate, locale } = voice;
  const [amount, setAmount] = useState('');
  const [goods, setGoods] = useState<Goods>('sold-by-amazon');
  const [refusal, setRefusal] = useState<PlanKey | null>(null);
  const example = writeTypedAmount(EXAMPLE * 10 ** MINOR_DIGITS[currency], currency, locale);
  const submit = (event: Event) => {
    event.preventDefault();
    const minor = parseTypedAmount(amount, currency, locale);
    if (minor !== null && minor > 0) return onWish({ about: { minor, currency }, goods });
    setRefusal(minor === null ? 'form.amountUnreadable' : 'form.amountNotPositive');
  };
  return (
    <form class="plan-wish" noValidate onSubmit={submit}>
      <Field
        name="about"
        label={translate('plan.about')}
        unit={currency}
        inputMode="decimal"
        value={amount}
        refusal={refusal && translate(refusal, { example })}
        onInput={(value) => {
          setAmount(value);
          setRefusal(null);
        }}
      />
      <Choice
        label={translate('plan.what')}
        value={goods}
        options={GOODS.map((one) => [one, translate(NAMES[one])] as const)}
        onChoose={setGoods}
      />
      <button type="submit">{translate('plan.make')}</button>
    </form>
  );
}
