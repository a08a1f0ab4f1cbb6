import { describe, expect, it } from 'vitest';
import type { Credit } from '../../lib/domain/credit.ts';
import { entryOf } from '../../lib/domain/entry.ts';
import type { Entry } from '../../lib/domain/glance.ts';
import {
  headEnd,
  wordAmazonClock,
  wordEnd,
  wordEndDay,
  wordPrintedDay,
  wordStart,
} from '../../lib/wording/countdown.ts';
import { creditOf } from '../components/credits.ts';
import { inAll, NOW } from './voices.ts';

const NEW_YORK = 'America/New_York';

function entry(facts: Partial<Credit>, now = NOW, zone = NEW_YORK): Entry {
  return entryOf(creditOf(facts), null, now, zone);
}

const stated = { zoneFrom: 'stated' } as const;
const at = (time: string): number => Date.parse(`2026-05-${time}-04:00`);

describe('until when', () => {
  it.each([
    [
      'assumed, today',
      { endsOn: '2026-05-12' },
      ['today, by 23:59 to be safe', 'heute, sicher bis 23:59', '今日（23:59 までなら確実）'],
    ],
    ['assumed, tomorrow', { endsOn: '2026-05-13' }, ['tomorrow', 'morgen', '明日']],
    [
      'assumed, this week',
      { endsOn: '2026-05-15' },
      ['Friday, in 3 days', 'Freitag, in 3 Tagen', '金曜日（あと 3 日）'],
    ],
    [
      'assumed, a week',
      { endsOn: '2026-05-19' },
      ['19 May, in 7 days', '19. Mai, in 7 Tagen', '5月19日（あと 7 日）'],
    ],
    ['beyond the reminder window', { endsOn: '2026-05-30' }, ['30 May', '30. Mai', '5月30日']],
    ['another year', { endsOn: '2027-01-31' }, ['31 January 2027', '31. Januar 2027', '2027年1月31日']],
    [
      'stated, tonight by the shopper',
      { ...stated, endsOn: '2026-05-12' },
      ['tonight, until 02:59', 'heute Nacht, bis 02:59', '今夜 2:59 まで'],
    ],
    [
      'stated, later',
      { ...stated, endsOn: '2026-05-15' },
      ['Saturday until 02:59, in 4 days', 'Samstag bis 02:59, in 4 Tagen', '土曜日 2:59 まで（あと 4 日）'],
    ],
    [
      'stated with a time',
      { ...stated, endsOn: '2026-05-12', endsTime: '15:00' },
      ['today, until 18:00', 'heute, bis 18:00', '今日 18:00 まで'],
    ],
    ['no date', { endsOn: null }, ['no date known', 'kein Datum bekannt', '期限不明']],
  ])('%s', (_, facts, words) => {
    expect(inAll((voice) => wordEnd(entry(facts), voice))).toEqual(words);
  });

  it('is careful where Amazon ends before the shopper does', () => {
    const facts = { endsOn: '2026-05-12', zone: 'Europe/London' };
    expect(inAll((voice) => wordEnd(entry(facts, at('12T10:00')), voice), at('12T10:00'))[0]).toBe(
      'today, by 18:59 to be safe',
    );
    expect(inAll((voice) => wordEnd(entry(facts, at('11T10:00')), voice), at('11T10:00'))[0]).toBe(
      'tomorrow, by 18:59 to be safe',
    );
  });

  it('claims nothing between the two clocks', () => {
    const now = at('13T01:00');
    expect(inAll((voice) => wordEnd(entry({ endsOn: '2026-05-12' }, now), voice), now)).toEqual([
      'may have ended',
      'vielleicht schon abgelaufen',
      '終了した可能性あり',
    ]);
  });

  it('calls only the coming night tonight', () => {
    const facts = { ...stated, endsOn: '2026-05-12' };
    const words = (now: number) => inAll((voice) => wordEnd(entry(facts, now), voice), now)[0];
    expect(words(at('12T00:30'))).toBe('tomorrow, until 02:59');
    expect(words(at('12T06:00'))).toBe('tonight, until 02:59');
    expect(words(at('13T02:00'))).toBe('tonight, until 02:59');
  });

  it('tells the last minute, and never midnight, on the day the clocks change', () => {
    const march = Date.parse('2026-03-08T12:00:00Z');
    const facts = { ...stated, endsOn: '2026-03-08', zone: NEW_YORK };
    expect(inAll((voice) => wordEnd(entry(facts, march), voice), march)[0]).toBe('today, until 23:59');
  });

  it('starts a heading with a capital', () => {
    expect(inAll((voice) => headEnd(entry({ endsOn: '2026-05-12' }), voice))[0]).toBe(
      'Today, by 23:59 to be safe',
    );
  });

  it('has a short form for the middle of a sentence', () => {
    const days = ['2026-05-12', '2026-05-13', '2026-05-18', '2026-05-19'];
    expect(days.map((endsOn) => inAll((voice) => wordEndDay(entry({ endsOn }), voice))[0])).toEqual([
      'today',
      'tomorrow',
      'Monday',
      '19 May',
    ]);
    expect(inAll((voice) => wordEndDay(entry({ ...stated, endsOn: '2026-05-12' }), voice))).toEqual([
      'tonight',
      'heute Nacht',
      '今夜',
    ]);
    expect(inAll((voice) => wordEndDay(entry({}), voice))[0]).toBeNull();
  });
});

describe('a later start', () => {
  it.each([
    ['2026-05-13', ['from tomorrow, 03:00', 'ab morgen, 03:00', '明日 3:00 から']],
    ['2026-05-19', ['from 19 May, 03:00', 'ab 19. Mai, 03:00', '5月19日 3:00 から']],
  ])('%s', (startsOn, words) => {
    expect(inAll((voice) => wordStart(entry({ startsOn, endsOn: '2026-06-30' }), voice))).toEqual(words);
  });

  it('is a day where it starts at midnight here, too', () => {
    const own = { startsOn: '2026-05-15', endsOn: '2026-06-30', zone: NEW_YORK };
    expect(inAll((voice) => wordStart(entry(own), voice))).toEqual([
      'from Friday',
      'ab Freitag',
      '金曜日から',
    ]);
  });

  it('is not mentioned once it is over', () => {
    expect(inAll((voice) => wordStart(entry({ startsOn: '2026-05-01' }), voice))[0]).toBeNull();
  });
});

describe('the other clock', () => {
  it.each([
    [
      'assumed, tonight',
      { endsOn: '2026-05-12' },
      [
        "Amazon's clock probably runs until 02:59 your time",
        'Amazons Uhr läuft vermutlich bis 02:59 hiesiger Zeit',
        'Amazon 側の期限は、こちらの時刻でおそらく 2:59 までです',
      ],
    ],
    [
      'assumed, later',
      { endsOn: '2026-07-12' },
      [
        "Amazon's clock probably runs until 13 July, 02:59 your time",
        'Amazons Uhr läuft vermutlich bis 13. Juli, 02:59 hiesiger Zeit',
        'Amazon 側の期限は、こちらの時刻でおそらく7月13日 2:59 までです',
      ],
    ],
    [
      'stated',
      { ...stated, endsOn: '2026-05-12' },
      [
        "Amazon's clock runs until 02:59 your time",
        'Amazons Uhr läuft bis 02:59 hiesiger Zeit',
        'Amazon 側の期限は、こちらの時刻で 2:59 までです',
      ],
    ],
    ['the same zone', { endsOn: '2026-05-12', zone: NEW_YORK }, [null, null, null]],
    ['no date', {}, [null, null, null]],
  ])('%s', (_, facts, words) => {
    expect(inAll((voice) => wordAmazonClock(entry(facts), voice))).toEqual(words);
  });

  it("names Amazon's printed day where it is not the shopper's", () => {
    const facts = { ...stated, endsOn: '2026-05-12' };
    expect(inAll((voice) => wordPrintedDay(entry(facts), voice))).toEqual([
      'Amazon prints 12 May',
      'Amazon nennt den 12. Mai',
      'Amazon の表示は5月12日',
    ]);
    expect(inAll((voice) => wordPrintedDay(entry({ endsOn: '2026-05-12' }), voice))[0]).toBeNull();
  });
});
