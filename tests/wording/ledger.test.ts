import { describe, expect, it } from 'vitest';
import type { Happening } from '../../lib/domain/event.ts';
import { wordAge, wordSigned } from '../../lib/wording/ledger.ts';
import { wordSource } from '../../lib/wording/source.ts';
import { inAll, speak } from './voices.ts';

describe('a line of the ledger', () => {
  it('says what was moved with its sign', () => {
    const signed = (minor: number) =>
      inAll((voice) => wordSigned({ minor, currency: 'USD' }, voice).replaceAll('\u00a0', ' '));
    expect(signed(350)).toEqual(['+US$3.50', '+3,50 $', '+$3.50']);
    expect(signed(-200)).toEqual(['-US$2.00', '-2,00 $', '-$2.00']);
  });

  it.each<[string, readonly string[]]>([
    ['2026-05-13', ['today', 'heute', '今日']],
    ['2026-05-12', ['today', 'heute', '今日']],
    ['2026-05-11', ['yesterday', 'gestern', '昨日']],
    ['2026-03-13', ['60 days ago', 'vor 60 Tagen', '60 日前']],
    ['2026-03-12', ['2 months ago', 'vor 2 Monaten', '2 か月前']],
    ['2025-05-12', ['11 months ago', 'vor 11 Monaten', '11 か月前']],
    ['2024-05-12', ['23 months ago', 'vor 23 Monaten', '23 か月前']],
    ['2023-05-12', ['3 years ago', 'vor 3 Jahren', '3 年前']],
  ])('is so old: %s', (day, words) => {
    expect(inAll((voice) => wordAge(day, voice).replaceAll('\u00a0', ' '))).toEqual(words);
  });

  const from = { family: 'order', quote: '-$2.00' } as const;
  const page = { ...from, readingId: 'reading' };
  it.each<[string, Happening, string | null]>([
    ['said by the shopper', { type: 'used', amount: 1 }, 'your own word'],
    ['an order', { type: 'used', amount: 1, from }, 'on an order page'],
    ['what an order shows', { type: 'posted', order: '1', was: 1, is: 0, from }, 'on an order page'],
    ['nobody', { type: 'expired', basis: 'stated' }, 'by the books themselves'],
    ['the shopper about an end', { type: 'expired', basis: 'shopper' }, 'your own word'],
    ['what the sentence names: a page', { type: 'shrank', to: 1, from: page }, null],
    ['given back by a page', { type: 'restored', amount: 1, from: page }, null],
    ['given back by the shopper', { type: 'restored', amount: 1, from: null }, 'your own word'],
    ['a correction', { type: 'corrected', correction: { of: 'settled' } }, 'your own word'],
  ])('rests on %s', (_, what, words) => {
    expect(wordSource(what, speak('en'))).toBe(words);
  });
});
