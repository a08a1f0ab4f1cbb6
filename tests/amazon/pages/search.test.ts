import { describe, expect, it } from 'vitest';
import { readSearchPage } from '../../../lib/amazon/read-offers.ts';
import { type Item, UNKNOWN_ITEM } from '../../../lib/domain/reading.ts';
import { codes, fixture, open, read } from '../open-page.ts';

const KETTLES = 'https://www.amazon.com/s?k=kettle';
const dollars = (minor: number) => ({ minor, currency: 'USD' }) as const;

// Row by row: only what the row tells.
const rows: readonly Partial<Item>[] = [
  { asin: 'B0KETTLE01', title: 'A kettle of steel', price: dollars(3890) },
  { asin: 'B0PASTE001', title: 'Toothpaste', price: dollars(1000), subscriptionOffered: true },
  { asin: 'B0EBOOK001', title: 'A Short Story of Kettles', digital: true, digitalKind: 'e-book' },
  { asin: '0000000003', title: 'Another book' },
  { asin: 'B0PHONE001', title: 'A phone (Renewed)', used: true },
  { asin: null, title: 'A row without a number' },
  { asin: 'B0GIFTCRD1', title: 'Amazon.com eGift Card', giftCard: true },
  { asin: 'B0FILM0001', title: 'A film', digital: true, digitalKind: 'video' },
];

describe('search results', () => {
  it('say of each row what it tells and nothing else', () => {
    const reading = read(fixture('search/results'), KETTLES);

    expect(reading.items).toEqual(rows.map((row) => ({ ...UNKNOWN_ITEM, ...row })));
    expect([reading.page, reading.trouble, reading.credits]).toEqual(['search', [], []]);
    expect(readSearchPage(open(fixture('search/results'), KETTLES), new URL(KETTLES))).toEqual(reading);
  });

  it('are read in the language of the page', () => {
    const row = (lang: string, title: string, more = '') =>
      read(
        `<html lang="${lang}"><body><div id="search"><div data-component-type="s-search-result" data-asin="B000000001"><h2>${title}</h2>${more}</div></div></body></html>`,
        'https://www.amazon.de/s?k=x',
      ).items[0];

    expect(row('de', 'Ein Telefon (Generalüberholt)', 'Spar-Abo')).toMatchObject({
      used: true,
      subscriptionOffered: true,
    });
    expect(row('de', 'Amazon.de Gutschein per E-Mail')?.giftCard).toBe(true);
    expect(row('de', 'Ein Buch', '<a href="/dp/B000000001">Kindle Ausgabe</a>')?.digitalKind).toBe('e-book');
    expect(row('nl', 'Een telefoon (Generalüberholt)')).toMatchObject({ used: null, giftCard: null });
  });

  it.each([
    ['', 'half-loaded'],
    ['<div id="search"></div>', 'half-loaded'],
    ['<div id="search"><span>No results for kettle</span></div>', 'nothing-here'],
    [
      '<div id="search"><div data-asin="B000000001"><a href="/dp/B000000001">New row</a></div></div>',
      'unknown-layout',
    ],
    ['<p>Something</p>', 'nothing-here'],
  ])('%s is %s', (body, code) => {
    const reading = read(`<html lang="en"><body>${body}</body></html>`, KETTLES);

    expect([reading.items, codes(reading)]).toEqual([[], [code]]);
  });

  it('are at most 2,000', () => {
    const row = '<div data-component-type="s-search-result" data-asin="B000000001"><h2>A</h2></div>';
    const reading = read(
      `<html lang="en"><body><div id="search">${row.repeat(2_001)}</div></body></html>`,
      KETTLES,
    );

    expect(reading.items).toHaveLength(2_000);
    expect(codes(reading)).toEqual(['clamped']);
  });
});

describe('the small way in', () => {
  it('reads item and search pages, and no other address', () => {
    const document = open(fixture('search/results'), KETTLES);

    expect(readSearchPage(document, new URL('https://www.amazon.com/gp/cart/view.html'))).toBe(null);
    expect(readSearchPage(document, new URL('https://www.example.org/s?k=kettle'))).toBe(null);
  });
});
