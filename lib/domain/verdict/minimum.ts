import type { Currency } from '../money.ts';
import type { Term } from '../terms.ts';
import type { Basket } from './basket.ts';
import type { Doubt } from './doubt.ts';
import type { Fit, Rules } from './fit.ts';
import type { Reason } from './reason.ts';
import type { Worth } from './worth.ts';

interface Weighed {
  readonly reasons: readonly Reason[];
  readonly doubts: readonly Doubt[];
}

const REACHED: Weighed = { reasons: [], doubts: [] };

/**
 * Whether the eligible goods reach the minimum (DOMAIN §6 reason 5). Goods that may not be eligible leave it open,
 * unless the known ones suffice or all together do not.
 */
export function weigh(
  minimum: Term<number> | null,
  worth: Worth,
  { goods }: Rules,
  fits: readonly Fit[],
  { alone }: Basket,
  currency: Currency,
): Weighed {
  if (minimum === null || worth.least >= minimum.value) return REACHED;
  if (worth.most >= minimum.value) return { reasons: [], doubts: openBecause(fits) };
  const money = (minor: number) => ({ minor, currency });
  const reason: Reason = {
    because: 'below-minimum',
    basis: minimum.basis,
    quote: minimum.quote,
    goods: goods?.value ?? null,
    minimum: money(minimum.value),
    eligible: money(worth.most),
    short: money(minimum.value - worth.most),
    atLeast: worth.least < worth.most,
    alone,
  };
  return { reasons: [reason], doubts: [] };
}

/** The goods that might count; where all of them do, it is their prices. */
function openBecause(fits: readonly Fit[]): readonly Doubt[] {
  const doubts = fits.flatMap((fit) => (fit.answer === "can't tell" ? [fit.doubt] : []));
  return doubts.length > 0 ? doubts : [{ because: 'page-not-understood', trouble: null }];
}
