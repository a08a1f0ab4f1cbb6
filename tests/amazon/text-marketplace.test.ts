import { describe, expect, it } from 'vitest';
import { marketplaceOfText, namedMarketplace } from '../../lib/amazon/text-marketplace.ts';

describe('the storefront of a text', () => {
  it.each([
    ['sold by Amazon.de.', 'amazon.de'],
    ['at https://www.amazon.co.uk/gp/css', 'amazon.co.uk'],
    ['gutschein@amazon.de', 'amazon.de'],
    ['Amazon.com.br', 'amazon.com.br'],
    ['Amazon.com and again amazon.com', 'amazon.com'],
    ['Amazon.com or Amazon.ca', null],
    ['amazon.example', null],
    ['myamazon.de', null],
    ['Amazon', null],
  ])('by its name: %s', (text, key) => {
    expect(namedMarketplace(text)).toBe(key);
  });

  it.each([
    ['$5.00 for you', ['amazon.de', 'amazon.ca'], 'amazon.ca'],
    ['$5.00 for you', ['amazon.co.jp'], 'amazon.com'],
    ['5,00 €', ['amazon.com', 'amazon.fr'], 'amazon.fr'],
    ['500円', ['amazon.com'], 'amazon.co.jp'],
    ['GBP 5', [], 'amazon.co.uk'],
    ['konkret 5 Euro', ['amazon.de'], 'amazon.de'],
    ['TRY PRIME for 5 pounds', ['amazon.co.uk'], 'amazon.co.uk'],
    ['US$5', ['amazon.de'], 'amazon.com'],
    ['100 kr', ['amazon.de'], 'amazon.se'],
    ['プロモーション500円分', ['amazon.com'], 'amazon.co.jp'],
    ['no money at all', ['amazon.it', 'amazon.de'], 'amazon.it'],
    ['no money at all', [], 'amazon.com'],
    ['5,00 € at Amazon.de', ['amazon.fr'], 'amazon.de'],
  ] as const)('by its money: %s', (text, likely, key) => {
    expect(marketplaceOfText(text, likely)).toBe(key);
  });
});
