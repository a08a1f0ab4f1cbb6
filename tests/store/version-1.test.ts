import 'fake-indexeddb/auto';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import Dexie from 'dexie';
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type Credit, idsOf } from '../../lib/domain/credit.ts';
import type { Event } from '../../lib/domain/event.ts';
import { inOrder, projectAll } from '../../lib/domain/groups.ts';
import { fromVersion1 } from '../../lib/domain/version-1.ts';
import { parseCopy } from '../../lib/exchange/copy.ts';
import { type Books, openBooks } from '../../lib/store/books.ts';
import { checkBooks } from '../../lib/store/check-books.ts';
import { readContents } from '../../lib/store/contents.ts';
import { loadCopy } from '../../lib/store/copy.ts';
import { act } from '../../lib/store/shopper-acts.ts';
import { faultOf } from '../../lib/store/trouble.ts';
import { dieAt } from './die-at.ts';
import { freshBooks, NOON } from './open.ts';

// Made by the last Promo Purse that wrote version 1. They open for ever, so they are never made anew.
const FOLDER = new URL('../fixtures/books/', import.meta.url);
const DATABASE: Tables = JSON.parse(readFileSync(new URL('version-1.database.json', FOLDER), 'utf8'));
const COPY = readFileSync(new URL('version-1.copy.json', FOLDER), 'utf8');

type Tables = Readonly<Record<string, readonly unknown[]>> & {
  readonly credits: readonly Credit[];
  readonly events: readonly Event[];
};

/** As version 1 wrote it. */
const SCHEMA_1 = {
  accounts: 'id, marketplace',
  credits: 'id, [phase+endsSort], [accountId+phase+endsSort], [marketplace+phase]',
  events: 'id, [creditId+counter], [what.type+counter]',
  readings: 'id, counter, [place+family+counter]',
  reminders: 'id, at',
  silences: 'creditId',
  install: 'key',
};

afterEach(() => vi.restoreAllMocks());

function openOld(name: string): Dexie {
  const old = new Dexie(name);
  old.version(1).stores(SCHEMA_1);
  return old;
}

async function oldBooks(name: string): Promise<void> {
  const old = openOld(name);
  for (const [table, rows] of Object.entries(DATABASE)) await old.table(table).bulkAdd([...rows]);
  old.close();
}

/** What the shopper sees of the credits. */
function faces(credits: readonly Credit[]): readonly unknown[] {
  return credits
    .map((credit) => {
      const { id, marketplace, accountId, currency, name, kind, standing, phase, quote } = credit;
      const { got, left, used, lost, unposted, amountIs, amountBasis, terms } = credit;
      const { startsOn, startsBasis, endsOn, endsTime, endsBasis, zone, zoneFrom } = credit;
      const whose = { id, marketplace, accountId, currency, name, kind, standing, phase, quote };
      const money = { got, left, used, lost, unposted, amountIs, amountBasis, terms };
      return { ...whose, ...money, startsOn, startsBasis, endsOn, endsTime, endsBasis, zone, zoneFrom };
    })
    .toSorted((one, other) => (one.id < other.id ? -1 : 1));
}

async function expectWhole(books: Books): Promise<void> {
  const credits = await books.credits.toArray();
  expect(faces(credits)).toEqual(faces(DATABASE.credits));
  expect(await books.events.count()).toBe(DATABASE.events.length);
  expect(await checkBooks(books)).toMatchObject({ mended: 0, credits: DATABASE.credits.length });
}

describe('books of version 1', () => {
  it('open, with every credit as it was', async () => {
    await oldBooks('version 1');
    const books = await openBooks('version 1');
    await expectWhole(books);
    expect(await books.readings.toArray()).toEqual(DATABASE.readings);
    expect(await books.silences.toArray()).toEqual(DATABASE.silences);
    expect(await books.reminders.toArray()).toEqual(DATABASE.reminders);
    books.close();
    await expectWhole(await openBooks('version 1'));
  });

  it('can part what they had joined for good', async () => {
    await oldBooks('parted');
    const books = await openBooks('parted');
    const joined = (await books.credits.toArray()).find(({ sightings }) => sightings.checkout !== undefined);
    expect(idsOf(joined ?? { id: '' })).toHaveLength(3);
    await act(
      books,
      joined?.id ?? '',
      { type: 'split', member: joined?.sightings.checkout?.under ?? '' },
      NOON,
    );
    const [own] = await books.credits.filter(({ sightings }) => sightings.checkout !== undefined).toArray();
    expect(own).toMatchObject({ standing: 'to-confirm', left: 500, name: 'Promotional balance' });
  });

  it('stay as they were when a step fails, wherever it does, and open the next time', async () => {
    for (let step = 1; ; step += 1) {
      const name = `fails at ${step}`;
      await oldBooks(name);
      const steps = dieAt(step);
      const opened = await openBooks(name)
        .then(async (books) => {
          await books.open();
          return books;
        })
        .catch((error: unknown) => faultOf(error));
      const reached = steps();
      vi.restoreAllMocks();
      if (typeof opened === 'string') {
        const old = openOld(name);
        expect(await old.table('credits').toArray()).toEqual(DATABASE.credits);
        expect(await old.table('events').toArray()).toEqual(DATABASE.events);
        old.close();
      }
      await expectWhole(await openBooks(name));
      if (reached < step) break;
    }
  });

  it('come to the same as their copy', async () => {
    await oldBooks('as a copy');
    const parsed = await parseCopy(COPY);
    if (!('copy' in parsed)) throw new Error(parsed.refused);
    const copied = await freshBooks();
    await loadCopy(copied, parsed.copy, { as: 'replace' });
    await expectWhole(copied);
    const { install: _own, ...contents } = await readContents(copied);
    const { install: _first, ...others } = await readContents(await openBooks('as a copy'));
    expect(contents).toEqual(others);
  });
});

describe('a copy of version 1 that somebody has made', () => {
  it('is refused where a way would get too long a name', async () => {
    const file = JSON.parse(COPY);
    const forward = fromVersion1(file.books.events);
    const way =
      forward.find(({ what }) => what.type === 'issued' && what.joins !== undefined)?.creditId ?? '';
    const books = JSON.stringify(file.books).replaceAll(way, way.padEnd(101, 'x'));
    const checksum = createHash('sha256').update(books).digest('hex');
    const made = JSON.stringify({ ...file, checksum, books: JSON.parse(books) });
    expect(await parseCopy(made)).toEqual({ refused: 'altered' });
  });
});

describe('a story of version 1', () => {
  it('is the same money afterwards, whatever part of it was written', () => {
    fc.assert(
      fc.property(fc.subarray([...DATABASE.events]), (events) => {
        const told = inOrder(events);
        const before = [...Map.groupBy(told, ({ creditId }) => creditId).values()];
        const credits = before.flatMap((story) => projectAll(story));
        expect(faces(projectAll(inOrder(fromVersion1(told))))).toEqual(faces(credits));
      }),
      { numRuns: 300 },
    );
  });
});
