import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { ToldTerms } from '../../lib/domain/attribute-terms.ts';
import { act } from '../../lib/store/shopper-acts.ts';
import { recordTold } from '../../lib/store/told-terms.ts';
import { dieAt } from './die-at.ts';
import { freshBooks, NOON, page, receipt, recordReading, row } from './open.ts';

afterEach(() => vi.restoreAllMocks());

async function annas() {
  const books = await freshBooks();
  await recordReading(books, receipt(page([row(500, 5)])));
  const [credit] = await books.credits.toArray();
  const creditId = credit?.id ?? '';
  const accountId = credit?.accountId ?? '';
  const tell = (facts: Partial<ToldTerms> = {}, whose = accountId) =>
    recordTold(books, {
      accountId: whose,
      told: [
        {
          creditId,
          terms: { goods: 'sold-by-amazon' },
          quote: 'sold by Amazon',
          family: 'checkout',
          ...facts,
        },
      ],
      now: NOON,
    });
  const terms = async () => (await books.credits.get(creditId))?.terms;
  return { books, creditId, tell, terms };
}

describe('what a page tells of the rules', () => {
  it('is written with its words, and outranks what was typed', async () => {
    const { books, creditId, tell, terms } = await annas();
    const particulars = { terms: { goods: 'anything', minimum: 100 } } as const;
    await act(books, creditId, { type: 'edit', particulars }, NOON);
    const before = await books.credits.get(creditId);
    expect(await tell()).toBe(true);
    expect(await terms()).toMatchObject({
      goods: { value: 'sold-by-amazon', basis: 'stated', quote: 'sold by Amazon' },
      minimum: { value: 100, basis: 'shopper' },
    });
    expect((await books.credits.get(creditId))?.toldBy).toBe(before?.toldBy);
  });

  it.each<readonly [string, Partial<ToldTerms>, boolean]>([
    ['the same', {}, false],
    ['the same on another page', { family: 'terms' }, false],
    ['in other words', { quote: 'shipped and sold by Amazon.com' }, true],
    ['another value', { terms: { goods: 'digital' } }, true],
    ['something else', { terms: { goods: 'sold-by-amazon', minimum: 3900 } }, true],
    ['what was never said is not', { terms: { minimum: null } }, false],
    ['what was said is not', { terms: { goods: null } }, true],
    ['nothing', { terms: {} }, false],
    ['of a credit that is not in the books', { creditId: 'nobody', terms: { minimum: 1 } }, false],
  ])('again: %s', async (_, again, isWritten) => {
    const { books, tell } = await annas();
    await tell();
    const events = await books.events.count();
    expect(await tell(again)).toBe(isWritten);
    expect(await books.events.count()).toBe(events + Number(isWritten));
  });

  it('writes only what is new', async () => {
    const { books, tell } = await annas();
    await tell();
    await tell({ terms: { goods: 'sold-by-amazon', minimum: 3900 } });
    const told = (await books.events.toArray()).flatMap(({ what }) =>
      what.type === 'told' ? [what.terms] : [],
    );
    expect(told).toEqual(expect.arrayContaining([{ goods: 'sold-by-amazon' }, { minimum: 3900 }]));
  });

  it('again after the shopper said otherwise is said again', async () => {
    const { books, creditId, tell, terms } = await annas();
    await tell();
    await act(books, creditId, { type: 'edit', particulars: { terms: { goods: 'digital' } } }, NOON);
    expect((await terms())?.goods).toMatchObject({ value: 'digital', basis: 'shopper' });
    expect(await tell()).toBe(true);
    expect((await terms())?.goods).toMatchObject({ value: 'sold-by-amazon', basis: 'stated' });
  });

  it('is nothing to another account, and nothing of what is not mine', async () => {
    const { books, creditId, tell } = await annas();
    expect(await tell({}, 'berta')).toBe(false);
    await act(books, creditId, { type: 'not-mine' }, NOON);
    expect(await tell()).toBe(false);
  });

  it('killed at any request leaves the books as they were', async () => {
    const counting = await annas();
    const count = dieAt(Number.POSITIVE_INFINITY);
    await counting.tell();
    const steps = count();
    vi.restoreAllMocks();
    expect(steps).toBeGreaterThan(3);
    for (let step = 1; step <= steps; step += 1) {
      const { books, tell, terms } = await annas();
      const before = await books.events.toArray();
      dieAt(step);
      await expect(tell()).rejects.toThrow();
      vi.restoreAllMocks();
      expect(await books.events.toArray()).toEqual(before);
      expect((await terms())?.goods).toBeNull();
      expect(await tell()).toBe(true);
    }
  });
});
