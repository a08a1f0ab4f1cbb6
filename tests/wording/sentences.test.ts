import { describe, expect, it } from 'vitest';
import { wordFreshness, wordKnownFrom, wordSeen } from '../../lib/wording/age.ts';
import { wordEnding } from '../../lib/wording/ending.ts';
import { headGroup, wordsBeside } from '../../lib/wording/group.ts';
import { wordGoods, wordGoodsLong, wordKind } from '../../lib/wording/kind.ts';
import { wordMoney, wordTotal } from '../../lib/wording/money.ts';
import { creditOf, DAY, seenOn } from '../components/credits.ts';
import { GLANCES } from '../components/glances.ts';
import { inAll, NOW, speak } from './voices.ts';

const usd = (minor: number) => ({ minor, currency: 'USD' }) as const;

describe('money', () => {
  it.each([
    [usd(350), ['US$3.50', '3,50 $', '$3.50']],
    [{ minor: 500, currency: 'JPY' } as const, ['JP¥500', '500 ¥', '￥500']],
    [{ minor: 123_450, currency: 'EUR' } as const, ['€1,234.50', '1.234,50 €', '€1,234.50']],
  ])('%j', (money, words) => {
    expect(inAll((voice) => wordMoney(money, voice).replaceAll('\u00a0', ' '))).toEqual(words);
  });

  it('says "at least" where a part is a lower bound', () => {
    const words = inAll((voice) =>
      wordTotal({ money: usd(899), atLeast: true }, voice).replaceAll('\u00a0', ' '),
    );
    expect(words).toEqual(['at least US$8.99', 'mindestens 8,99 $', '$8.99 以上']);
  });
});

describe('age', () => {
  it.each([
    [
      0,
      [
        'Read just now on the reward page',
        'Gerade eben auf der Prämienseite gelesen',
        'たった今、特典ページで確認',
      ],
    ],
    [
      5 * 60_000,
      [
        'Read 5 minutes ago on the reward page',
        'Vor 5 Minuten auf der Prämienseite gelesen',
        '5 分前、特典ページで確認',
      ],
    ],
    [
      3 * 3_600_000,
      [
        'Read 3 hours ago on the reward page',
        'Vor 3 Stunden auf der Prämienseite gelesen',
        '3 時間前、特典ページで確認',
      ],
    ],
    [
      DAY,
      ['Read yesterday on the reward page', 'Gestern auf der Prämienseite gelesen', '昨日、特典ページで確認'],
    ],
    [
      3 * DAY,
      [
        'Read 3 days ago on the reward page',
        'Vor 3 Tagen auf der Prämienseite gelesen',
        '3 日前、特典ページで確認',
      ],
    ],
    [
      60 * DAY,
      [
        'Read on 13 March on the reward page',
        'Am 13. März auf der Prämienseite gelesen',
        '3月13日、特典ページで確認',
      ],
    ],
    [
      -DAY,
      [
        'Read just now on the reward page',
        'Gerade eben auf der Prämienseite gelesen',
        'たった今、特典ページで確認',
      ],
    ],
  ])('%i milliseconds', (ago, words) => {
    expect(inAll((voice) => wordKnownFrom({ credit: creditOf(), seenAt: NOW - ago }, voice))).toEqual(words);
  });

  it('says what was typed, and where a finding was seen', () => {
    const typed = creditOf({ sightings: {}, quote: null });
    expect(inAll((voice) => wordKnownFrom({ credit: typed, seenAt: null }, voice))).toEqual([
      'You typed this',
      'Selbst eingetragen',
      '自分で入力した内容',
    ]);
    const found = creditOf({ sightings: seenOn('checkout') });
    expect(inAll((voice) => wordSeen({ credit: found }, voice))).toEqual([
      'Seen at checkout',
      'Gesehen an der Kasse',
      '注文確認画面で確認',
    ]);
  });

  it('tells how fresh the books are', () => {
    const fresh = { family: 'rewards', readAt: NOW - 2 * DAY, trouble: null, stale: false } as const;
    expect(inAll((voice) => wordFreshness(fresh, voice))).toEqual([
      'Read 2 days ago',
      'Vorgestern gelesen',
      '一昨日に確認',
    ]);
    const stale = { ...fresh, readAt: NOW - 21 * DAY, stale: true };
    expect(inAll((voice) => wordFreshness(stale, voice))[0]).toBe(
      'Read 21 days ago. Amazon may say something else by now.',
    );
    expect(inAll((voice) => wordFreshness(null, voice))).toEqual([
      'No page read yet',
      'Noch keine Seite gelesen',
      'まだページを読み取っていません',
    ]);
  });
});

describe('after the end', () => {
  const credit = creditOf({ endsOn: '2026-05-10' });
  it.each([
    [
      'ask',
      NOW - 10 * DAY,
      [
        'Ended 10 May, last seen 2 May. Did you use it?',
        'Abgelaufen am 10. Mai, zuletzt gesehen am 2. Mai. Wurde es eingelöst?',
        '5月10日に終了、最後の確認は5月2日です。使いましたか？',
      ],
    ],
    [
      'ask',
      null,
      [
        'Ended 10 May. Did you use it?',
        'Abgelaufen am 10. Mai. Wurde es eingelöst?',
        '5月10日に終了しました。使いましたか？',
      ],
    ],
    [
      'lost',
      NOW,
      [
        'Lost: ended 10 May, still unspent when last seen.',
        'Verfallen: abgelaufen am 10. Mai, zuletzt noch nicht eingelöst.',
        '失効：5月10日に終了。最後の確認では未使用でした。',
      ],
    ],
  ] as const)('%s, seen at %s', (ending, seenAt, words) => {
    expect(inAll((voice) => wordEnding({ credit, ending, seenAt }, voice))).toEqual(words);
  });
});

describe('kinds', () => {
  it.each([
    ['Your No-Rush and Amazon Day Reward Balance', ['No-Rush', 'No-Rush', 'No-Rush']],
    [
      'Grocery No-Rush Reward',
      ['Grocery No-Rush Reward', 'Grocery No-Rush Reward', 'Grocery No-Rush Reward'],
    ],
    ['Courtesy Credit', ['Courtesy', 'Kulanz', 'お詫び']],
    ['P&G Promo Credit', ['P&G Promo Credit', 'P&G Promo Credit', 'P&G Promo Credit']],
    [null, ['Promotional credit', 'Aktionsguthaben', 'プロモーション残高']],
  ])('%s', (name, words) => {
    const { kind } = creditOf({ name });
    expect(inAll(({ translate }) => wordKind({ kind, name }, translate))).toEqual(words);
  });

  it('keeps a hostile name short and straight', () => {
    const words = wordKind({ kind: 'other', name: `\u202E${'😀'.repeat(200)}` }, speak('en').translate);
    expect(words).toBe(`${'😀'.repeat(60)}…`);
  });

  it('says what a credit buys', () => {
    const digital = { value: 'digital', basis: 'usual', quote: null } as const;
    expect(inAll(({ translate }) => wordGoods(digital, translate))).toEqual([
      'e-books, music, video',
      'E-Books, Musik, Videos',
      '電子書籍・音楽・動画',
    ]);
    expect(inAll(({ translate }) => wordGoods(null, translate))).toEqual([null, null, null]);
    expect(inAll(({ translate }) => wordGoodsLong(null, translate))[0]).toBe(
      'Not known. Amazon decides at checkout.',
    );
  });
});

describe('days', () => {
  it('are headed by their countdown, or by the bare day where zones differ', () => {
    const voice = speak('en');
    const [today] = GLANCES.drawn.groups;
    expect(today && headGroup(today, voice)).toBe('Today, by 23:59 to be safe');
    const later = GLANCES.zones.groups.find(({ day }) => day === '2026-05-21');
    const [lot] = later?.lots ?? [];
    expect(lot && wordsBeside(lot.entries[0], '21 May, in 9 days', voice)).toEqual(['From 19 May, 03:00']);
  });
});
