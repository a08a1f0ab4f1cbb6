import type { JSX } from 'preact';
import { useId, useMemo, useState } from 'preact/hooks';
import type { Instant } from '../../lib/domain/day.ts';
import type { Currency } from '../../lib/domain/money.ts';
import type { Plan } from '../../lib/domain/plan/plan.ts';
import { basketOfWish, type Wish } from '../../lib/domain/plan/wish.ts';
import type { TroubleCode } from '../../lib/domain/reading.ts';
import type { Basket } from '../../lib/domain/verdict/basket.ts';
import { wordAgo } from '../../lib/wording/age.ts';
import { wordCart, wordWish } from '../../lib/wording/plan-subject.ts';
import type { PlanVoice } from '../../lib/wording/voice.ts';
import { PlanResult } from './plan/PlanResult.tsx';
import { WishForm } from './plan/WishForm.tsx';

export interface PlanSectionProps {
  /** The cart last seen, within a day; null: none. */
  readonly cart: {
    readonly at: Instant;
    readonly basket: Basket;
    /** What stood in the way of reading it. */
    readonly trouble: readonly TroubleCode[];
  } | null;
  /** Where Amazon shows the cart. */
  readonly cartUrl: string | null;
  readonly currency: Currency;
  readonly planFor: (basket: Basket, trouble: readonly TroubleCode[]) => Plan;
  readonly voice: PlanVoice;
}

/** Which credit for what: for the cart last seen, or for what is only wished for. */
export function PlanSection({ cart, cartUrl, currency, planFor, voice }: PlanSectionProps): JSX.Element {
  const { translate } = voice;
  const id = useId();
  const hasGoods = cart !== null && cart.basket.items.length > 0;
  const [isWish, setIsWish] = useState(!hasGoods);
  const [wish, setWish] = useState<Wish | null>(null);
  const asksWish = isWish || !hasGoods;
  const wished = useMemo(() => (wish === null ? null : basketOfWish(wish)), [wish]);
  const basket = asksWish ? wished : cart.basket;
  const trouble = asksWish ? NONE : cart.trouble;
  const plan = useMemo(() => basket && planFor(basket, trouble), [basket, trouble, planFor]);
  return (
    <section class="plan" aria-labelledby={id}>
      <h3 class="plan-heading" id={id}>
        {translate('plan.heading')}
      </h3>
      <p class="hint">{translate('plan.hint')}</p>
      {hasGoods ? (
        <Subjects cart={cart} isWish={isWish} currency={currency} voice={voice} onChoose={setIsWish} />
      ) : (
        <NoCart cart={cart} cartUrl={cartUrl} voice={voice} />
      )}
      {asksWish && <WishForm currency={currency} voice={voice} onWish={setWish} />}
      {plan !== null && basket !== null && (
        <PlanResult
          title={asksWish && wish !== null ? wordWish(wish, voice) : null}
          plan={plan}
          basket={basket}
          voice={voice}
        />
      )}
    </section>
  );
}

const NONE: readonly TroubleCode[] = [];

interface SubjectsProps extends Pick<PlanSectionProps, 'currency' | 'voice'> {
  readonly cart: NonNullable<PlanSectionProps['cart']>;
  readonly isWish: boolean;
  readonly onChoose: (isWish: boolean) => void;
}

function Subjects({ cart, isWish, currency, voice, onChoose }: SubjectsProps): JSX.Element {
  const { translate } = voice;
  const subjects = [
    [false, wordCart(cart.at, cart.basket, currency, voice)],
    [true, translate('plan.wish')],
  ] as const;
  return (
    <fieldset class="radios">
      <legend class="label">{translate('plan.for')}</legend>
      {subjects.map(([asks, words]) => (
        <label class="switch" key={words}>
          <input
            type="radio"
            name="plan-for"
            value={asks ? 'wish' : 'cart'}
            checked={asks === isWish}
            onChange={() => onChoose(asks)}
          />
          <span>{words}</span>
        </label>
      ))}
    </fieldset>
  );
}

function NoCart({ cart, cartUrl, voice }: Pick<PlanSectionProps, 'cart' | 'cartUrl' | 'voice'>): JSX.Element {
  const { translate } = voice;
  return (
    <p class="plan-no-cart">
      {cart === null
        ? translate('plan.noCart')
        : translate('plan.emptyCart', { age: wordAgo(cart.at, voice) })}{' '}
      {cartUrl !== null && (
        <a href={cartUrl} target="_blank" rel="noreferrer">
          {translate('way.cart')}
        </a>
      )}
    </p>
  );
}
