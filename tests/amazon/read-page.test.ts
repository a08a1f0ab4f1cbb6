import { describe, expect, it } from 'vitest';
import { PAGE_KINDS } from '../../lib/amazon/page-kinds.ts';
import { ALL_READERS } from '../../lib/amazon/pages/index.ts';
import { readPage } from '../../lib/amazon/read-page.ts';
import { FAMILIES } from '../../lib/domain/reading.ts';
import { AT, codes, fixture, open, read } from './open-page.ts';

describe('reading a page', () => {
  it.each(PAGE_KINDS)(
    'says that a script brings no reader for $name',
    ({ family, examples: [address = ''] }) => {
      const reading = readPage(open(fixture('rewards/known'), address), new URL(address), AT, {});

      expect(reading.page).toBe(family);
      expect(reading.credits).toEqual([]);
      expect(reading.trouble).toEqual([{ code: 'unknown-layout', about: 'no reader for this family yet' }]);
    },
  );

  it('has a reader for every family', () => {
    expect(Object.keys(ALL_READERS).sort()).toEqual([...FAMILIES].sort());
  });

  it('says that an address is not known', () => {
    const elsewhere = read('<p>$5.00 expires on May 15, 2025</p>', 'https://www.example.org/norushcredits');

    expect([elsewhere.page, elsewhere.credits, codes(elsewhere)]).toEqual(['other', [], ['unknown-layout']]);
    expect(read('<p>x</p>', 'https://www.amazon.com/x').page).toBe('other');
  });

  it('takes the language from the page, then from its address', () => {
    const url = 'https://www.amazon.com/-/es/norushcredits';

    expect(read('<html lang="en-us"><body>x</body></html>', url).language).toBe('en');
    expect(read('<html><body>x</body></html>', url).language).toBe('es');
    expect(read('<html><body>x</body></html>').language).toBe(null);
  });

  it('asks about what it finds in a language that it has no words for', () => {
    const reading = read(fixture('rewards/known').replace('en-us', 'es-us'));

    expect(codes(reading)).toEqual(['unexpected-language']);
    expect(new Set(reading.credits.map(({ confidence }) => confidence))).toEqual(new Set(['confirm']));
  });

  it('is plain JSON', () => {
    const reading = read(fixture('rewards/undated-group'));

    expect(JSON.parse(JSON.stringify(reading))).toEqual(reading);
  });
});
