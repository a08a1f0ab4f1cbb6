import type { Entry, Glance } from '../lib/domain/glance.ts';

/** The entry of a credit, wherever the glance holds it; null when it holds it no more. */
export function findEntry(glance: Glance | null, creditId: string): Entry | null {
  const entries = glance === null ? [] : entriesIn(glance);
  return entries.find(({ credit }) => credit.id === creditId) ?? null;
}

function entriesIn({ findings, alike, ended, contradicted, gone, groups }: Glance): readonly Entry[] {
  const counted = groups.flatMap(({ lots }) => lots.flatMap(({ entries }) => entries));
  return [...findings, ...alike, ...ended, ...contradicted, ...counted, ...gone];
}
