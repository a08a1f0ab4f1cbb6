import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { readText } from '../../lib/amazon/text/read-text.ts';
import type { Typed } from '../../lib/domain/act.ts';
import { type Pasted, pastedFrom } from '../../lib/domain/pasted.ts';
import { project } from '../../lib/domain/project.ts';
import { NO_FACTS } from '../../lib/domain/text-reading.ts';
import type { Books } from '../../lib/store/books.ts';
import { act, addTyped, undo } from '../../lib/store/shopper-acts.ts';
import { eventsOf } from '../../lib/store/write.ts';
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

  it('is found again by the page that shows it later', async () => {
    const books = await freshBooks();
    const { creditId } = await addTyped(
      books,
      typedFrom(wordsOf('You have a $5.00 credit.'), { endsOn: null, name: null }),
      ZONE,
      NOON,
    );
    await recordReading(books, receipt(page([row(500, 5)])));
    expect(await books.credits.count()).toBe(1);
    expect((await credit(books, creditId))?.endsBasis).toBe('stated');
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
    const { eventIds } = await act(books, creditId, { type: 'paste', pasted: wordsOf() }, NOON + 1);
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
    await act(books, creditId, { type: 'paste', pasted: wordsOf() }, NOON + 1);
    expect((await credit(books, creditId))?.endsOn).toBe(known?.endsOn);
  });

  it('are the shopper’s word that a finding is theirs', async () => {
    const books = await freshBooks();
    await recordReading(books, receipt(page([row(500, null, { confidence: 'confirm' })])));
    const [found] = await books.credits.toArray();
    expect(found?.standing).toBe('to-confirm');
    await act(books, found?.id ?? '', { type: 'paste', pasted: wordsOf() }, NOON + 1);
    expect((await credit(books, found?.id ?? ''))?.standing).toBe('kept');
  });
});
