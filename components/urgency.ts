import type { End } from '../lib/domain/acknowledgement.ts';
import type { Risk } from '../lib/domain/glance.ts';

/** Which colour an end has: amber inside the reminder window, red on the last day (the words say it, too). */
export function urgencyOf({ state }: Pick<End, 'state'>): 'last' | 'soon' | 'none' {
  if (state === 'last-day') return 'last';
  return state === 'ending' ? 'soon' : 'none';
}

/** Of what is inside the reminder window as a whole: red where all of it ends today. */
export function riskUrgency({ by: { lots } }: Risk): 'last' | 'soon' {
  return lots[0]?.entries[0].state === 'last-day' ? 'last' : 'soon';
}
