import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, describe, expect, expectTypeOf, it, vi } from 'vitest';
import { idsOf } from '../../lib/domain/credit.ts';
import { projectStory } from '../../lib/domain/groups.ts';
import { type Copy, parseCopy, writeCopy } from '../../lib/exchange/copy.ts';
import { labelAccount } from '../../lib/store/accounts.ts';
import { eventsOf } from '../../lib/store/any-id.ts';
import type { Books } from '../../lib/store/books.ts';
import { type Contents, readContents } from '../../lib/store/contents.ts';
import { compareCopy, deleteEverything, loadCopy, type SavedBooks } from '../../lib/store/copy.ts';
import { hashCustomer, installOf } from '../../lib/store/install.ts';
import { silence } from '../../lib/store/reminders.ts';
import { act, addTyped } from '../../lib/store/shopper-acts.ts';
import { faultOf } from '../../lib/store/trouble.ts';
import { ZONE } from '../domain/books.ts';
import { HOSTILE_NAMES } from '../exchange/hostile-names.ts';
import { dieAt } from './die-at.ts';
import { anyLife, live } from './lives.ts';
import { freshBooks, NOON, page, receipt, recordReading, row, shown } from './open.ts';

const DAY = 24 * 60 * 60 * 1000;
const REPLACE = { as: 'replace' } as const;
const before = page([row(350, 5), row(100, 3)]);
const typed = {
  marketplace: 'amazon.de',
  accountId: null,
  currency: 'EUR',
  amount: 1000,
  endsOn: '2026-12-31',
  name: 'Gutschrift',
} as const;

afterEach(() => vi.restoreAllMocks());

/** The books as they come back out of a file. */
async function copyOf(books: Books): Promise<Copy> {
  const text = await writeCopy(await readContents(books), NOON, '0.2.0');
  const parsed = await parseCopy(text);
  if (!('copy' in parsed)) throw new Error(parsed.refused);
  return parsed.copy;
}

async function annasBooks(): Promise<Books> {
  const books = await freshBooks();
  await recordReading(books, receipt(before));
  return books;
}

async function bertsCopy(): Promise<Copy> {
  const books = await freshBooks();
  await recordReading(books, receipt(page([row(700, 9)]), { customerId: 'A2BERT' }));
  const { creditId } = await addTyped(books, typed, 'Europe/Berlin', NOON);
  await silence(books, [{ creditId, until: null }]);
  return copyOf(books);
}

function everything(books: Books): Promise<unknown> {
  return Promise.all(books.tables.map((table) => table.toArray()));
}

describe('a copy of the books', () => {
  it('holds what the books hold, field by field', () => {
    expectTypeOf<Copy['books']>().toExtend<Contents>();
    expectTypeOf<Contents>().toExtend<Copy['books']>();
    expectTypeOf<keyof Copy['books']['readings'][number]>().toEqualTypeOf<
      keyof Contents['readings'][number]
    >();
  });

  it('makes other books the same, whatever happened in them', async () => {
    await fc.assert(
      fc.asyncProperty(anyLife, anyLife, async (life, otherLife) => {
        const books = await freshBooks();
        await live(books, life);
        const contents = await readContents(books);
        const copy = await copyOf(books);
        expect(copy.books).toEqual(contents);

        const others = await freshBooks();
        await live(others, otherLife);
        // What was said since the copy was made stays said, and has a test of its own.
        await others.reminders.clear();
        const own = await installOf(others);
        await loadCopy(others, copy, REPLACE);
        const counter = Math.max(own.counter, contents.install.counter);
        const install = { ...contents.install, id: own.id, counter };
        expect(await readContents(others)).toEqual({ ...contents, install });
        expect(await others.readings.toArray()).toEqual(await books.readings.toArray());

        const credits = await others.credits.toArray();
        expect(credits).toEqual(await books.credits.toArray());
        for (const credit of credits)
          expect(projectStory(await eventsOf(others, ...idsOf(credit)))).toEqual(credit);
        expect(await compareCopy(others, copy, REPLACE, NOON, ZONE)).toMatchObject({
          come: 0,
          go: 0,
          changed: 0,
        });
      }),
      { numRuns: 60 },
    );
  });

  it.each(HOSTILE_NAMES)('brings a name back byte for byte: %j', async (name) => {
    const books = await freshBooks();
    await addTyped(books, { ...typed, name }, 'Europe/Berlin', NOON);
    const others = await freshBooks();
    await loadCopy(others, await copyOf(books), REPLACE);
    expect(await others.credits.toArray()).toMatchObject([{ name, kind: 'other' }]);
  });

  it('takes the longest label that can be given', async () => {
    const books = await annasBooks();
    const [account] = await books.accounts.toArray();
    await labelAccount(books, account?.id ?? '', 'x'.repeat(1_000));
    expect((await copyOf(books)).books.accounts).toMatchObject([{ label: 'x'.repeat(40) }]);
  });

  it('is of one moment, also when everything is deleted meanwhile', async () => {
    const books = await annasBooks();
    const [contents] = await Promise.all([readContents(books), deleteEverything(books)]);
    const events = contents.events.length;
    expect([0, 2]).toContain(events);
    expect(contents.accounts).toHaveLength(events === 0 ? 0 : 1);
    expect(contents.install.accountKey).toHaveLength(64);
  });
});

describe('the dry run', () => {
  it('says what would change, and changes nothing', async () => {
    const books = await annasBooks();
    const [lost, kept] = (await books.credits.toArray()).toSorted((one, other) => one.left - other.left);
    const copy = await copyOf(books);
    await act(books, kept?.id ?? '', { type: 'use', amount: 50 }, NOON);
    await act(books, lost?.id ?? '', { type: 'delete' }, NOON);
    await addTyped(books, typed, 'Europe/Berlin', NOON);
    const untouched = await everything(books);

    expect(await compareCopy(books, copy, REPLACE, NOON, ZONE)).toEqual({
      savedAt: NOON,
      inFile: 2,
      here: 2,
      come: 1,
      go: 1,
      changed: 1,
      asked: 0,
      totals: [{ money: { minor: 450, currency: 'USD' }, atLeast: false }],
    });
    expect(await everything(books)).toEqual(untouched);
  });

  it('takes no look at a page for a change', async () => {
    const books = await annasBooks();
    const copy = await copyOf(books);
    await recordReading(books, receipt(page([...before.credits, row(200, 9)]), { now: NOON + DAY }));
    expect(await compareCopy(books, copy, REPLACE, NOON, ZONE)).toMatchObject({ come: 0, go: 1, changed: 0 });
  });

  it('adds up each currency for itself, and only what has not ended', async () => {
    const copy = await bertsCopy();
    const totals = async (now: number) =>
      (await compareCopy(await freshBooks(), copy, REPLACE, now, ZONE)).totals;
    expect((await totals(NOON)).map(({ money }) => `${money.minor} ${money.currency}`).toSorted()).toEqual([
      '1000 EUR',
      '700 USD',
    ]);
    expect((await totals(NOON + 20 * DAY)).map(({ money }) => money.currency)).toEqual(['EUR']);
    expect(await totals(NOON + 90 * DAY)).toEqual([]);
  });
});

describe('loading', () => {
  it('keeps what was said since the copy was made: nobody is told twice on one day', async () => {
    const books = await annasBooks();
    const copy = await bertsCopy();
    const said = (id: string, at: number) => ({ id, type: 'day', creditIds: [], at, shownAt: at }) as const;
    await books.reminders.bulkPut([said('before', copy.savedAt - 1), said('since', copy.savedAt + 1)]);
    await loadCopy(books, copy, REPLACE);
    const ids = (await books.reminders.toArray()).map(({ id }) => id);
    expect(ids).toContain('since');
    expect(ids).not.toContain('before');
  });

  it('leaves the install its own name, and counts on from the higher counter', async () => {
    const books = await annasBooks();
    const { id } = await installOf(books);
    const copy = await bertsCopy();
    await loadCopy(
      books,
      {
        ...copy,
        books: { ...copy.books, install: { ...copy.books.install, counter: 500 } },
      },
      REPLACE,
    );
    const { accountKey } = copy.books.install;
    expect(await installOf(books)).toEqual({ key: 'install', id, accountKey, counter: 500 });
    await addTyped(books, typed, 'Europe/Berlin', NOON);
    const newest = (await books.events.toArray()).toSorted((one, other) => other.counter - one.counter)[0];
    expect(newest).toMatchObject({ install: id, counter: 501 });
  });

  it('never counts back', async () => {
    const books = await annasBooks();
    const copy = await copyOf(books);
    await recordReading(books, receipt(page([])));
    const { counter } = await installOf(books);
    await loadCopy(books, copy, REPLACE);
    expect((await installOf(books)).counter).toBe(counter);
  });

  it('knows its customers again on another computer', async () => {
    const books = await freshBooks();
    await loadCopy(books, await copyOf(await annasBooks()), REPLACE);
    await recordReading(books, receipt(page([...before.credits, row(200, 9)])));
    expect(await shown(books)).toEqual(['100 2026-11-25', '200 2026-12-01', '350 2026-11-27']);
    expect(await books.accounts.count()).toBe(1);
  });

  it('killed at any request leaves the books as they were', async () => {
    const copy = await bertsCopy();
    const counting = await annasBooks();
    const count = dieAt(Number.POSITIVE_INFINITY);
    await loadCopy(counting, copy, REPLACE);
    const steps = count();
    vi.restoreAllMocks();
    expect(steps).toBeGreaterThan(15);

    for (let step = 1; step <= steps; step += 1) {
      const books = await annasBooks();
      const untouched = await everything(books);
      dieAt(step);
      await expect(loadCopy(books, copy, REPLACE)).rejects.toThrow();
      vi.restoreAllMocks();
      expect(await everything(books), `killed at request ${step}`).toEqual(untouched);
      await loadCopy(books, copy, REPLACE);
      expect((await readContents(books)).events).toEqual(copy.books.events);
    }
  });

  it.each([1, 3, 6])('finds the disk full at row %i, and keeps what was there', async (room) => {
    const books = await annasBooks();
    const untouched = await everything(books);
    const copy = await bertsCopy();
    const real = IDBObjectStore.prototype.put;
    let rows = 0;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, row) {
      rows += 1;
      if (rows > room) throw new DOMException('no room', 'QuotaExceededError');
      return real.call(this, row);
    });
    const error = await loadCopy(books, copy, REPLACE).catch((reason: unknown) => reason);
    vi.restoreAllMocks();
    expect(faultOf(error)).toBe('full');
    expect(await everything(books)).toEqual(untouched);
  });

  it('fails before anything is touched when the events cannot be replayed', async () => {
    const books = await annasBooks();
    const untouched = await everything(books);
    const copy = await copyOf(books);
    const events = copy.books.events.map((event) => ({ ...event, what: { ...event.what, zone: 'nowhere' } }));
    const broken = { savedAt: NOON, books: { ...copy.books, events } } as SavedBooks;
    await expect(loadCopy(books, broken, REPLACE)).rejects.toThrow();
    expect(await everything(books)).toEqual(untouched);
  });

  it('takes a thousand credits with eleven thousand events', async () => {
    const { books: contents } = await copyOf(await annasBooks());
    const [first] = contents.events;
    const seen = { ...first, what: { ...first?.what, type: 'used', amount: 0 } };
    const events = Array.from({ length: 11_000 }, (_, index) => ({
      ...(index < 1_000 ? first : seen),
      id: `event ${index}`,
      creditId: `credit ${index % 1_000}`,
      counter: index + 1,
    }));
    const books = await freshBooks();
    await loadCopy(books, { savedAt: NOON, books: { ...contents, events } as Contents }, REPLACE);
    expect(await books.credits.count()).toBe(1_000);
    expect(await books.events.count()).toBe(11_000);
  });
});

describe('deleting everything', () => {
  it('leaves nothing, and the next use begins as a new install', async () => {
    const books = await annasBooks();
    await loadCopy(books, await bertsCopy(), REPLACE);
    const { id, accountKey } = await installOf(books);
    await deleteEverything(books);
    expect((await everything(books)) as unknown[][]).toEqual(books.tables.map(() => []));
    await addTyped(books, typed, 'Europe/Berlin', NOON);
    const fresh = await installOf(books);
    expect(fresh.counter).toBe(1);
    expect([id, accountKey]).not.toContain(fresh.id);
    expect(fresh.accountKey).not.toBe(accountKey);
  });

  it('killed at any request leaves the books as they were', async () => {
    const books = await annasBooks();
    const untouched = await everything(books);
    for (let step = 1; step <= books.tables.length; step += 1) {
      dieAt(step);
      await expect(deleteEverything(books)).rejects.toThrow();
      vi.restoreAllMocks();
      expect(await everything(books)).toEqual(untouched);
    }
  });
});

describe('a page that is read while the books change under it', () => {
  /** Does the work after the customer was hashed, and before anything is written. */
  function afterHashing(work: () => Promise<unknown>): void {
    const real = crypto.subtle.sign.bind(crypto.subtle);
    vi.spyOn(crypto.subtle, 'sign').mockImplementationOnce(async (...given) => {
      const signed = await real(...given);
      await work();
      return signed;
    });
  }

  it('is the known customer’s under the key of a copy that was just loaded', async () => {
    const books = await freshBooks();
    const copy = await copyOf(await annasBooks());
    afterHashing(() => loadCopy(books, copy, REPLACE));
    await recordReading(books, receipt(before));
    expect(await books.accounts.toArray()).toEqual(copy.books.accounts);
    expect(await shown(books)).toEqual(['100 2026-11-25', '350 2026-11-27']);
  });

  it('is a new customer’s in books that were just emptied', async () => {
    const books = await annasBooks();
    afterHashing(() => deleteEverything(books));
    await recordReading(books, receipt(before));
    const [customer] = await hashCustomer(await installOf(books), 'A1ANNA');
    expect(await books.accounts.toArray()).toMatchObject([{ customer }]);
    expect(await books.install.count()).toBe(1);
    expect((await copyOf(books)).books.events).toHaveLength(2);
  });
});

describe('a shopper who types while the books change under it', () => {
  it('gets an account where the chosen one is gone', async () => {
    const books = await annasBooks();
    const { accountId } = await addTyped(books, typed, 'Europe/Berlin', NOON);
    await loadCopy(books, await copyOf(await annasBooks()), REPLACE);
    const again = await addTyped(books, { ...typed, accountId }, 'Europe/Berlin', NOON);
    expect(again.accountId).not.toBe(accountId);
    expect((await books.accounts.get(again.accountId))?.marketplace).toBe('amazon.de');
  });

  it('cannot keep a finding for an account that is gone', async () => {
    const books = await annasBooks();
    const [credit] = await books.credits.toArray();
    const keep = { type: 'keep', accountId: 'gone' } as const;
    await expect(act(books, credit?.id ?? '', keep, NOON)).rejects.toThrow('No such account');
    expect(await books.events.count()).toBe(2);
  });
});
