import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseTypedAmount, writeTypedAmount } from '../../lib/wording/typed-amount.ts';

describe('a typed amount', () => {
  it.each([
    ['3.50', 'en', 350],
    ['3,50', 'en', 350],
    ['3,50', 'de', 350],
    ['3.50', 'de', 350],
    ['$3.50', 'en', 350],
    ['US$ 3.50', 'en', 350],
    ['3,50 €', 'de', 350],
    ['EUR 3,50', 'de', 350],
    ['3', 'en', 300],
    ['3.5', 'en', 350],
    ['1,234.50', 'en', 123_450],
    ['1.234,50', 'de', 123_450],
    ["1'234.50", 'de-CH', 123_450],
    ['1 234,50', 'fr', 123_450],
    ['1,234', 'en', 123_400],
    ['1.234', 'de', 123_400],
    ['３．５０', 'ja', 350],
    ['0', 'en', 0],
  ])('%s in %s', (typed, locale, minor) => {
    expect(parseTypedAmount(typed, 'USD', locale)).toBe(minor);
  });

  it.each([
    ['1,234', 'de'],
    ['1.234', 'en'],
    ['3.505', 'en'],
    ['3,50,00', 'en'],
    ['1.2.3', 'en'],
    ['12,34.5', 'en'],
    ['-3.50', 'en'],
    ['3e5', 'en'],
    ['3-4', 'en'],
    ['', 'en'],
    ['free', 'en'],
    ['9'.repeat(30), 'en'],
  ])('%s in %s is not guessed', (typed, locale) => {
    expect(parseTypedAmount(typed, 'USD', locale)).toBeNull();
  });

  it('has no fraction where the currency has none', () => {
    expect(parseTypedAmount('¥1,500', 'JPY', 'en')).toBe(1500);
    expect(parseTypedAmount('５００円', 'JPY', 'ja')).toBe(500);
    expect(parseTypedAmount('1.500', 'JPY', 'en')).toBe(1500);
    expect(parseTypedAmount('3.50', 'JPY', 'en')).toBeNull();
  });

  it('is read as it was written', () => {
    const amounts = fc.integer({ min: 0, max: 1_000_000_000 });
    fc.assert(
      fc.property(
        amounts,
        fc.constantFrom('USD', 'EUR', 'JPY'),
        fc.constantFrom('en', 'de', 'ja', 'fr', 'sv'),
        (minor, currency, locale) => {
          expect(parseTypedAmount(writeTypedAmount(minor, currency, locale), currency, locale)).toBe(minor);
        },
      ),
    );
  });
});
