import { describe, expect, it } from 'vitest';
import type { Credit } from '../../lib/domain/credit.ts';
import { entriesOf } from '../../lib/domain/placed.ts';
import { toolbarAt } from '../../lib/domain/toolbar.ts';
import { wordBadge, wordTooltip } from '../../lib/wording/tooltip.ts';
import { creditOf } from '../components/credits.ts';
import { inAll, NOW } from './voices.ts';

const ZONE = 'America/New_York';

function told(credits: readonly Partial<Credit>[], now = NOW) {
  const shelf = { credits: credits.map(creditOf), accounts: [], readings: [] };
  const toolbar = toolbarAt(entriesOf(shelf, now, ZONE), now, ZONE);
  return {
    badges: inAll(({ translate }) => wordBadge(toolbar.badge, translate), now),
    titles: inAll((voice) => wordTooltip(toolbar, voice).replaceAll('\u00a0', ' '), now),
  };
}

describe('the toolbar button', () => {
  it.each<[string, readonly Partial<Credit>[], readonly string[], readonly string[]]>([
    ['nothing to say', [], ['', '', ''], ['Promo Purse', 'Promo Purse', 'Promo Purse']],
    [
      'three days',
      [{ endsOn: '2026-05-15', left: 750 }],
      ['3d', '3 T', '3日'],
      [
        'Promo Purse: US$7.50 of Amazon credit ends Friday',
        'Promo Purse: 7,50 $ Amazon-Guthaben läuft am Freitag ab',
        'Promo Purse：Amazon の残高 $7.50 は金曜日までです',
      ],
    ],
    [
      'the last day, and something to confirm',
      [{ endsOn: '2026-05-12', left: 350, amountIs: 'at-least' }, { standing: 'to-confirm' }],
      ['last', 'Ende', '最終'],
      [
        'Promo Purse: at least US$3.50 of Amazon credit ends today · 1 to confirm',
        'Promo Purse: mindestens 3,50 $ Amazon-Guthaben läuft heute ab · 1 zu bestätigen',
        'Promo Purse：Amazon の残高 $3.50 以上 は今日までです · 確認待ち 1 件',
      ],
    ],
    [
      'tonight, by a clock that is stated',
      [{ endsOn: '2026-05-12', zoneFrom: 'stated' }],
      ['1d', '1 T', '1日'],
      [
        'Promo Purse: US$3.50 of Amazon credit ends tonight',
        'Promo Purse: 3,50 $ Amazon-Guthaben läuft heute Nacht ab',
        'Promo Purse：Amazon の残高 $3.50 は今夜までです',
      ],
    ],
    [
      'only a question',
      [{ standing: 'to-confirm' }, { standing: 'to-confirm' }],
      ['?', '?', '?'],
      ['Promo Purse: 2 to confirm', 'Promo Purse: 2 zu bestätigen', 'Promo Purse：確認待ち 2 件'],
    ],
    [
      'two weeks',
      [{ endsOn: '2026-05-26', left: 100 }],
      ['14d', '14 T', '14日'],
      [
        'Promo Purse: US$1.00 of Amazon credit ends 26 May',
        'Promo Purse: 1,00 $ Amazon-Guthaben läuft am 26. Mai ab',
        'Promo Purse：Amazon の残高 $1.00 は5月26日までです',
      ],
    ],
  ])('%s', (_, credits, badges, titles) => {
    const words = told(credits);
    expect(words.badges).toEqual(badges);
    expect(words.titles).toEqual(titles);
    for (const badge of words.badges) expect([...(badge ?? '')].length).toBeLessThanOrEqual(4);
  });

  it('says in the night after that it may have ended', () => {
    const { badges, titles } = told([{ endsOn: '2026-05-12' }], Date.parse('2026-05-13T05:00:00Z'));
    expect(badges[0]).toBe('last');
    expect(titles[0]).toBe('Promo Purse: US$3.50 of Amazon credit may have ended');
  });

  it('names each currency for itself', () => {
    const { titles } = told([{ endsOn: '2026-05-15' }, { endsOn: '2026-05-15', currency: 'EUR', left: 500 }]);
    expect(titles[0]).toBe('Promo Purse: €5.00 and US$3.50 of Amazon credit ends Friday');
  });
});
