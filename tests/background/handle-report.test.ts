import 'fake-indexeddb/auto';
import { describe, expect, it, vi } from 'vitest';
import { notice } from '../../lib/amazon/page.ts';
import { openBooks } from '../../lib/store/books.ts';
import { NOON, page, row } from '../domain/books.ts';

const OUR_ID = 'promo-purse-id';
const stored = vi.hoisted(() => ({ settings: {} as Record<string, unknown> }));
vi.mock('wxt/browser', () => ({
  browser: {
    runtime: { id: 'promo-purse-id', getManifest: () => ({ version: '0.1.0' }) },
    i18n: { getUILanguage: () => 'en-US' },
    storage: {
      local: { get: async () => stored, set: async (items: object) => Object.assign(stored, items) },
    },
  },
}));
const { handleReport } = await import('../../entrypoints/background/handle-report.ts');

const url = 'https://www.amazon.com/norushcredits';
const sender = { id: OUR_ID, frameId: 0, url, tab: { incognito: false } } as never;
const report = { reading: page([row(500, 5)]), customerId: 'A1ANNA', outline: null };
const message = { type: 'report', report };

let opened = 0;
async function fresh() {
  opened += 1;
  const books = await openBooks(`handled ${opened}`);
  return { books, open: () => Promise.resolve(books) };
}

describe('a report from our own script on an Amazon page', () => {
  it('is written, and answered with the line for the page alone', async () => {
    vi.setSystemTime(NOON);
    const { books, open } = await fresh();
    const reply = await handleReport(open, message, sender);
    expect(reply?.pill).toMatchObject({ text: '1 credit kept · $5.00 · next ends Friday', report: null });
    expect(await books.credits.count()).toBe(1);
    vi.useRealTimers();
  });

  it('is written without a line where the shopper wants none', async () => {
    stored.settings = { linesOnPages: false };
    const { books, open } = await fresh();
    expect(await handleReport(open, message, sender)).toEqual({ pill: null });
    expect(await books.credits.count()).toBe(1);
    stored.settings = {};
  });

  it.each([
    ['real credit ends the made-up one', [row(500, 5)], false],
    ['a question ends it, too', [row(500, 5, { confidence: 'confirm' })], false],
    ['a page without credit does not', [], true],
  ])('%s', async (_, rows, demo) => {
    stored.settings = { demo: true };
    const { open } = await fresh();
    await handleReport(open, { type: 'report', report: { ...report, reading: page(rows) } }, sender);
    expect(stored.settings.demo).toBe(demo);
    stored.settings = {};
  });

  it('takes the notices of a page along', async () => {
    const { books, open } = await fresh();
    const notices = [notice('promised', 'Earn $2.00 that expires on Dec 31, 2026')];
    await handleReport(
      open,
      { type: 'report', report: { ...report, reading: { ...report.reading, notices } } },
      sender,
    );
    expect(await books.credits.count()).toBe(1);
  });

  it('leaves no trace of a private window', async () => {
    const { books, open } = await fresh();
    expect(
      await handleReport(open, message, { ...(sender as object), tab: { incognito: true } } as never),
    ).toEqual({ pill: null });
    expect(await books.credits.count()).toBe(0);
  });

  it('says in one sentence that the disk is full', async () => {
    const full = () => Promise.reject(Object.assign(new Error('no room'), { name: 'QuotaExceededError' }));
    const reply = await handleReport(full, message, sender);
    expect(reply?.pill?.text).toBe('Not kept: no room left on this disk');
  });
});

describe('anything else is not answered', () => {
  const from = (more: object) => ({ ...(sender as object), ...more }) as never;
  const saying = (more: object) => ({ type: 'report', report: { ...report, ...more } });
  const reading = (more: object) => saying({ reading: { ...report.reading, ...more } });

  it.each([
    ['another extension', message, from({ id: 'another' })],
    ['a frame in the page', message, from({ frameId: 3 })],
    ['a page without an address', message, from({ url: undefined })],
    [
      'a page that is not Amazon',
      message,
      from({ url: 'https://www.amazon.com.evil.example/norushcredits' }),
    ],
    ['a page that is not read', message, from({ url: 'https://www.amazon.com/ap/signin' })],
    ['an unsafe address', message, from({ url: 'http://www.amazon.com/norushcredits' })],
    ['another marketplace than the page', reading({ marketplace: 'amazon.de' }), sender],
    ['another family than the address', reading({ page: 'gift-card-balance' }), sender],
    [
      'another currency',
      reading({ credits: [row(500, 5, { amount: { minor: 500, currency: 'EUR' } })] }),
      sender,
    ],
    ['no message', null, sender],
    ['a text', 'report', sender],
    ['another type', { type: 'give-me-everything' }, sender],
    ['a reading that is none', saying({ reading: 'hello' }), sender],
    ['an amount that is no integer', reading({ credits: [row(5.5, 5)] }), sender],
    ['an amount beyond counting', reading({ credits: [row(Number.MAX_SAFE_INTEGER + 2, 5)] }), sender],
    ['nothing as an amount', reading({ credits: [row(0, 5)] }), sender],
    ['less than nothing', reading({ credits: [row(-500, 5)] }), sender],
    ['a zone that is none', reading({ credits: [row(500, 5, { zone: 'Middle/Earth' })] }), sender],
    ['a day that does not exist', reading({ credits: [row(500, 5, { endsOn: '2026-02-31' })] }), sender],
    ['too many rows', reading({ credits: Array.from({ length: 2_001 }, () => row(500, 5)) }), sender],
    ['a name without end', reading({ credits: [row(500, 5, { name: 'x'.repeat(201) })] }), sender],
    ['a customer id of another shape', saying({ customerId: '<script>' }), sender],
    ['an outline without end', saying({ outline: 'x'.repeat(4_001) }), sender],
  ])('%s', async (_, said, by) => {
    const { books, open } = await fresh();
    expect(handleReport(open, said, by)).toBeUndefined();
    expect(await books.credits.count()).toBe(0);
  });
});
