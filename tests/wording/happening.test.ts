import { describe, expect, it } from 'vitest';
import type { Happening } from '../../lib/domain/event.ts';
import { ledgerOf } from '../../lib/domain/ledger.ts';
import { quoteOf, wordHappening } from '../../lib/wording/happening.ts';
import { Ledger, page, row } from '../domain/books.ts';
import { cameOff, orderOf, posted, told } from '../domain/order-happenings.ts';
import { inAll } from './voices.ts';

/** One event of a credit of $5.00, in three languages. */
function worded(what: Happening): readonly (string | null)[] {
  const books = new Ledger();
  books.read(page([row(500, 5)]));
  books.happen(books.one().id, what);
  const line = ledgerOf(books.events).at(-1);
  return inAll((voice) => (line === undefined ? null : wordHappening(line, voice).replaceAll('\u00a0', ' ')));
}

describe('what orders and pages told', () => {
  it.each<readonly [string, Happening, readonly string[]]>([
    [
      'came off',
      cameOff(500),
      [
        'Came off order 111-0000000-0000001: US$5.00',
        'Bei Bestellung 111-0000000-0000001 abgezogen: 5,00 $',
        '注文 111-0000000-0000001 で差し引き：$5.00',
      ],
    ],
    [
      'came off an order whose number is not known',
      cameOff(200, orderOf({ number: null })),
      ['Came off an order: US$2.00', 'Bei einer Bestellung abgezogen: 2,00 $', '注文で差し引き：$2.00'],
    ],
    [
      'the order shows a part',
      posted(500, 300),
      [
        'Order 111-0000000-0000001 shows US$3.00 of US$5.00',
        'Bestellung 111-0000000-0000001 zeigt 3,00 $ von 5,00 $',
        '注文 111-0000000-0000001 の表示：$5.00 のうち $3.00',
      ],
    ],
    [
      'the order shows nothing',
      posted(500, 0),
      [
        'Order 111-0000000-0000001 shows nothing of US$5.00',
        'Bestellung 111-0000000-0000001 zeigt nichts von 5,00 $',
        '注文 111-0000000-0000001 に $5.00 の表示なし',
      ],
    ],
    [
      'the order shows it after all',
      posted(0, 500),
      [
        'Order 111-0000000-0000001 shows US$5.00 after all',
        'Bestellung 111-0000000-0000001 zeigt nun doch 5,00 $',
        '注文 111-0000000-0000001 にあらためて $5.00 の表示',
      ],
    ],
    [
      'rules',
      told({ goods: 'sold-by-amazon', minimum: 3900 }),
      [
        'Rules read at checkout: sold by Amazon and minimum US$39.00',
        'An der Kasse als Regel gelesen: verkauft von Amazon und Mindestwert 39,00 $',
        '注文確認画面で条件を確認：Amazon が販売、最低金額 $39.00',
      ],
    ],
    [
      'rules by their names, and no code',
      told({ code: 'SECRET-1', kind: 'courtesy' }),
      ['Rules read at checkout: Code and Kind', 'An der Kasse als Regel gelesen: Code und Art', ''],
    ],
    ['the shopper', { type: 'used', amount: 200 }, ['Said: US$2.00 used']],
  ])('%s', (_, what, expected) => {
    const words = worded(what);
    for (const [index, text] of expected.entries()) if (text !== '') expect(words[index]).toBe(text);
    expect(words.join()).not.toContain('SECRET');
  });

  it('rests on the words of its page', () => {
    expect(quoteOf(cameOff(500))).toBe('Courtesy Credit: -$5.00');
    expect(quoteOf(told({ goods: 'digital' }, 'digital only'))).toBe('digital only');
    expect(quoteOf({ type: 'used', amount: 500 })).toBeNull();
  });
});
