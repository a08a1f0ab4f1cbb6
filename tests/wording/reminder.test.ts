import { describe, expect, it } from 'vitest';
import type { Credit } from '../../lib/domain/credit.ts';
import { entriesOf } from '../../lib/domain/placed.ts';
import { wordReminder, wordStaleReminder } from '../../lib/wording/reminder.ts';
import { creditOf, DAY, readingOf } from '../components/credits.ts';
import { inAll, NOW, speak } from './voices.ts';

const ZONE = 'America/New_York';
const friday = { endsOn: '2026-05-15' } as const;

function entries(credits: readonly Partial<Credit>[]) {
  const shelf = {
    credits: credits.map(creditOf),
    accounts: [],
    readings: [readingOf({ seenAt: NOW - 12 * DAY })],
  };
  return entriesOf(shelf, NOW, ZONE);
}
const words = (credits: readonly Partial<Credit>[]) =>
  inAll((voice) => {
    const { title, body } = wordReminder(entries(credits), voice);
    return [title, ...body.split('\n')].join(' | ').replaceAll('\u00a0', ' ');
  });

describe('a reminder', () => {
  it.each<[string, readonly Partial<Credit>[], readonly string[]]>([
    [
      'one credit',
      [{ ...friday, left: 750 }],
      [
        'US$7.50 of Amazon credit ends Friday | US$7.50 · No-Rush · e-books, music, video | as read 12 days ago',
        '7,50 $ Amazon-Guthaben läuft am Freitag ab | 7,50 $ · No-Rush · E-Books, Musik, Videos | gelesen vor 12 Tagen',
        'Amazon の残高 $7.50 は金曜日までです | $7.50 · No-Rush · 電子書籍・音楽・動画 | 12 日前に確認',
      ],
    ],
    [
      'typed, on its last day',
      [{ endsOn: '2026-05-12', name: 'Prime Day', quote: null, sightings: {} }],
      [
        'US$3.50 of Amazon credit ends today | US$3.50 · Prime Day · sold by Amazon | You typed this',
        '3,50 $ Amazon-Guthaben läuft heute ab | 3,50 $ · Prime Day · verkauft von Amazon | Selbst eingetragen',
        'Amazon の残高 $3.50 は今日までです | $3.50 · Prime Day · Amazon が販売 | 自分で入力した内容',
      ],
    ],
    [
      'equal ones are one line, others follow with their day',
      [friday, friday, { endsOn: '2026-05-26', name: 'Courtesy Credit', left: 500 }],
      [
        'US$7.00 of Amazon credit ends Friday | US$7.00 · No-Rush · 2 credits | US$5.00 · Courtesy · sold by Amazon · 26 May | as read 12 days ago',
        '7,00 $ Amazon-Guthaben läuft am Freitag ab | 7,00 $ · No-Rush · 2 Guthaben | 5,00 $ · Kulanz · verkauft von Amazon · 26. Mai | gelesen vor 12 Tagen',
        'Amazon の残高 $7.00 は金曜日までです | $7.00 · No-Rush · 2 件 | $5.00 · お詫び · Amazon が販売 · 5月26日 | 12 日前に確認',
      ],
    ],
    [
      'not confirmed',
      [{ ...friday, standing: 'to-confirm', left: 200, name: null }],
      [
        'US$2.00 of unconfirmed Amazon credit ends Friday | US$2.00 · Promotional credit · to confirm | as read 12 days ago',
        '2,00 $ unbestätigtes Amazon-Guthaben läuft am Freitag ab | 2,00 $ · Aktionsguthaben · zu bestätigen | gelesen vor 12 Tagen',
        '未確認の Amazon の残高 $2.00 は金曜日までです | $2.00 · プロモーション残高 · 未確認 | 12 日前に確認',
      ],
    ],
    [
      'no date known',
      [{ name: 'Courtesy Credit', left: 500 }],
      [
        'US$5.00 of Amazon credit has no known date | US$5.00 · Courtesy · sold by Amazon | as read 12 days ago',
        '5,00 $ Amazon-Guthaben hat kein bekanntes Datum | 5,00 $ · Kulanz · verkauft von Amazon | gelesen vor 12 Tagen',
        'Amazon の残高 $5.00 は期限が不明です | $5.00 · お詫び · Amazon が販売 | 12 日前に確認',
      ],
    ],
  ])('%s', (_, credits, expected) => {
    expect(words(credits)).toEqual(expected);
  });

  it('names three lines at most, and counts the rest', () => {
    const many = ['A', 'B', 'C', 'D', 'E'].map((name) => ({ ...friday, name }));
    const { body } = wordReminder(entries([...many, { ...friday, name: 'E' }]), speak('en'));
    expect(body.split('\n')).toHaveLength(5);
    expect(body).toContain('and 3 more');
  });

  it('never adds currencies, and names the marketplaces where there are several', () => {
    const german = {
      ...friday,
      currency: 'EUR',
      marketplace: 'amazon.de',
      zone: 'Europe/Berlin',
      left: 500,
    } as const;
    const { title, body } = wordReminder(entries([friday, german]), speak('en'));
    expect(title).toBe('€5.00 and US$3.50 of Amazon credit ends Friday');
    expect(body).toContain('US$3.50 · amazon.com · No-Rush');
    expect(body).toContain('€5.00 · amazon.de · No-Rush');
  });

  it('says the certain before the doubtful of one day', () => {
    const { title, body } = wordReminder(
      entries([{ ...friday, standing: 'to-confirm', left: 900 }, friday]),
      speak('en'),
    );
    expect(title).toBe('US$3.50 of Amazon credit ends Friday');
    expect(body).toContain('US$9.00 · No-Rush · e-books, music, video · to confirm');
  });

  it('says thousands in a few lines', () => {
    const many = Array.from({ length: 5_000 }, (_, index) => ({ ...friday, name: `Reward ${index}` }));
    expect(wordReminder(entries(many), speak('en')).body).toContain('and 4997 more');
  });

  it('tells that what is known is old', () => {
    expect(inAll((voice) => wordStaleReminder(NOW - 38 * DAY, voice).title)).toEqual([
      'Your Amazon credit was last read on 4 April',
      'Amazon-Guthaben zuletzt am 4. April gelesen',
      'Amazon の残高の最終確認は4月4日です',
    ]);
  });
});
