import { describe, expect, it } from 'vitest';
import type { Acknowledgement } from '../../lib/domain/acknowledgement.ts';
import type { Credit } from '../../lib/domain/credit.ts';
import { entryOf } from '../../lib/domain/entry.ts';
import { groupByDay } from '../../lib/domain/lots.ts';
import { wordAcknowledgement } from '../../lib/wording/acknowledgement.ts';
import { wordFault } from '../../lib/wording/fault.ts';
import { wordPlace } from '../../lib/wording/place.ts';
import { wordElsewhere, wordRisk } from '../../lib/wording/summary.ts';
import { wordTrouble } from '../../lib/wording/trouble.ts';
import { accountOf, creditOf } from '../components/credits.ts';
import { GLANCES } from '../components/glances.ts';
import { inAll, NOW, speak } from './voices.ts';

const ZONE = 'America/New_York';
const usd = (minor: number) => ({ minor, currency: 'USD' }) as const;
const friday = entryOf(creditOf({ endsOn: '2026-05-15' }), null, NOW, ZONE);

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
    expect(inAll((voice) => wordAcknowledgement(said, voice)?.replaceAll('\u00a0', ' ') ?? null)).toEqual(
      words,
    );
  });

  it('shows no amount where the account is not known', () => {
    expect(
      inAll((voice) => wordAcknowledgement({ type: 'account-unknown' }, voice) ?? null).join(),
    ).not.toMatch(/\d/);
  });

  it.each(['full', 'newer', 'blocked', 'failed'] as const)('says that nothing was kept: %s', (fault) => {
    expect(wordAcknowledgement({ type: 'books', fault }, speak('en'))).toMatch(/^Not kept: /);
  });
});

describe('the head of the popup', () => {
  it.each<[string, readonly Partial<Credit>[], readonly string[]]>([
    [
      'a weekday',
      [{ endsOn: '2026-05-15' }],
      [
        'US$7.50 will be lost by Friday unless used',
        '7,50 $ verfällt bis Freitag, wenn ungenutzt',
        '$7.50 は金曜日までに使わないと失効します',
      ],
    ],
    [
      'a date',
      [{ endsOn: '2026-05-24' }],
      [
        'US$7.50 will be lost by 24 May unless used',
        '7,50 $ verfällt bis 24. Mai, wenn ungenutzt',
        '$7.50 は5月24日までに使わないと失効します',
      ],
    ],
    [
      'tomorrow',
      [{ endsOn: '2026-05-13' }],
      [
        'US$7.50 will be lost by tomorrow unless used',
        '7,50 $ verfällt bis morgen, wenn ungenutzt',
        '$7.50 は明日までに使わないと失効します',
      ],
    ],
    [
      'today',
      [{ endsOn: '2026-05-12' }],
      [
        'US$7.50 will be lost unless used today, by 23:59 to be safe',
        '7,50 $: heute, sicher bis 23:59 zu nutzen, sonst verfallen',
        '$7.50 は使わないと失効します：今日（23:59 までなら確実）',
      ],
    ],
    [
      'tonight',
      [{ endsOn: '2026-05-12', zoneFrom: 'stated' }],
      [
        'US$7.50 will be lost unless used tonight, until 02:59',
        '7,50 $: heute Nacht, bis 02:59 zu nutzen, sonst verfallen',
        '$7.50 は使わないと失効します：今夜 2:59 まで',
      ],
    ],
    [
      'two hours of one day',
      [
        { endsOn: '2026-05-12', zone: 'America/New_York' },
        { endsOn: '2026-05-12', endsTime: '21:00', zone: 'America/New_York' },
      ],
      [
        'US$7.50 will be lost unless used today',
        '7,50 $: heute zu nutzen, sonst verfallen',
        '$7.50 は使わないと失効します：今日',
      ],
    ],
    [
      'a day that is over here, and perhaps not at Amazon',
      [{ endsOn: '2026-05-12', endsTime: '14:00' }],
      ['US$7.50 · may have ended', '7,50 $ · vielleicht schon abgelaufen', '$7.50 · 終了した可能性あり'],
    ],
  ])('says what is at risk by %s', (_, credits, words) => {
    const entries = credits.map((facts, index) =>
      entryOf(creditOf({ name: `Credit ${index}`, ...facts }), null, NOW, ZONE),
    );
    const [by] = groupByDay(entries, ZONE);
    if (by === undefined) throw new Error('No day');
    const risk = { total: { money: usd(750), atLeast: false }, by };
    expect(inAll((voice) => wordRisk(risk, voice).replaceAll('\u00a0', ' '))).toEqual(words);
  });

  it('says at least, where a part of it is a lower bound', () => {
    const [by] = groupByDay([friday], ZONE);
    if (by === undefined) throw new Error('No day');
    const risk = { total: { money: usd(750), atLeast: true }, by };
    expect(inAll((voice) => wordRisk(risk, voice).replaceAll('\u00a0', ' '))).toEqual([
      'At least US$7.50 will be lost by Friday unless used',
      'Mindestens 7,50 $ verfällt bis Freitag, wenn ungenutzt',
      '$7.50 以上 は金曜日までに使わないと失効します',
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
