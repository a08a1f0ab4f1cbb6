import 'fake-indexeddb/auto';
import { describe, expect, it, vi } from 'vitest';
import { UNKNOWN_ITEM } from '../../lib/domain/reading.ts';
import { openBooks } from '../../lib/store/books.ts';
import { recordReading } from '../../lib/store/record-reading.ts';
import { act } from '../../lib/store/shopper-acts.ts';
import { page, row } from '../domain/books.ts';
import { receipt } from '../store/open.ts';

const stored = vi.hoisted(() => ({ settings: {} as Record<string, unknown> }));
vi.mock('wxt/browser', () => ({
  browser: {
    runtime: { id: 'us' },
    i18n: { getUILanguage: () => 'en-US' },
    storage: { local: { get: async () => stored } },
  },
}));
const { handleQuestion } = await import('../../entrypoints/background/handle-question.ts');

const url = 'https://www.amazon.com/A-kettle/dp/B0KETTLE01';
const sender = { id: 'us', frameId: 0, url, tab: { incognito: false } } as never;
const item = {
  ...UNKNOWN_ITEM,
  price: { minor: 2500, currency: 'USD' },
  seller: { name: 'Amazon.com', id: 'ATVPDKIKX0DER' },
  sellerKind: 'amazon',
  soldByAmazon: true,
  digital: false,
  giftCard: false,
  used: false,
  subscription: false,
};
const reading = {
  page: 'item',
  marketplace: 'amazon.com',
  language: 'en',
  trouble: [],
  items: [item],
  lines: [],
};
const ask = (more: object = {}, customerId: string | null = 'A1ANNA') => ({
  type: 'ask',
  question: { reading: { ...reading, ...more }, customerId, reviewFollows: null, amazonOffers: null },
});

const nothing = () => undefined;
let opened = 0;
async function annasBooks() {
  opened += 1;
  const books = await openBooks(`asked ${opened}`);
  const now = Date.now();
  const credits = [
    row(500, 5, { name: 'Courtesy Credit', endsOn: null, endsAt: null, zone: null, zoneFrom: null }),
  ];
  await recordReading(books, receipt(page(credits), { now }));
  return { books, open: () => Promise.resolve(books) };
}

describe('a page that asks about its goods', () => {
  it('is answered in words for its own account', async () => {
    const { books, open } = await annasBooks();
    const before = await books.events.count();
    const reply = await handleQuestion(open, ask(), sender, nothing);
    expect(reply?.goods[0]).toMatchObject({ text: '$5.00 probably comes off', tone: 'yes' });
    expect(reply?.goods[0]?.panel[0]?.heading).toBe('Courtesy · $5.00');
    // Nothing of it is kept.
    expect(await books.events.count()).toBe(before);
    expect(await books.readings.count()).toBe(1);
  });

  it.each([
    ['somebody whom the books do not know', ask({}, 'A9BERT'), {}, []],
    ['goods that cannot be bought', ask({ items: [{ ...item, buyable: false }] }), {}, [null]],
    ['the switch is off', ask(), { linesOnItems: false }, []],
  ])('gets no word: %s', async (_, message, settings, goods) => {
    stored.settings = settings;
    const { open } = await annasBooks();
    expect(await handleQuestion(open, message, sender, nothing)).toEqual({ goods, totals: [] });
    stored.settings = {};
  });

  it('gets no word in a private window', async () => {
    const { open } = await annasBooks();
    const hidden = { id: 'us', frameId: 0, url, tab: { incognito: true } } as never;
    expect(await handleQuestion(open, ask(), hidden, nothing)).toEqual({ goods: [], totals: [] });
  });

  it('learns of no amount and no name where the account is not known', async () => {
    const { books, open } = await annasBooks();
    await recordReading(books, receipt(page([row(900, 5)]), { customerId: 'A9BERT', now: Date.now() }));
    const reply = await handleQuestion(open, ask({}, null), sender, nothing);
    expect(reply?.goods[0]).toMatchObject({ tone: 'open', panel: [] });
    expect(JSON.stringify(reply)).not.toMatch(/\d\.\d\d|Courtesy|No-Rush/);
  });

  it('gets no word about what is used up', async () => {
    const { books, open } = await annasBooks();
    const [credit] = await books.credits.toArray();
    await act(books, credit?.id ?? '', { type: 'use', amount: 500 }, Date.now());
    expect(await handleQuestion(open, ask(), sender, nothing)).toEqual({ goods: [], totals: [] });
  });

  it('gets no word when the books cannot be read', async () => {
    const broken = () => Promise.reject(new Error('closed'));
    expect(await handleQuestion(broken, ask(), sender, nothing)).toEqual({ goods: [], totals: [] });
  });

  it.each([
    ['another extension', ask(), { id: 'them' }],
    ['a frame', ask(), { frameId: 3 }],
    ['another kind of page', ask(), { url: 'https://www.amazon.com/norushcredits' }],
    ['another marketplace', ask(), { url: 'https://www.amazon.de/dp/B0KETTLE01' }],
    ['another message', { type: 'tell' }, {}],
  ])('is not answered at all: %s', async (_, message, from) => {
    const { open } = await annasBooks();
    const other = { id: 'us', frameId: 0, url, tab: { incognito: false }, ...from } as never;
    expect(handleQuestion(open, message, other, nothing)).toBeUndefined();
  });
});
