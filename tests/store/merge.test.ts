import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type Credit, idsOf, unknown } from '../../lib/domain/credit.ts';
import type { Account } from '../../lib/domain/glance.ts';
import { allIds } from '../../lib/domain/merge-accounts.ts';
import type { Books } from '../../lib/store/books.ts';
import { checkBooks } from '../../lib/store/check-books.ts';
import { type Contents, readContents } from '../../lib/store/contents.ts';
import { compareCopy, type Loading, loadCopy, unloadCopy } from '../../lib/store/copy.ts';
import { act, addTyped } from '../../lib/store/shopper-acts.ts';
import { ZONE } from '../domain/books.ts';
import { dieAt } from './die-at.ts';
import { anyLife, live } from './lives.ts';
import { freshBooks, NOON, page, receipt, recordReading, row, shown } from './open.ts';

const DAY = 24 * 60 * 60 * 1000;
const typed = {
  marketplace: 'amazon.com',
  accountId: null,
  currency: 'USD',
  amount: 500,
  endsOn: '2026-11-27',
  name: 'No-Rush Rewards',
} as const;

afterEach(() => vi.restoreAllMocks());

/** Accounts of one storefront are the same, in the order in which they were made; from either side. */
async function allSame(books: Books, theirs: Contents): Promise<Loading> {
  const ours = (await readContents(books)).accounts;
  const inPlace = (accounts: readonly Account[], marketplace: string) =>
    accounts
      .filter((each) => each.marketplace === marketplace)
      .toSorted((one, other) => one.createdAt - other.createdAt || (one.id < other.id ? -1 : 1));
  const known = new Set(ours.flatMap(allIds));
  const same = theirs.accounts.flatMap((account) => {
    const place = inPlace(theirs.accounts, account.marketplace).indexOf(account);
    const twin = inPlace(ours, account.marketplace)[place];
    return twin === undefined || known.has(account.id) ? [] : [[account.id, twin.id] as const];
  });
  return { as: 'merge', same: new Map(same) };
}

const APART: Loading = { as: 'merge', same: new Map() };

async function mergeInto(books: Books, theirs: Contents, as?: Loading): Promise<void> {
  await loadCopy(books, { savedAt: NOON, books: theirs }, as ?? (await allSame(books, theirs)));
}

async function copyTo(contents: Contents): Promise<Books> {
  const books = await freshBooks();
  await loadCopy(books, { savedAt: NOON, books: contents }, { as: 'replace' });
  return books;
}

/** What the books say of money, without whose books they are. */
async function held(books: Books): Promise<unknown> {
  const credits = await books.credits.toArray();
  return credits.toSorted((one, other) => (one.id < other.id ? -1 : 1));
}

async function read(...rows: readonly Parameters<typeof row>[]): Promise<Books> {
  const books = await freshBooks();
  await recordReading(books, receipt(page(rows.map((each) => row(...each)))));
  return books;
}

describe('two computers that have read the same page', () => {
  it('hold each credit once, two equal ones as two', async () => {
    const home = await read([500, 5], [500, 5], [300, 9]);
    const work = await read([500, 5], [500, 5], [300, 9], [200, 12]);
    await mergeInto(home, await readContents(work));
    expect(await shown(home)).toEqual([
      '200 2026-12-04',
      '300 2026-12-01',
      '500 2026-11-27',
      '500 2026-11-27',
    ]);
  });

  it('find the page again under either name of its customer', async () => {
    const home = await read([500, 5]);
    const work = await read([500, 5]);
    await mergeInto(home, await readContents(work));
    await recordReading(home, receipt(page([row(450, 5)]), { now: NOON + DAY }));
    expect(await shown(home)).toEqual(['450 2026-11-27']);
    expect(await home.accounts.count()).toBe(1);
  });

  it('keep apart what are two people’s', async () => {
    const home = await read([500, 5]);
    const work = await read([500, 5]);
    await mergeInto(home, await readContents(work), APART);
    expect(await home.accounts.count()).toBe(2);
    expect(await shown(home)).toEqual(['500 2026-11-27', '500 2026-11-27']);
  });

  it('count what came off for one order once', async () => {
    const [home, work] = [await read([500, 5]), await read([500, 5])];
    for (const books of [home, work]) {
      const [credit] = await books.credits.toArray();
      const order = { number: '111-2222222-3333333', placedOn: null, total: null };
      const from = { family: 'thank-you', quote: '' } as const;
      const { recordPlaced } = await import('../../lib/store/placed-order.ts');
      await recordPlaced(books, {
        accountId: credit?.accountId ?? '',
        marketplace: 'amazon.com',
        spent: [{ creditId: credit?.id ?? '', minor: 200 }],
        order,
        from,
        now: NOON,
      });
    }
    await mergeInto(home, await readContents(work));
    expect(await home.credits.toArray()).toMatchObject([{ got: 500, left: 300, used: 200 }]);
    expect(await checkBooks(home)).toMatchObject({ mended: 0 });
  });

  it('are asked where they last read another sum of it', async () => {
    const home = await read([500, 5]);
    const work = await read([300, 5]);
    await mergeInto(home, await readContents(work));
    const credits = await home.credits.toArray();
    expect(credits.map(({ standing }) => standing).toSorted()).toEqual(['kept', 'to-confirm']);
    const asked = credits.find(({ like }) => like !== undefined);
    await act(home, asked?.id ?? '', { type: 'join', with: asked?.like?.[0] ?? '' }, NOON);
    expect(await home.credits.toArray()).toMatchObject([{ got: 500, standing: 'kept' }]);
  });

  it('stay two where the shopper has parted them, also when the other copy is merged again', async () => {
    const home = await read([500, 5]);
    const work = await read([500, 5]);
    await mergeInto(home, await readContents(work));
    const [credit] = await home.credits.toArray();
    await act(home, credit?.id ?? '', { type: 'split', member: credit?.members?.[0] ?? '' }, NOON);
    await mergeInto(home, await readContents(work));
    expect(await shown(home)).toHaveLength(2);
  });

  it('hold one account where a third computer has said so', async () => {
    const [home, work] = [await read([500, 5]), await read([300, 9])];
    const third = await read([200, 12]);
    const [homes, thirds] = [await readContents(home), await readContents(third)];
    await mergeInto(home, await readContents(work), APART);
    await mergeInto(work, thirds);
    const [own] = homes.accounts;
    const same = new Map((await work.accounts.toArray()).map(({ id }) => [id, own?.id ?? '']));
    await mergeInto(home, await readContents(work), { as: 'merge', same });
    const names = (await home.accounts.toArray()).flatMap(allIds);
    expect(names.toSorted()).toEqual([...new Set(names)].toSorted());
    expect(await home.accounts.count()).toBe(1);
  });

  it('are asked about an amount that was typed on both, and nothing else with it', async () => {
    const [home, work] = [await freshBooks(), await freshBooks()];
    for (const books of [home, work])
      await addTyped(books, { ...typed, name: null, endsOn: null }, ZONE, NOON);
    await mergeInto(home, await readContents(work));
    const credits = await home.credits.toArray();
    expect(credits.map(({ standing }) => standing).toSorted()).toEqual(['kept', 'to-confirm']);
  });

  it('hold once what was typed on both, and what one typed and the other read', async () => {
    const [home, work] = [await freshBooks(), await freshBooks()];
    await addTyped(home, typed, ZONE, NOON);
    await addTyped(work, typed, ZONE, NOON);
    await mergeInto(home, await readContents(work));
    expect(await shown(home)).toEqual(['500 2026-11-27']);
    await mergeInto(home, await readContents(await read([500, 5])));
    expect(await shown(home)).toEqual(['500 2026-11-27']);
  });
});

describe('a merge', () => {
  it('comes to the same books in either order, adds nothing twice, and mixes nobody', async () => {
    await fc.assert(
      fc.asyncProperty(anyLife, anyLife, anyLife, async (oneLife, otherLife, later) => {
        const [one, other] = [await freshBooks(), await freshBooks()];
        await live(one, oneLife);
        await live(other, otherLife);
        const [ours, theirs] = [await readContents(one), await readContents(other)];
        const [here, there] = [await copyTo(ours), await copyTo(theirs)];
        await mergeInto(here, theirs);
        await mergeInto(there, ours);
        expect(await held(here)).toEqual(await held(there));
        const merged = await readContents(here);
        const { install: _here, ...rest } = merged;
        const { install: _there, ...others } = await readContents(there);
        expect(rest).toEqual(others);

        await mergeInto(here, theirs);
        expect(await readContents(here)).toEqual(merged);
        await live(here, later);
        expect(await checkBooks(here)).toMatchObject({ mended: 0 });
        const now = await readContents(here);
        for (const credit of await here.credits.toArray()) expectSound(credit, now);
      }),
      { numRuns: 60 },
    );
  }, 60_000);

  it('of an older copy of the same books adds nothing and takes nothing away', async () => {
    await fc.assert(
      fc.asyncProperty(anyLife, anyLife, async (life, later) => {
        const books = await freshBooks();
        await live(books, life);
        const older = await readContents(books);
        await live(books, later, { from: life.length });
        const [before, events] = [await held(books), await books.events.count()];
        await mergeInto(books, older);
        expect(await held(books)).toEqual(before);
        expect(await books.events.count()).toBe(events);
      }),
      { numRuns: 40 },
    );
  }, 60_000);

  it('is taken back to the last field', async () => {
    await fc.assert(
      fc.asyncProperty(anyLife, anyLife, fc.constantFrom('merge', 'replace'), async (life, theirLife, as) => {
        const [books, others] = [await freshBooks(), await freshBooks()];
        await live(books, life);
        await live(others, theirLife);
        const before = await readContents(books);
        const credits = await held(books);
        const theirs = await readContents(others);
        const loading = as === 'merge' ? await allSame(books, theirs) : ({ as: 'replace' } as const);
        await unloadCopy(books, await loadCopy(books, { savedAt: NOON, books: theirs }, loading));
        const { install, ...rest } = await readContents(books);
        expect(rest).toEqual({ ...before, install: undefined, ...rest, events: before.events });
        expect(rest.events).toEqual(before.events);
        expect(rest.accounts).toEqual(before.accounts);
        expect(install.accountKey).toBe(before.install.accountKey);
        expect(await held(books)).toEqual(credits);
      }),
      { numRuns: 30 },
    );
  }, 60_000);

  it('keeps what was said after it when it is taken back', async () => {
    const home = await read([500, 5]);
    const before = await loadCopy(
      home,
      { savedAt: NOON, books: await readContents(await read([300, 9])) },
      { as: 'merge', same: new Map() },
    );
    const [mine] = (await home.credits.toArray()).filter(({ left }) => left === 500);
    await act(home, mine?.id ?? '', { type: 'use', amount: 100 }, NOON);
    await unloadCopy(home, before);
    expect(await home.credits.toArray()).toMatchObject([{ got: 500, left: 400, used: 100 }]);
  });

  it('says what it would do, and does that', async () => {
    const home = await read([500, 5], [300, 9]);
    const theirs = await readContents(await read([500, 5], [200, 12]));
    const loading = await allSame(home, theirs);
    const offer = await compareCopy(home, { savedAt: NOON, books: theirs }, loading, NOON, ZONE);
    expect(offer).toMatchObject({ inFile: 2, here: 2, come: 1, go: 0, changed: 0, asked: 0 });
    await mergeInto(home, theirs, loading);
    expect(await shown(home)).toHaveLength(3);
  });

  it('that is killed at any request leaves the books as they were', async () => {
    const theirs = await readContents(await read([500, 5], [200, 12]));
    const home = await read([500, 5]);
    const before = await readContents(home);
    const loading = await allSame(home, theirs);
    for (let step = 1; ; step += 1) {
      const steps = dieAt(step);
      const done = await loadCopy(home, { savedAt: NOON, books: theirs }, loading).then(
        () => true,
        () => false,
      );
      const reached = steps();
      vi.restoreAllMocks();
      if (done) {
        expect(reached).toBeLessThan(step);
        break;
      }
      expect(await readContents(home)).toEqual(before);
    }
    expect(await shown(home)).toHaveLength(2);
  });
});

/** Nothing below zero, nothing lost on the way, and one account, storefront and currency. */
function expectSound(credit: Credit, { events, accounts }: Contents): void {
  const { got, left, used, lost } = credit;
  for (const figure of [got, left, used, lost, unknown(credit)]) expect(figure).toBeGreaterThanOrEqual(0);
  const ids = new Set(idsOf(credit));
  const issues = events.flatMap(({ creditId, what }) =>
    ids.has(creditId) && what.type === 'issued' ? [what] : [],
  );
  expect(new Set(issues.map(({ marketplace, currency }) => `${marketplace} ${currency}`)).size).toBe(1);
  const canonical = (id: string | null) =>
    accounts.find((account) => account.id === id || account.also?.some((each) => each.id === id))?.id ?? null;
  const owners = new Set(issues.flatMap(({ accountId }) => canonical(accountId) ?? []));
  expect(owners.size).toBeLessThan(2);
}
