import type { DayGroup } from '../../lib/domain/glance.ts';
import type { Filter } from '../route.ts';

/** The days that a filter lets through: whole days, because all credits of one day end together. */
export function groupsIn(groups: readonly DayGroup[], filter: Filter): readonly DayGroup[] {
  switch (filter) {
    case 'active':
      return groups;
    case 'ending':
      return groups.filter(({ lots }) => lots.some(({ entries: [{ state }] }) => isEnding(state)));
    case 'no-date':
      return groups.filter(({ day }) => day === null);
    case 'to-confirm':
    case 'ended':
      return [];
  }
}

function isEnding(state: string): boolean {
  return state === 'ending' || state === 'last-day';
}
