import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Plan, Step } from '../../../lib/domain/plan/plan.ts';
import type { Item } from '../../../lib/domain/reading.ts';
import { wordKind } from '../../../lib/wording/kind.ts';
import { headOrder, wordItems, wordStep, wordStepOff, wordWhole } from '../../../lib/wording/plan.ts';
import type { PlanVoice } from '../../../lib/wording/voice.ts';
import { hashOf, toCredit } from '../../route.ts';

interface Props {
  readonly place: number;
  readonly plan: Plan;
  readonly items: readonly Item[];
  readonly voice: PlanVoice;
}

const SHOWN = 50;

/** The steps of one order: which credit on which goods, how much, why this one, what becomes of its rest. */
export function PlanOrder({ place, plan, items, voice }: Props): JSX.Element | null {
  const [shown, setShown] = useState(SHOWN);
  const order = plan.orders[place];
  if (order === undefined) return null;
  const whole = wordWhole(order, voice);
  const goods = plan.orders.length > 1 ? wordItems(order.items, items, voice) : null;
  return (
    <section class="plan-part">
      <h4>{headOrder(place, plan, voice)}</h4>
      {goods !== null && <p>{voice.translate('plan.holds', { goods })}</p>}
      {whole !== null && <p class="plan-step-why">{whole}</p>}
      <ol class="plan-steps">
        {order.steps.slice(0, shown).map((step) => (
          <StepRow key={step.verdict.entry.credit.id} step={step} items={items} said={whole} voice={voice} />
        ))}
      </ol>
      {order.steps.length > shown && (
        <button type="button" class="more" onClick={() => setShown(shown + SHOWN)}>
          {voice.translate('list.showMore')}
        </button>
      )}
    </section>
  );
}

interface StepProps extends Pick<Props, 'items' | 'voice'> {
  readonly step: Step;
  /** Of the whole order. */
  readonly said: string | null;
}

function StepRow({ step, items, said, voice }: StepProps): JSX.Element {
  const { credit } = step.verdict.entry;
  return (
    <li class="plan-step">
      <p class="plan-step-head">
        <a href={hashOf(toCredit(credit.id))}>
          <bdi>{wordKind(credit, voice.translate)}</bdi>
        </a>
        <span class="plan-step-off">{wordStepOff(step, voice)}</span>
      </p>
      {wordStep(step, items, voice, said).map((words) => (
        <p class="plan-step-why" key={words}>
          {words}
        </p>
      ))}
    </li>
  );
}
