import { describe, expect, it } from 'vitest';
import type { Acknowledgement } from '../../lib/domain/acknowledgement.ts';
import { entryOf } from '../../lib/domain/entry.ts';
import { wordAcknowledgement } from '../../lib/wording/acknowledgement.ts';
import { wordFreshness, wordKnownFrom, wordSeen } from '../../lib/wording/age.ts';
import { wordEnding } from '../../lib/wording/ending.ts';
import { headGroup, wordsBeside } from '../../lib/wording/group.ts';
import { wordGoods, wordKind, wordUsualGoods } from '../../lib/wording/kind.ts';
import { wordMoney, wordTotal } from '../../lib/wording/money.ts';
import { wordPlace } from '../../lib/wording/place.ts';
import { wordElsewhere, wordRisk } from '../../lib/wording/summary.ts';
import { wordFault, wordTrouble } from '../../lib/wording/trouble.ts';
import { accountOf, creditOf, DAY, GLANCES, seenOn } from '../components/glances.ts';
import { inAll, NOW, speak } from './voices.ts';

const ZONE = 'America/New_York';
const usd = (minor: number) => ({ minor, currency: 'USD' }) as const;
const friday = entryOf(creditOf({ endsOn: '2026-05-15' }), null, NOW, ZONE);

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

  it('says what a kind usually buys', () => {
    expect(inAll(({ translate }) => wordGoods('no-rush', translate))).toEqual([
      'e-books, music, video',
      'E-Books, Musik, Videos',
      '電子書籍・音楽・動画',
    ]);
    expect(inAll(({ translate }) => wordGoods('other', translate))).toEqual([null, null, null]);
    expect(inAll(({ translate }) => wordUsualGoods('other', translate))[0]).toBe(
      'Not known. Amazon decides at checkout.',
    );
  });
});

describe('the pill', () => {
  const kept = { type: 'kept', count: 5, total: { money: usd(2350), atLeast: false }, next: friday } as const;
  const table: readonly (readonly [Acknowledgement, readonly (string | null)[]])[] = [
    [
      kept,
      [
        '5 credits kept · US$23.50 · next ends Friday',
        '5 Guthaben gemerkt · 23,50 $ · nächster Ablauf Freitag',
        '残高 5 件を記録 · $23.50 · 次の期限は金曜日',
      ],
    ],
    [
      { ...kept, count: 1, next: null },
      [
        '1 credit kept · US$23.50 · no date known',
        '1 Guthaben gemerkt · 23,50 $ · kein Datum bekannt',
        '残高 1 件を記録 · $23.50 · 期限不明',
      ],
    ],
    [
      { type: 'findings', count: 2, kept: 0 },
      ['2 to confirm in Promo Purse', '2 in Promo Purse zu bestätigen', 'Promo Purse で 2 件の確認待ち'],
    ],
    [
      { type: 'findings', count: 1, kept: 3 },
      [
        '3 credits kept · 1 to confirm in Promo Purse',
        '3 Guthaben gemerkt · 1 in Promo Purse zu bestätigen',
        '残高 3 件を記録 · Promo Purse で 1 件の確認待ち',
      ],
    ],
    [
      { type: 'no-credit' },
      ['This page lists no credit', 'Diese Seite nennt kein Guthaben', 'このページに残高の表示はありません'],
    ],
    [
      { type: 'signed-out' },
      [
        'Signed out; nothing changed',
        'Abgemeldet; nichts geändert',
        'サインアウト中です。記録は変わっていません',
      ],
    ],
    [
      { type: 'gift-card', money: usd(2000) },
      [
        'Gift card balance US$20.00, not promotional',
        'Geschenkkarten-Guthaben 20,00 $, kein Aktionsguthaben',
        'ギフトカード残高 $20.00（プロモーション残高ではありません）',
      ],
    ],
    [{ type: 'nothing' }, [null, null, null]],
  ];
  it.each(table)('%j', (said, words) => {
    expect(
      inAll((voice) => wordAcknowledgement(said, voice)?.text.replaceAll('\u00a0', ' ') ?? null),
    ).toEqual(words);
  });

  it('offers a report only where the page was not understood', () => {
    const voice = speak('en');
    const offered = (said: Acknowledgement) => wordAcknowledgement(said, voice)?.report;
    expect([offered({ type: 'unknown-page' }), offered({ type: 'partly', kept: 2 }), offered(kept)]).toEqual([
      true,
      true,
      false,
    ]);
  });

  it('shows no amount where the account is not known', () => {
    expect(
      inAll((voice) => wordAcknowledgement({ type: 'account-unknown' }, voice)?.text ?? null).join(),
    ).not.toMatch(/\d/);
  });

  it.each(['full', 'newer', 'blocked', 'failed'] as const)('says that nothing was kept: %s', (fault) => {
    expect(wordAcknowledgement({ type: 'books', fault }, speak('en'))?.text).toMatch(/^Not kept: /);
  });
});

describe('the head of the popup', () => {
  it('says what is at risk', () => {
    const risk = (endsOn: string) => ({
      money: usd(750),
      by: entryOf(creditOf({ endsOn }), null, NOW, ZONE),
    });
    const plain = (endsOn: string) =>
      inAll((voice) => wordRisk(risk(endsOn), voice).replaceAll('\u00a0', ' '));
    expect(plain('2026-05-15')).toEqual([
      'US$7.50 ends by Friday',
      '7,50 $ läuft bis Freitag ab',
      '$7.50 が金曜日までに終了',
    ]);
    expect(plain('2026-05-12')).toEqual([
      'US$7.50 ends today',
      '7,50 $ läuft heute ab',
      '$7.50 が今日で終了',
    ]);
  });

  it('says what ends elsewhere', () => {
    const [other] = GLANCES.everything.elsewhere;
    expect(other && wordElsewhere(other, 'amazon.de', speak('en'))).toBe(
      'amazon.de: €5.00 · next ends tomorrow',
    );
  });

  it('names an account where it has a name or is one of several', () => {
    const { translate } = speak('en');
    const [one, two] = [accountOf({ createdAt: 1 }), accountOf({ id: 'b', createdAt: 2 })];
    const place = { marketplace: 'amazon.com', currency: 'USD', accountId: 'b', label: null } as const;
    expect(wordPlace({ ...place, accountId: 'anna' }, [one], translate)).toBe('amazon.com');
    expect(wordPlace(place, [two, one], translate)).toBe('amazon.com · Account 2');
    expect(wordPlace({ ...place, label: 'Berta' }, [one, two], translate)).toBe('amazon.com · Berta');
    expect(wordPlace({ ...place, accountId: null }, [one, two], translate)).toBe(
      'amazon.com · account not known',
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

describe('trouble', () => {
  it('is told by the reason that explains the others', () => {
    const { translate } = speak('en');
    expect(wordTrouble(['unknown-layout', 'signed-out'], translate)).toBe(
      'Amazon asked to sign in. Your saved credits are unchanged. Sign in there, then open the page again.',
    );
    expect(wordTrouble(['unknown-layout'], translate)).toBe(
      "Amazon's page looks different from what we know. Your saved credits are unchanged. You can add this one by hand.",
    );
    expect(wordTrouble([], translate)).toBeNull();
  });

  it.each(['full', 'newer', 'blocked', 'failed'] as const)('says what is left as it was: %s', (fault) => {
    expect(wordFault(fault, speak('en').translate)).toMatch(/unchanged|Nothing was changed/);
  });
});
