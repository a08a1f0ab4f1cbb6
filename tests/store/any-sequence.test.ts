import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { idsOf, unknown } from '../../lib/domain/credit.ts';
import type { Account } from '../../lib/domain/glance.ts';
import { allIds } from '../../lib/domain/merge-accounts.ts';
import { parseCopy, writeCopy } from '../../lib/exchange/copy.ts';
import type { Books } from '../../lib/store/books.ts';
import { checkBooks } from '../../lib/store/check-books.ts';
import { type Contents, readContents } from '../../lib/store/contents.ts';
import { loadCopy, unloadCopy } from '../../lib/store/copy.ts';
import { act, undo } from '../../lib/store/shopper-acts.ts';
import { anyLife, live } from './lives.ts';
import { freshBooks, NOON } from './open.ts';

type Step = (books: Books, index: number) => Promise<unknown>;

const WORDS = { text: 'Use your $3 by November 28.', marks: [] };
const PASTED = {
  amount: 300,
  endsOn: '2026-11-28',
  terms: {},
  quotes: {},
  quote: null,
  words: WORDS,
} as const;

/** Something that can be done with credits, events and accounts of the books, by what the dice pick. */
const picking: fc.Arbitrary<Step> = fc
  .record({
    what: fc.constantFrom('join', 'join', 'split', 'undo', 'undo', 'keep', 'paste'),
    a: fc.nat(),
    b: fc.nat(),
  })
  .map(({ what, a, b }) => async (books) => {
    const credits = await books.credits.toArray();
    const [credit, other] = [credits[a % credits.length], credits[b % credits.length]];
    if (credit === undefined || other === undefined) return;
    const { id, marketplace } = credit;
    const [ids, others] = [idsOf(credit), idsOf(other)];
    if (what === 'join') await act(books, id, { type: 'join', with: others[a % others.length] ?? id }, NOON);
    if (what === 'split') await act(books, id, { type: 'split', member: ids[b % ids.length] ?? id }, NOON);
    if (what === 'paste')
      await act(books, id, { type: 'paste', pasted: PASTED, own: {}, accountId: null }, NOON);
    if (what === 'undo') {
      // Any event of all, an undo among them.
      const events = await books.events.orderBy('id').toArray();
      await undo(books, [events[a % events.length]?.id ?? ''], NOON);
    }
    if (what === 'keep') {
      const accounts = await books.accounts.where('marketplace').equals(marketplace).toArray();
      const account = accounts[b % accounts.length];
      if (account !== undefined) await act(books, id, { type: 'keep', accountId: account.id }, NOON);
    }
  });

const living: fc.Arbitrary<Step> = anyLife.map(
  (life) => (books, index) => live(books, life, { from: index }),
);
const steps = fc.array(fc.oneof({ arbitrary: picking, weight: 6 }, living), { maxLength: 8, size: 'max' });

async function take(all: readonly Step[], books: Books): Promise<void> {
  for (const [index, step] of all.entries()) {
    await step(books, index);
    await expectSound(books);
  }
}

/** Each credit is what its events amount to, its figures add up, and a copy of it all opens. */
async function expectSound(books: Books): Promise<void> {
  expect(await checkBooks(books)).toMatchObject({ mended: 0 });
  for (const credit of await books.credits.toArray()) {
    const { got, left, used, lost, like = [] } = credit;
    for (const figure of [got, left, used, lost, unknown(credit)]) expect(figure).toBeGreaterThanOrEqual(0);
    expect(like.filter((id) => idsOf(credit).includes(id))).toEqual([]);
  }
  const contents = await readContents(books);
  const parsed = await parseCopy(await writeCopy(contents, NOON, '1'));
  expect('copy' in parsed && parsed.copy.books).toEqual(contents);
}

/** The accounts of theirs that are ours: in each storefront those that were made first, where neither knows the other. */
function sameOf(ours: Contents, theirs: Contents): ReadonlyMap<string, string> {
  const known = new Set(ours.accounts.flatMap(allIds));
  const theirIds = new Set(theirs.accounts.flatMap(allIds));
  const firstOf = (accounts: readonly Account[], others: ReadonlySet<string>) =>
    Map.groupBy(
      accounts.filter((account) => !allIds(account).some((id) => others.has(id))),
      ({ marketplace }) => marketplace,
    );
  const here = firstOf(ours.accounts, theirIds);
  return new Map(
    [...firstOf(theirs.accounts, known)].flatMap(([marketplace, [account]]) => {
      const own = here.get(marketplace)?.[0];
      return account === undefined || own === undefined ? [] : [[account.id, own.id] as const];
    }),
  );
}

describe('whatever is done, in whatever order', () => {
  it('each credit is what its events amount to after each step', async () => {
    await fc.assert(
      fc.asyncProperty(anyLife, steps, async (life, all) => {
        const books = await freshBooks();
        await live(books, life);
        await take(all, books);
      }),
      { numRuns: 120 },
    );
  }, 60_000);

  it('three computers that merge, go on and merge again come to the same books', async () => {
    const merging = fc.tuple(fc.nat(2), fc.nat(2), fc.boolean(), steps);
    const three = fc.tuple(steps, steps, steps);
    await fc.assert(
      fc.asyncProperty(three, fc.array(merging, { maxLength: 4, size: 'max' }), async (lives, merges) => {
        const all = [await freshBooks(), await freshBooks(), await freshBooks()] as const;
        for (const [index, life] of lives.entries()) await take(life, all[index] ?? all[0]);
        for (const [one, other, isTakenBack, later] of merges) {
          const [here, there] = [all[one] ?? all[0], all[other] ?? all[0]];
          const theirs = await readContents(there);
          const same = sameOf(await readContents(here), theirs);
          const before = await loadCopy(here, { savedAt: NOON, books: theirs }, { as: 'merge', same });
          await expectSound(here);
          await take(later, here);
          if (!isTakenBack) continue;
          await unloadCopy(here, before);
          await expectSound(here);
        }
        const [home, work] = all;
        const [ours, theirs] = [await readContents(home), await readContents(work)];
        const same = sameOf(ours, theirs);
        const back = new Map([...same].map(([their, our]) => [our, their]));
        await loadCopy(home, { savedAt: NOON, books: theirs }, { as: 'merge', same });
        await loadCopy(work, { savedAt: NOON, books: ours }, { as: 'merge', same: back });
        await expectSound(home);
        const { install: _home, ...homes } = await readContents(home);
        const { install: _work, ...works } = await readContents(work);
        expect(homes).toEqual(works);
        expect(await home.credits.toArray()).toEqual(await work.credits.toArray());
        await loadCopy(home, { savedAt: NOON, books: theirs }, { as: 'merge', same: new Map() });
        const { install: _again, ...again } = await readContents(home);
        expect(again).toEqual(homes);
      }),
      { numRuns: 40 },
    );
  }, 60_000);
});
