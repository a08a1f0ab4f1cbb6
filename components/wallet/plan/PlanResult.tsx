import type { JSX } from 'preact';
import type { Plan } from '../../../lib/domain/plan/plan.ts';
import type { Basket } from '../../../lib/domain/verdict/basket.ts';
import { headPlan, wordCertainty, wordTwoOrders } from '../../../lib/wording/plan.ts';
import { wordAdvice, wordSpare, wordUncounted } from '../../../lib/wording/plan-beside.ts';
import type { PlanVoice } from '../../../lib/wording/voice.ts';
import { PlanBeside } from './PlanBeside.tsx';
import { PlanGoods } from './PlanGoods.tsx';
import { PlanOrder } from './PlanOrder.tsx';

interface Props {
  /** What it is for, where that does not stand above it. */
  readonly title: string | null;
  readonly plan: Plan;
  readonly basket: Basket;
  readonly voice: PlanVoice;
}

/** The plan: what comes off, how sure that is, the steps, what to add or leave out, and what is not counted on. */
export function PlanResult({ title, plan, basket, voice }: Props): JSX.Element {
  const { translate } = voice;
  const head = headPlan(plan, voice);
  const twoOrders = wordTwoOrders(plan, voice);
  return (
    <div class="plan-result">
      <div role="status">
        {title !== null && <p class="plan-title">{title}</p>}
        <p class="plan-head">{head ?? translate('plan.nothing')}</p>
      </div>
      {head !== null && (
        <ul class="plan-certainty">
          {wordCertainty(plan, voice).map((words) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
      )}
      {twoOrders !== null && <p class="plan-two">{twoOrders}</p>}
      {head !== null &&
        plan.orders.map((_, place) => (
          <PlanOrder key={place} place={place} plan={plan} items={basket.items} voice={voice} />
        ))}
      {head !== null && basket.items.length > 1 && (
        <PlanGoods plan={plan} items={basket.items} voice={voice} />
      )}
      {plan.advice.length > 0 && (
        <section class="plan-part">
          <h4>{translate('planAdvice.heading')}</h4>
          <ul class="plan-advice">
            {plan.advice.map((advice) => (
              <li key={`${advice.do} ${advice.entry.credit.id}`}>
                {wordAdvice(advice, basket.items, voice)}
              </li>
            ))}
          </ul>
        </section>
      )}
      <PlanBeside title={translate('plan.spare')} besides={wordSpare(plan, voice)} voice={voice} />
      <PlanBeside title={translate('plan.uncounted')} besides={wordUncounted(plan, voice)} voice={voice} />
    </div>
  );
}
