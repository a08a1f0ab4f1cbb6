import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { parseCopy, writeCopy } from '../../lib/exchange/copy.ts';
import type { Books } from '../../lib/store/books.ts';
import { checkBooks } from '../../lib/store/check-books.ts';
import { type Contents, readContents } from '../../lib/store/contents.ts';
import { loadCopy } from '../../lib/store/copy.ts';
import { act } from '../../lib/store/shopper-acts.ts';
import { freshBooks, NOON, page, receipt, recordReading, row } from './open.ts';

async function read(...rows: readonly Parameters<typeof row>[]): Promise<Books> {
  const books = await freshBooks();
  await recordReading(books, receipt(page(rows.map((each) => row(...each)))));
  return books;
}

/** The only account of theirs is the only one here. */
async function mergeInto(books: Books, theirs: Contents): Promise<void> {
  const [ours, other] = [(await books.accounts.toArray())[0], theirs.accounts[0]];
  const same = ours && other && ours.id !== other.id ? new Map([[other.id, ours.id]]) : new Map();
  await loadCopy(books, { savedAt: NOON, books: theirs }, { as: 'merge', same });
}

/** The copy of a profile: the same install goes on twice, and counts the same steps. */
async function copiedProfile(books: Books): Promise<Books> {
  const contents = await readContents(books);
  const copied = await freshBooks();
  await loadCopy(copied, { savedAt: NOON, books: contents }, { as: 'replace' });
  await copied.install.update('install', { id: contents.install.id });
  return copied;
}

/** The copy of the books, opened again. */
async function opened(books: Books): Promise<Contents> {
  const contents = await readContents(books);
  const parsed = await parseCopy(await writeCopy(contents, NOON, '1'));
  if (!('copy' in parsed)) throw new Error(parsed.refused);
  expect(parsed.copy.books).toEqual(contents);
  return parsed.copy.books;
}

describe('a copy of merged books', () => {
  it('opens again, and is the same books', async () => {
    const home = await read([500, 5]);
    await mergeInto(home, await readContents(await read([500, 5], [300, 9])));
    const again = await freshBooks();
    await loadCopy(again, { savedAt: NOON, books: await opened(home) }, { as: 'replace' });
    expect(await again.credits.toArray()).toEqual(await home.credits.toArray());
  });

  it('opens again where one install has gone on on two computers', async () => {
    const home = await read([500, 5], [300, 9]);
    const copied = await copiedProfile(home);
    const [credit, another] = await home.credits.toArray();
    await act(home, credit?.id ?? '', { type: 'use', amount: 100 }, NOON);
    await act(copied, another?.id ?? '', { type: 'use', amount: 200 }, NOON);
    await mergeInto(home, await readContents(copied));
    await opened(home);
    expect(await checkBooks(home)).toMatchObject({ mended: 0 });
    const used = (await home.credits.toArray()).map((each) => each.used);
    expect(used.toSorted((one, other) => one - other)).toEqual([100, 200]);
  });
});
