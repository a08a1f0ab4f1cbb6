import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { readText } from '../../lib/amazon/text/read-text.ts';
import type { Act, Typed } from '../../lib/domain/act.ts';
import { type Pasted, pastedFrom } from '../../lib/domain/pasted.ts';
import { project } from '../../lib/domain/project.ts';
import { NO_FACTS } from '../../lib/domain/text-reading.ts';
import { eventsOf } from '../../lib/store/any-id.ts';
import type { Books } from '../../lib/store/books.ts';
import { act, addTyped, undo } from '../../lib/store/shopper-acts.ts';
import { recordTold } from '../../lib/store/told-terms.ts';
import { freshBooks, NOON, page, receipt, recordReading, row } from './open.ts';

const TEXT =
  'Your $5.00 courtesy credit ends on May 31, 2027 (PST). It applies only to items sold by Amazon.com.';
const ZONE = 'America/New_York';

function wordsOf(text = TEXT): Pasted {
  const { credits } = readText(text, { marketplace: 'amazon.com', language: 'en', at: NOON });
  return pastedFrom(text, credits[0] ?? NO_FACTS, 'USD');
}

function typedFrom(pasted: Pasted, more: Partial<Typed> = {}): Typed {
  return {
    marketplace: 'amazon.com',
    accountId: null,
    currency: 'USD',
    amount: 500,
    endsOn: '2027-05-31',
    name: 'Courtesy credit',
    pasted,
    ...more,
  };
}

const pasteOf = (more: Partial<Extract<Act, { type: 'paste' }>> = {}) =>
  ({ type: 'paste', pasted: wordsOf(), own: {}, accountId: null, ...more }) as const;
const credit = (books: Books, id: string) => books.credits.get(id);

describe('a credit that is kept from words', () => {
  it('states what they state, each rule with its sentence, and keeps them', async () => {
    const books = await freshBooks();
    const { creditId } = await addTyped(books, typedFrom(wordsOf()), ZONE, NOON);
    expect(await credit(books, creditId)).toMatchObject({
      left: 500,
      amountBasis: 'stated',
      endsOn: '2027-05-31',
      endsBasis: 'stated',
      zone: 'America/Los_Angeles',
      zoneFrom: 'stated',
      quote: TEXT,
      terms: {
        goods: {
          value: 'sold-by-amazon',
          basis: 'stated',
          quote: 'It applies only to items sold by Amazon.com.',
        },
      },
    });
    const events = await eventsOf(books, creditId);
    expect(events.map(({ what }) => what.type)).toEqual(['issued', 'pasted']);
    expect(project(events)).toEqual(await credit(books, creditId));
  });

  it('is taken back as a whole, and comes back as a whole', async () => {
    const books = await freshBooks();
    const { creditId, eventIds } = await addTyped(books, typedFrom(wordsOf()), ZONE, NOON);
    const before = await credit(books, creditId);
    const taken = await undo(books, eventIds, NOON + 1);
    expect(await credit(books, creditId)).toBe(undefined);
    await undo(books, taken.eventIds, NOON + 2);
    expect(await credit(books, creditId)).toMatchObject({ ...before, changedAt: NOON + 2 });
  });

  it('is asked about where a page shows one like it later, and is one with it then', async () => {
    const books = await freshBooks();
    const { creditId } = await addTyped(
      books,
      typedFrom(wordsOf('You have a $5.00 credit.'), { endsOn: null, name: null }),
      ZONE,
      NOON,
    );
    await recordReading(books, receipt(page([row(500, 5)])));
    const [found] = (await books.credits.toArray()).filter(({ like }) => like?.includes(creditId));
    await act(books, found?.id ?? '', { type: 'join', with: creditId }, NOON);
    expect(await books.credits.toArray()).toMatchObject([
      { id: creditId, standing: 'kept', got: 500, endsBasis: 'stated', members: [found?.id] },
    ]);
  });
});

describe('words about a credit that is known', () => {
  async function fromPage(inDays: number | null) {
    const books = await freshBooks();
    await recordReading(books, receipt(page([row(500, inDays)])));
    const [known] = await books.credits.toArray();
    const creditId = known?.id ?? '';
    return { books, creditId, known };
  }

  it('add the day and the rules that no page had told', async () => {
    const { books, creditId, known } = await fromPage(null);
    const { eventIds } = await act(books, creditId, pasteOf(), NOON + 1);
    expect(await credit(books, creditId)).toMatchObject({
      endsOn: '2027-05-31',
      endsBasis: 'stated',
      left: 500,
      quote: known?.quote,
      terms: { goods: { value: 'sold-by-amazon' } },
    });
    expect(await books.credits.count()).toBe(1);
    await undo(books, eventIds, NOON + 2);
    expect(await credit(books, creditId)).toMatchObject({ ...known, changedAt: NOON + 2 });
  });

  it('do not overrule the day that a page has printed', async () => {
    const { books, creditId, known } = await fromPage(5);
    await act(books, creditId, pasteOf(), NOON + 1);
    expect((await credit(books, creditId))?.endsOn).toBe(known?.endsOn);
  });

  it('are the shopper’s word that a finding is theirs', async () => {
    const books = await freshBooks();
    await recordReading(books, receipt(page([row(500, null, { confidence: 'confirm' })])));
    const [found] = await books.credits.toArray();
    expect(found?.standing).toBe('to-confirm');
    await act(books, found?.id ?? '', pasteOf(), NOON + 1);
    expect((await credit(books, found?.id ?? ''))?.standing).toBe('kept');
  });

  it('leave the rules that a page has told as they are', async () => {
    const { books, creditId } = await fromPage(null);
    const accountId = (await credit(books, creditId))?.accountId ?? '';
    const told = [
      { creditId, terms: { goods: 'digital' }, quote: 'digital only', family: 'checkout' },
    ] as const;
    await recordTold(books, { accountId, told, now: NOON });
    await act(books, creditId, pasteOf(), NOON + 1);
    expect((await credit(books, creditId))?.terms.goods).toMatchObject({
      value: 'digital',
      quote: 'digital only',
    });
  });

  it('come with what the shopper says besides, and are taken back with it', async () => {
    const { books, creditId, known } = await fromPage(null);
    const own = { amount: 600, particulars: { terms: { minimum: 2000 } } };
    const { eventIds } = await act(books, creditId, pasteOf({ own }), NOON + 1);
    expect(eventIds).toHaveLength(2);
    expect(await credit(books, creditId)).toMatchObject({
      left: 600,
      amountBasis: 'shopper',
      terms: { goods: { basis: 'stated' }, minimum: { value: 2000, basis: 'shopper' } },
    });
    await undo(books, eventIds, NOON + 2);
    const { changedAt: _, ...before } = known ?? {};
    expect(await credit(books, creditId)).toMatchObject(before);
    expect((await credit(books, creditId))?.terms.minimum).toBe(null);
  });

  it('say whose a finding is, of which no page said it', async () => {
    const books = await freshBooks();
    await recordReading(books, receipt(page([row(500, null, { confidence: 'confirm' })])));
    const [found] = await books.credits.toArray();
    const accountId = found?.accountId ?? '';
    await books.credits.update(found?.id ?? '', { accountId: null });
    await act(books, found?.id ?? '', pasteOf({ accountId }), NOON + 1);
    expect(await credit(books, found?.id ?? '')).toMatchObject({ standing: 'kept', accountId });
  });
});
