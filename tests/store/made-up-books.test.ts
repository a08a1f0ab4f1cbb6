import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { MARKETPLACES } from '../../lib/amazon/marketplaces.ts';
import { glanceAt } from '../../lib/domain/glance-at.ts';
import { DEMO_BOOKS, openBooks } from '../../lib/store/books.ts';
import { fillMadeUpBooks, removeMadeUpBooks } from '../../lib/store/made-up-books.ts';
import { readShelf } from '../../lib/store/shelf.ts';
import { NOON } from './open.ts';

const ZONE = 'Europe/Berlin';

async function madeUp(id: keyof typeof MARKETPLACES) {
  const { currency, zone } = MARKETPLACES[id];
  await fillMadeUpBooks({ id, currency, zone }, 'Made-up', NOON, ZONE);
  const books = await openBooks(DEMO_BOOKS);
  const glance = glanceAt(await readShelf(books, NOON), null, NOON, ZONE);
  books.close();
  return glance;
}

describe('made-up credits', () => {
  it.each(Object.keys(MARKETPLACES) as (keyof typeof MARKETPLACES)[])('%s', async (id) => {
    const glance = await madeUp(id);
    expect(glance?.place).toMatchObject({
      marketplace: id,
      label: 'Made-up',
      currency: MARKETPLACES[id].currency,
    });
    // Every state that there is to see: ending, later, undated, gone, and a code.
    const entries = glance?.groups.flatMap(({ lots }) => lots.flatMap((lot) => lot.entries)) ?? [];
    expect(entries).toHaveLength(7);
    expect(glance?.groups.at(-1)?.day).toBeNull();
    expect(glance?.atRisk).not.toBeNull();
    expect(glance?.gone).toHaveLength(1);
    expect(entries.filter(({ credit }) => credit.terms.code !== null)).toHaveLength(1);
  });

  it('are never in the real books, and go without a trace', async () => {
    await madeUp('amazon.com');
    const names = async () => (await indexedDB.databases()).map(({ name }) => name);
    expect(await names()).toEqual([DEMO_BOOKS]);
    await removeMadeUpBooks();
    await removeMadeUpBooks();
    expect(await names()).toEqual([]);
  });

  it('are the same when they are filled in twice', async () => {
    const once = await madeUp('amazon.com');
    const twice = await madeUp('amazon.com');
    expect(twice?.total).toEqual(once?.total);
  });
});
