import type { End } from '../lib/domain/acknowledgement.ts';

/** Which colour an end has: amber inside the reminder window, red on the last day (the words say it, too). */
export function urgencyOf({ state }: Pick<End, 'state'>): 'last' | 'soon' | 'none' {
  if (state === 'last-day') return 'last';
  return state === 'ending' ? 'soon' : 'none';
}
