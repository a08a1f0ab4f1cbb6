import type { Entry, Glance } from '../lib/domain/glance.ts';

/** The entry of a credit, wherever the glance holds it; null when it holds it no more. */
export function findEntry(glance: Glance | null, linked: readonly Entry[], creditId: string): Entry | null {
  const here = glance === null ? [] : entriesIn(glance);
  // A reminder may be about another place than the one that is shown.
  return [...here, ...linked].find(({ credit }) => credit.id === creditId) ?? null;
}

function entriesIn({ findings, ended, contradicted, gone, groups }: Glance): readonly Entry[] {
  const counted = groups.flatMap(({ lots }) => lots.flatMap(({ entries }) => entries));
  return [...findings, ...ended, ...contradicted, ...counted, ...gone];
}
