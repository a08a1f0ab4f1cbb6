import type { DayGroup } from '../lib/domain/glance.ts';

/** The first lots of the groups, and whether there are more: with ten thousand credits the first paint shows a few. */
export function limitGroups(
  groups: readonly DayGroup[],
  limit: number,
): { readonly groups: readonly DayGroup[]; readonly more: boolean } {
  const visible: DayGroup[] = [];
  let room = limit;
  for (const { day, lots } of groups) {
    if (room <= 0) return { groups: visible, more: true };
    visible.push({ day, lots: lots.slice(0, room) });
    if (lots.length > room) return { groups: visible, more: true };
    room -= lots.length;
  }
  return { groups: visible, more: false };
}
