import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { openBooks } from '../../lib/store/books.ts';
import { faultOf } from '../../lib/store/trouble.ts';
import { dieAt } from './die-at.ts';
import { freshBooks, page, receipt, recordReading, row, shown } from './open.ts';

const before = page([row(350, 0), row(100, 3), row(100, 3), row(899, 67)]);
const after = page([row(100, 3), row(399, 67), row(500, 9)]);
const SHOWN_BEFORE = ['100 2026-11-25', '100 2026-11-25', '350 2026-11-22', '899 2027-01-28'];
const SHOWN_AFTER = ['100 2026-11-25', '399 2027-01-28', '500 2026-12-01'];

afterEach(() => vi.restoreAllMocks());

describe('a worker that is killed', () => {
  it('at any request leaves the books as they were, and the next reading completes them', async () => {
    const counting = await freshBooks();
    await recordReading(counting, receipt(before));
    const count = dieAt(Number.POSITIVE_INFINITY);
    await recordReading(counting, receipt(after));
    const steps = count();
    vi.restoreAllMocks();
    expect(steps).toBeGreaterThan(10);

    for (let step = 1; step <= steps; step += 1) {
      const books = await freshBooks();
      await recordReading(books, receipt(before));
      dieAt(step);
      await expect(recordReading(books, receipt(after))).rejects.toThrow();
      vi.restoreAllMocks();
      expect(await shown(books), `killed at request ${step}`).toEqual(SHOWN_BEFORE);
      await recordReading(books, receipt(after));
      expect(await shown(books)).toEqual(SHOWN_AFTER);
    }
  });

  it('again and again, at random, ends with the same books', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.integer({ min: 1, max: 40 }), { maxLength: 5 }), async (kills) => {
        const books = await freshBooks();
        for (const step of kills) {
          dieAt(step);
          await recordReading(books, receipt(before)).catch(() => undefined);
          vi.restoreAllMocks();
        }
        await recordReading(books, receipt(before));
        expect(await shown(books)).toEqual(SHOWN_BEFORE);
      }),
      { numRuns: 40 },
    );
  });
});

describe('books that cannot be opened or written', () => {
  it('says that the disk is full, and keeps what was there', async () => {
    const books = await freshBooks();
    await recordReading(books, receipt(before));
    vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
    const error = await recordReading(books, receipt(after)).catch((reason: unknown) => reason);
    expect(faultOf(error)).toBe('full');
    vi.restoreAllMocks();
    expect(await shown(books)).toEqual(SHOWN_BEFORE);
  });

  it('says so too when the browser says it of single rows', () => {
    const full = new DOMException('no room', 'QuotaExceededError');
    expect(faultOf(new Dexie.BulkError('2 of 3 operations failed', [full, full]))).toBe('full');
  });

  it('refuses books of a newer version, and leaves them alone', async () => {
    const newer = new Dexie('newer books');
    newer.version(100).stores({ credits: 'id', wonders: 'id' });
    await newer.table('wonders').add({ id: 'kept' });
    newer.close();

    const error = await openBooks('newer books').catch((reason: unknown) => reason);
    expect(faultOf(error)).toBe('newer');
    const again = new Dexie('newer books');
    again.version(100).stores({ credits: 'id', wonders: 'id' });
    expect(await again.table('wonders').count()).toBe(1);
  });

  it('says when the browser does not let us in', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException(
        'A mutation operation was attempted on a database that did not allow mutations.',
        'InvalidStateError',
      );
    });
    const error = await recordReading(await freshBooks(), receipt()).catch((reason: unknown) => reason);
    expect(faultOf(error)).toBe('blocked');
  });

  it('opens them again after the browser has closed them', async () => {
    const books = await freshBooks();
    await recordReading(books, receipt(before));
    books.backendDB().close();
    await recordReading(books, receipt(after));
    expect(await shown(books)).toEqual(SHOWN_AFTER);
  });

  it('has a word for everything else', () => {
    expect(faultOf(new TypeError('surprise'))).toBe('failed');
    expect(faultOf('no error at all')).toBe('failed');
  });
});
