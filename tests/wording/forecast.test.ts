import { describe, expect, it } from 'vitest';
import { forecastOf } from '../../lib/domain/forecast.ts';
import { glanceAt } from '../../lib/domain/glance-at.ts';
import { headForecast, markMonths, wordWeek } from '../../lib/wording/forecast.ts';
import { accountOf, creditOf, ZONE } from '../components/credits.ts';
import { inAll, NOW, speak } from './voices.ts';

function plain(words: readonly (string | null)[]): readonly (string | undefined)[] {
  return words.map((each) => each?.replaceAll(/[\u00a0\u2009]/g, ' '));
}

function forecast(endsOn: string | null) {
  const credits = [creditOf({ left: 750, endsOn })];
  const glance = glanceAt({ credits, accounts: [accountOf()], readings: [] }, null, NOW, ZONE);
  if (glance === null) throw new Error('The shelf has an account');
  return forecastOf(glance, NOW, ZONE);
}

describe('the first line', () => {
  it.each<[string, string | null, readonly string[]]>([
    [
      'inside the reminder window',
      '2026-05-15',
      [
        'US$7.50 will be lost by Friday unless used',
        '7,50 $ verfällt bis Freitag, wenn ungenutzt',
        '$7.50 は金曜日までに使わないと失効します',
      ],
    ],
    [
      'after it',
      '2026-07-12',
      [
        'US$7.50 will be lost by 12 July unless used',
        '7,50 $ verfällt bis 12. Juli, wenn ungenutzt',
        '$7.50 は7月12日までに使わないと失効します',
      ],
    ],
    [
      'after 90 days',
      '2026-08-11',
      [
        'Nothing ends in the next 90 days.',
        'In den nächsten 90 Tagen läuft nichts ab.',
        '今後 90 日間に期限を迎えるものはありません。',
      ],
    ],
    [
      'without a date',
      null,
      [
        'Nothing ends in the next 90 days.',
        'In den nächsten 90 Tagen läuft nichts ab.',
        '今後 90 日間に期限を迎えるものはありません。',
      ],
    ],
  ])('%s', (_, endsOn, words) => {
    expect(plain(inAll((voice) => headForecast(forecast(endsOn), voice)))).toEqual(words);
  });
});

describe('weeks and months', () => {
  it('names a week by its first and last day', () => {
    const [week] = forecast('2026-07-01').weeks;
    if (week === undefined) throw new Error('Something ends');
    expect(plain(inAll((voice) => wordWeek(week, voice)))).toEqual([
      '30 June – 6 July',
      '30. Juni – 6. Juli',
      '06/30～07/06',
    ]);
  });

  it('marks where months begin', () => {
    expect(markMonths('2026-05-12', speak('en'))).toEqual([
      { days: 20, words: '1 Jun' },
      { days: 50, words: '1 Jul' },
      { days: 81, words: '1 Aug' },
    ]);
    expect(markMonths('2026-11-01', speak('de')).map(({ words }) => words)).toEqual([
      '1. Nov.',
      '1. Dez.',
      '1. Jan.',
    ]);
  });
});
