import type { ToldTerms } from '../domain/attribute-terms.ts';
import { isOurs } from '../domain/come-back.ts';
import type { Credit } from '../domain/credit.ts';
import type { Instant } from '../domain/day.ts';
import type { Outcome } from '../domain/reconcile.ts';
import type { Terms } from '../domain/terms.ts';
import { creditsByAnyId } from './any-id.ts';
import type { Books } from './books.ts';
import { writeOutcomes } from './write.ts';

/** What a page says of the rules of an account's credits. */
export interface Telling {
  readonly accountId: string;
  readonly told: readonly ToldTerms[];
  readonly now: Instant;
}

/**
 * Writes `told` for each sentence that says something new of its credit: another value, in other words, or what only
 * the shopper had said. Credits that are not in the books or not of this account are left out.
 * @returns whether anything was written
 */
export async function recordTold(books: Books, { accountId, told, now }: Telling): Promise<boolean> {
  return books.transaction('rw', [books.credits, books.events, books.install], async () => {
    const held = await creditsByAnyId(
      books,
      told.map(({ creditId }) => creditId),
    );
    const outcomes = told.flatMap(({ quote, family, creditId, ...each }): readonly Outcome[] => {
      const credit = held.get(creditId);
      if (credit?.accountId !== accountId || !isOurs(credit)) return [];
      const terms = newTerms(each.terms, quote, credit);
      if (Object.keys(terms).length === 0) return [];
      return [{ creditId: credit.id, what: { type: 'told', terms, from: { family, quote } } }];
    });
    if (outcomes.length === 0) return false;
    await writeOutcomes(books, outcomes, now);
    return true;
  });
}

function newTerms(said: Partial<Terms>, quote: string, { terms }: Credit): Partial<Terms> {
  const news = Object.entries(said).filter(([name, value]) => {
    const known = terms[name as keyof Terms];
    return known === null
      ? value !== null
      : known.value !== value || known.quote !== quote || known.basis !== 'stated';
  });
  return Object.fromEntries(news) as Partial<Terms>;
}
