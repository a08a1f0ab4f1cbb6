import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { Books } from '../../lib/store/books.ts';
import { breakSilence, claimReminder, readLog, silence } from '../../lib/store/reminders.ts';
import { act } from '../../lib/store/shopper-acts.ts';
import { freshBooks, NOON, page, receipt, recordReading, row } from './open.ts';

/** Two credits of which the younger is spoken of, and then turns out to be the elder. */
async function joined(): Promise<{ books: Books; id: string; way: string }> {
  const books = await freshBooks();
  await recordReading(books, receipt(page([row(500, 5)])));
  const [elder] = await books.credits.toArray();
  await recordReading(books, receipt(page([row(500, 5), row(400, 9)])));
  const [younger] = await books.credits.filter(({ got }) => got === 400).toArray();
  const [id, way] = [elder?.id ?? '', younger?.id ?? ''];
  await silence(books, [{ creditId: way, until: null }]);
  await claimReminder(books, { id: 'day', type: 'day', creditIds: [way], at: NOON, shownAt: NOON });
  await act(books, way, { type: 'join', with: id }, NOON);
  return { books, id, way };
}

describe('what was said of a credit that is joined with another', () => {
  it('is said of the credit that they are', async () => {
    const { books, id } = await joined();
    const { silences, reminders } = await readLog(books);
    expect(silences).toEqual([{ creditId: id, until: null }]);
    expect(reminders).toMatchObject([{ creditIds: [id] }]);
  });

  it('is said of its own again when they are parted', async () => {
    const { books, id, way } = await joined();
    await act(books, id, { type: 'split', member: way }, NOON);
    expect((await readLog(books)).silences).toEqual([{ creditId: way, until: null }]);
  });

  it('can be taken back', async () => {
    const { books, id } = await joined();
    await breakSilence(books, id);
    expect((await readLog(books)).silences).toEqual([]);
  });

  it('keeps quiet for the longer of two times', async () => {
    const { books, id } = await joined();
    await silence(books, [{ creditId: id, until: NOON }]);
    expect((await readLog(books)).silences).toEqual([{ creditId: id, until: null }]);
  });
});
