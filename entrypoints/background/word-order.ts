import type { GoodsText } from '../../lib/browser/messages.ts';
import type { Posted } from '../../lib/domain/verdict/posted.ts';
import type { ReturnCost } from '../../lib/domain/verdict/return-cost.ts';
import { wordForService, wordPosted, wordReturnCost } from '../../lib/wording/verdict-order.ts';
import { goodsLine } from './goods-line.ts';
import type { Here } from './here.ts';
import { copies } from './word-action.ts';

interface OrderFacts {
  readonly posted: Posted | null;
  readonly cost: ReturnCost | null;
}

/** Whether the credit stands on the order, with words for customer service where it does not, and what a return costs. */
export function wordOrder({ posted, cost }: OrderFacts, voice: Here['voice']): readonly GoodsText[] {
  return [
    ...(posted === null ? [] : wordPostedLine(posted, voice)),
    ...(cost === null ? [] : [wordCost(cost, voice)]),
  ];
}

function wordPostedLine(posted: Posted, voice: Here['voice']): readonly GoodsText[] {
  const text = wordPosted(posted, voice);
  if (text === null) return [];
  const service = wordForService(posted, voice);
  const panel = service === null ? [] : [{ heading: voice.translate('service.heading'), lines: [service] }];
  const tone = posted.is === 'as-expected' ? 'yes' : posted.is === 'cancelled' ? 'open' : 'no';
  return [goodsLine({ text, tone, panel, action: service === null ? null : copies(service, voice) }, voice)];
}

function wordCost(cost: ReturnCost, voice: Here['voice']): GoodsText {
  const [text, why] = wordReturnCost(cost, voice);
  return goodsLine(
    {
      text,
      tone: 'no',
      panel: [{ heading: voice.translate('returnCost.heading'), lines: [why] }],
      action: null,
    },
    voice,
  );
}
