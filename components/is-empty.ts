import type { Glance } from '../lib/domain/glance.ts';

/** Whether there is nothing to show of a place: neither credit nor question. */
export function isEmpty({ findings, alike, ended, contradicted, gone, groups }: Glance): boolean {
  return [findings, alike, ended, contradicted, gone, groups].every(({ length }) => length === 0);
}
