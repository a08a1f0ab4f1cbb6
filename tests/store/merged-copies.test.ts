import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { parseCopy, writeCopy } from '../../lib/exchange/copy.ts';
import type { Books } from '../../lib/store/books.ts';
import { checkBooks } from '../../lib/store/check-books.ts';
import { type Contents, readContents } from '../../lib/store/contents.ts';
import { loadCopy, unloadCopy } from '../../lib/store/copy.ts';
import { act, addTyped } from '../../lib/store/shopper-acts.ts';
import { ZONE } from '../domain/books.ts';
import { freshBooks, NOON, page, receipt, recordReading, row, shown } from './open.ts';

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

describe('a merge that is taken back', () => {
  const typed = {
    marketplace: 'amazon.com',
    currency: 'USD',
    amount: 200,
    endsOn: '2026-12-04',
    name: null,
  } as const;

  it('leaves what was typed meanwhile, though the account had become another computer’s', async () => {
    const home = await read([500, 5]);
    const theirs = await readContents(await read([300, 9]));
    const elder = theirs.accounts.map((account) => ({ ...account, createdAt: 0 }));
    const [own] = await home.accounts.toArray();
    const same = new Map(elder.map(({ id }) => [id, own?.id ?? '']));
    const saved = { savedAt: NOON, books: { ...theirs, accounts: elder } };
    const before = await loadCopy(home, saved, { as: 'merge', same });
    const { accountId } = await addTyped(home, { ...typed, accountId: null }, ZONE, NOON);
    expect(accountId).not.toBe(own?.id);
    await unloadCopy(home, before);
    expect(await shown(home)).toEqual(['200 2026-12-04', '500 2026-11-27']);
    expect(new Set((await home.credits.toArray()).map((credit) => credit.accountId)).size).toBe(1);
    await opened(home);
  });

  it('leaves an account that was made meanwhile', async () => {
    const home = await read([500, 5]);
    const theirs = await readContents(await read([300, 9]));
    const saved = { savedAt: NOON, books: theirs };
    const before = await loadCopy(home, saved, { as: 'merge', same: new Map() });
    const more = { marketplace: 'amazon.de', currency: 'EUR', accountId: null } as const;
    await addTyped(home, { ...typed, ...more }, ZONE, NOON);
    await unloadCopy(home, before);
    expect(await shown(home)).toEqual(['200 2026-12-04', '500 2026-11-27']);
    expect(await home.accounts.count()).toBe(2);
    await opened(home);
  });

  it('leaves a finding nobody’s that was given to an account which is no more', async () => {
    const home = await read([500, 5]);
    await recordReading(home, receipt(page([row(400, 5)]), { customerId: 'A2BERT' }));
    await recordReading(home, receipt(page([row(100, 9)]), { customerId: null }));
    const theirs = await readContents(await read([300, 9]));
    const saved = { savedAt: NOON, books: theirs };
    const before = await loadCopy(home, saved, { as: 'merge', same: new Map() });
    const [found] = await home.credits.filter(({ accountId }) => accountId === null).toArray();
    const accountId = theirs.accounts[0]?.id ?? '';
    await act(home, found?.id ?? '', { type: 'keep', accountId }, NOON);
    await unloadCopy(home, before);
    expect(await home.credits.get(found?.id ?? '')).toMatchObject({ accountId: null });
    await opened(home);
  });
});

describe('a copy that was made to stand at a limit', () => {
  /** The same copy, with another text in the place of this one wherever it stands. */
  function renamed(contents: Contents, from: string, to: string): Contents {
    return JSON.parse(JSON.stringify(contents).replaceAll(from, to));
  }

  it('leaves books whose own copy opens: names of the greatest length', async () => {
    const home = await read([500, 5]);
    const work = await readContents(await read([500, 5], [300, 9]));
    const long = (id = '') => [id, id.padEnd(100, 'x')] as const;
    const names = [work.accounts[0]?.id, ...work.events.map(({ creditId }) => creditId)].map(long);
    const theirs = names.reduce((before, [from, to]) => renamed(before, from, to), work);
    const parsed = await parseCopy(await writeCopy(theirs, NOON, '1'));
    if (!('copy' in parsed)) throw new Error(parsed.refused);
    await home.accounts.toCollection().modify({ createdAt: NOON - 1 });
    await mergeInto(home, parsed.copy.books);
    expect((await opened(home)).events.length).toBeGreaterThan(4);
  });

  it('is refused where a credit has a longer name', async () => {
    const work = await readContents(await read([500, 5]));
    const { creditId } = work.events[0] ?? { creditId: '' };
    const theirs = renamed(work, creditId, creditId.padEnd(101, 'x'));
    expect(await parseCopy(await writeCopy(theirs, NOON, '1'))).toEqual({ refused: 'altered' });
  });

  it('leaves books whose own copy opens: as many merged computers as can be', async () => {
    const work = await readContents(await read([300, 9]));
    const otherKeys = Array.from({ length: 100 }, (_, index) => index.toString(16).padStart(64, '0'));
    const home = await read([500, 5]);
    await mergeInto(home, { ...work, install: { ...work.install, otherKeys } });
    await opened(home);
  });

  it.each([['merge'], ['replace']] as const)(
    'leaves books whose own copy opens: counters at the end of counting, %s',
    async (as) => {
      const most = 1_000_000_000_000;
      const work = await readContents(await read([300, 9], [200, 12]));
      const events = work.events.map((event, index) => ({ ...event, counter: most - 1 + index }));
      const theirs = { ...work, events, install: { ...work.install, counter: most } };
      const parsed = await parseCopy(await writeCopy(theirs, NOON, '1'));
      if (!('copy' in parsed)) throw new Error(parsed.refused);
      expect(parsed.copy.books.events.map(({ id }) => id)).toEqual(events.map(({ id }) => id));
      const home = await read([500, 5]);
      const loading = as === 'merge' ? { as, same: new Map() } : { as };
      await loadCopy(home, { savedAt: NOON, books: parsed.copy.books }, loading);
      const [credit] = await home.credits.toArray();
      await act(home, credit?.id ?? '', { type: 'use', amount: 100 }, NOON);
      await opened(home);
      expect(await checkBooks(home)).toMatchObject({ mended: 0 });
    },
  );
});
