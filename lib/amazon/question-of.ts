import type { PageQuestion } from '../domain/page-question.ts';
import type { Reading } from '../domain/reading.ts';
import { customerIdsIn } from './customer-id.ts';

/** A page without ways of its own: nothing is known about what follows, or who else sells. */
const NO_WAYS = { reviewFollows: null, amazonOffers: null } as const;

/** Null where there is nothing to ask about: a page that is still filling, or one that names two customers. */
export function questionOf(
  document: Document,
  reading: Reading,
  ways: Pick<PageQuestion, 'reviewFollows' | 'amazonOffers'> = NO_WAYS,
): PageQuestion | null {
  const [customerId = null, another] = customerIdsIn(document);
  const isFilling = reading.trouble.some(({ code }) => code === 'half-loaded' || code === 'nothing-here');
  return isFilling || another !== undefined ? null : { reading, customerId, ...ways };
}
