import type { Credit } from '../domain/credit.ts';

/** The readings that the credits rest on. */
export function readingIdsOf(credits: readonly Credit[]): ReadonlySet<string> {
  return new Set(
    credits.flatMap(({ sightings }) => Object.values(sightings).map(({ readingId }) => readingId)),
  );
}
