import type { JSX } from 'preact';
import type { Plan } from '../../../lib/domain/plan/plan.ts';
import type { Item } from '../../../lib/domain/reading.ts';
import { worthOfItem } from '../../../lib/domain/verdict/worth.ts';
import { wordMoney } from '../../../lib/wording/money.ts';
import { headOrder, wordItem } from '../../../lib/wording/plan.ts';
import type { PlanVoice } from '../../../lib/wording/voice.ts';

interface Props {
  readonly plan: Plan;
  readonly items: readonly Item[];
  readonly voice: PlanVoice;
}

/** The same plan from the side of the goods: what is planned to come off each. */
export function PlanGoods({ plan, items, voice }: Props): JSX.Element {
  const { translate } = voice;
  const { currency, orders } = plan;
  return (
    <table class="plan-goods">
      <caption>{translate('plan.byItem')}</caption>
      <thead>
        <tr>
          <th scope="col">{translate('plan.item')}</th>
          <th scope="col">{translate('plan.price')}</th>
          <th scope="col">{translate('plan.off')}</th>
        </tr>
      </thead>
      <tbody>
        {items.map((item, place) => {
          const { least, most } = worthOfItem(item, currency, false);
          const off = offOf(plan, place);
          const order = orders.findIndex((one) => one.items.includes(place));
          return (
            <tr key={place}>
              <th scope="row">
                <bdi>{wordItem(place, items, voice)}</bdi>
                {orders.length > 1 && <span class="plan-where">{headOrder(order, plan, voice)}</span>}
              </th>
              <td class="number">
                {least === most ? wordMoney({ minor: least, currency }, voice) : translate('plan.unpriced')}
              </td>
              <td class="number">{off === 0 ? '–' : wordMoney({ minor: off, currency }, voice)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function offOf({ orders }: Plan, place: number): number {
  return orders
    .flatMap(({ steps }) => steps)
    .flatMap(({ parts }) => parts)
    .reduce((sum, { item, money }) => (item === place ? sum + money.minor : sum), 0);
}
