import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { Act } from '../../lib/domain/act.ts';
import type { Credit } from '../../lib/domain/credit.ts';
import type { Books } from '../../lib/store/books.ts';
import { checkBooks } from '../../lib/store/check-books.ts';
import { type Contents, readContents } from '../../lib/store/contents.ts';
import { loadCopy } from '../../lib/store/copy.ts';
import { readStory } from '../../lib/store/ledger.ts';
import { claimReminder } from '../../lib/store/reminders.ts';
import { act, addTyped, undo } from '../../lib/store/shopper-acts.ts';
import { ZONE } from '../domain/books.ts';
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

async function read(books: Books, rows: readonly Parameters<typeof row>[], now = NOON): Promise<Books> {
  await recordReading(books, receipt(page(rows.map((each) => row(...each))), { now }));
  return books;
}

/** The only account of theirs is the only one here. */
async function mergeInto(books: Books, theirs: Contents): Promise<void> {
  const [ours, other] = [(await books.accounts.toArray())[0], theirs.accounts[0]];
  const same = ours && other && ours.id !== other.id ? new Map([[other.id, ours.id]]) : new Map();
  await loadCopy(books, { savedAt: NOON, books: theirs }, { as: 'merge', same });
  expect(await checkBooks(books)).toMatchObject({ mended: 0 });
}

async function copyTo(contents: Contents): Promise<Books> {
  const books = await freshBooks();
  await loadCopy(books, { savedAt: NOON, books: contents }, { as: 'replace' });
  return books;
}

async function creditOf(books: Books, minor: number): Promise<Credit> {
  const credit = (await books.credits.toArray()).find(({ got }) => got === minor);
  if (credit === undefined) throw new Error('No such credit');
  return credit;
}

async function rest(books: Books): Promise<unknown> {
  const { install: _own, ...others } = await readContents(books);
  return others;
}

describe('two computers that go on after a merge', () => {
  it.each<Act>([{ type: 'delete' }, { type: 'not-mine' }])(
    'do not bring back what the other has put away: %j',
    async (said) => {
      const home = await read(await freshBooks(), [[500, 5]]);
      const work = await read(await freshBooks(), [[300, 9]]);
      // Home's account is the elder: work's credit changes its account.
      await home.accounts.toCollection().modify({ createdAt: NOON - DAY });
      await mergeInto(home, await readContents(work));
      await act(work, (await creditOf(work, 300)).id, said, NOON);
      await mergeInto(home, await readContents(work));
      await mergeInto(work, await readContents(home));
      expect(await shown(home)).toEqual(['500 2026-11-27']);
      expect(await shown(work)).toEqual(['500 2026-11-27']);
      expect(await rest(home)).toEqual(await rest(work));
    },
  );

  it('end with the same books, though each has merged the other at its own time', async () => {
    const home = await read(await freshBooks(), [[500, 5]]);
    const work = await read(await freshBooks(), [[500, 5]]);
    const [homes, works] = [await readContents(home), await readContents(work)];
    await mergeInto(home, works);
    await read(work, [[450, 5]], NOON + DAY);
    await mergeInto(work, homes);
    const [homeNow, workNow] = [await readContents(home), await readContents(work)];
    await mergeInto(home, workNow);
    await mergeInto(work, homeNow);
    expect(await rest(home)).toEqual(await rest(work));
    expect(await home.credits.toArray()).toEqual(await work.credits.toArray());
  });
});

describe('two computers that have spoken of one day', () => {
  it('have said it of all that either spoke of', async () => {
    const [home, work] = [
      await read(await freshBooks(), [[500, 5]]),
      await read(await freshBooks(), [[300, 9]]),
    ];
    for (const [books, hour] of [
      [home, 2],
      [work, 1],
    ] as const) {
      const [credit] = await books.credits.toArray();
      const at = NOON + hour;
      await claimReminder(books, { id: 'day', type: 'day', creditIds: [credit?.id ?? ''], at, shownAt: at });
    }
    const [homes, works] = [await readContents(home), await readContents(work)];
    await mergeInto(home, works);
    await mergeInto(work, homes);
    expect(await home.reminders.toArray()).toEqual(await work.reminders.toArray());
    expect((await home.reminders.get('day'))?.creditIds).toHaveLength(2);
  });
});

describe('one account on two computers', () => {
  const HASHES = ['a'.repeat(64), 'b'.repeat(64)] as const;

  it('is called the same afterwards, whoever merges, and known by what either knows of it', async () => {
    const home = await read(await freshBooks(), [[500, 5]]);
    await home.accounts.toCollection().modify({ customer: null });
    const work = await copyTo(await readContents(home));
    for (const [books, customer, label] of [
      [home, HASHES[0], 'Mine'],
      [work, HASHES[1], 'Anna'],
    ] as const)
      await books.accounts.toCollection().modify({ customer, label });
    const [homes, works] = [await readContents(home), await readContents(work)];
    await mergeInto(home, works);
    await mergeInto(work, homes);
    expect(await home.accounts.toArray()).toEqual(await work.accounts.toArray());
  });

  it('keeps the customer that it had got meanwhile', async () => {
    const home = await read(await freshBooks(), [[500, 5]]);
    const work = await read(await freshBooks(), [[300, 9]]);
    for (const books of [home, work]) await books.accounts.toCollection().modify({ customer: null });
    await home.accounts.toCollection().modify({ createdAt: NOON - DAY });
    await mergeInto(home, await readContents(work));
    await work.accounts.toCollection().modify({ customer: HASHES[0] });
    await mergeInto(home, await readContents(work));
    expect((await home.accounts.toArray())[0]?.also).toMatchObject([{ customer: HASHES[0] }]);
  });
});

describe('an account that becomes another computer’s', () => {
  it('leaves a question as it was', async () => {
    const work = await read(await freshBooks(), [[500, 5]]);
    await addTyped(work, typed, ZONE, NOON);
    const home = await read(await freshBooks(), [[300, 9]]);
    await home.accounts.toCollection().modify({ createdAt: NOON - DAY });
    await mergeInto(home, await readContents(work));
    expect(await home.credits.filter(({ like }) => like !== undefined).count()).toBe(1);
  });

  it('leaves what was put away to be taken back', async () => {
    const work = await read(await freshBooks(), [[300, 9]]);
    const { id } = await creditOf(work, 300);
    await act(work, id, { type: 'delete' }, NOON);
    const home = await read(await freshBooks(), [[500, 5]]);
    await home.accounts.toCollection().modify({ createdAt: NOON - DAY });
    await mergeInto(home, await readContents(work));
    const lines = (await readStory(home, id))?.lines ?? [];
    const putAway = lines.findLast(
      ({ event: { what } }) => what.type === 'corrected' && what.correction.of === 'standing',
    );
    await undo(home, [putAway?.event.id ?? ''], NOON);
    expect(await shown(home)).toEqual(['300 2026-12-01', '500 2026-11-27']);
  });
});

describe('what both computers hold already', () => {
  async function twoOfOne(): Promise<{ home: Books; work: Books; id: string }> {
    const home = await freshBooks();
    const { creditId: id } = await addTyped(home, typed, ZONE, NOON);
    return { home, work: await copyTo(await readContents(home)), id };
  }

  it('is not asked about as if it were another than itself', async () => {
    const { home, work, id } = await twoOfOne();
    await read(home, [[500, 5]]);
    await act(work, id, { type: 'use', amount: 100 }, NOON);
    await read(work, [[400, 5]], NOON + DAY);
    await mergeInto(home, await readContents(work));
    expect(await home.credits.toArray()).toMatchObject([{ id, standing: 'kept' }]);
  });

  it('is not joined with what was split off it on the other', async () => {
    const { home, work, id } = await twoOfOne();
    await read(home, [[500, 5]]);
    await read(work, [[500, 5]]);
    const [way = ''] = (await work.credits.get(id))?.members ?? [];
    await act(work, id, { type: 'split', member: way }, NOON);
    await mergeInto(home, await readContents(work));
    expect(await home.credits.get(way)).toMatchObject({ left: 500 });
    expect(await shown(home)).toHaveLength(2);
  });
});
