import { describe, expect, it } from 'vitest';
import type { Credit } from '../../lib/domain/credit.ts';
import { type Instant, instantAt } from '../../lib/domain/day.ts';
import { entriesOf } from '../../lib/domain/placed.ts';
import type { Reminder, ReminderLog } from '../../lib/domain/reminder-log.ts';
import { type ReminderRules, snoozeUntil, timesMaker } from '../../lib/domain/reminder-times.ts';
import { planReminders, settleClaim } from '../../lib/domain/reminders.ts';
import { planStale } from '../../lib/domain/stale-reminder.ts';
import { creditOf } from '../components/credits.ts';

const ZONE = 'America/New_York';
const RULES: ReminderRules = { steps: [14, 3, 1, 0], hour: 10, quiet: { from: 22, to: 8 } };
const NOTHING: ReminderLog = { reminders: [], silences: [] };
const LONG_AGO = Date.parse('2026-01-01T12:00:00Z');

/** "05-12 10:00" on the shopper's clock, this year. */
const at = (text: string): Instant => {
  const [day = '', time = ''] = text.split(' ');
  return instantAt(`2026-${day}`, time, ZONE);
};
const shown = (instant: Instant | null) =>
  instant === null
    ? null
    : new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeStyle: 'short', timeZone: ZONE })
        .format(instant)
        .slice(5);

function entriesAt(now: Instant, credits: readonly Partial<Credit>[]) {
  const all = credits.map((facts) => creditOf({ firstAt: LONG_AGO, ...facts }));
  return entriesOf({ credits: all, accounts: [], readings: [] }, now, ZONE);
}
function plan(now: string, credits: readonly Partial<Credit>[], log = NOTHING, rules = RULES) {
  const moment = { now: at(now), zone: ZONE, rules };
  const { due, nextAt } = planReminders(entriesAt(at(now), credits), log, moment);
  return { due: due && [due.type, ...due.entries.map(({ credit }) => credit.id)], next: shown(nextAt) };
}
const said = (day: string, ...creditIds: string[]): Reminder => ({
  id: `day 2026-${day.slice(0, 5)}`,
  type: 'day',
  creditIds,
  at: at(day),
  shownAt: at(day),
});
const logOf = (...reminders: Reminder[]): ReminderLog => ({ reminders, silences: [] });
const may15 = { id: 'may15', endsOn: '2026-05-15', zone: ZONE };

describe('the times of a credit', () => {
  const timesOf = (facts: Partial<Credit>, rules = RULES) => {
    const now = at('03-01 12:00');
    const [entry] = entriesAt(now, [facts]);
    if (entry === undefined) throw new Error('One credit is one entry');
    return timesMaker(rules, at('05-30 12:00'), ZONE)(entry).map(shown);
  };

  it.each<[string, Partial<Credit>, Partial<ReminderRules>, readonly string[]]>([
    ['each step at the chosen hour', may15, {}, ['05-01 10:00', '05-12 10:00', '05-14 10:00', '05-15 10:00']],
    ['other steps, another hour', may15, { steps: [7, 0], hour: 17 }, ['05-08 17:00', '05-15 17:00']],
    ['little money: three days and the last', { ...may15, left: 99 }, {}, ['05-12 10:00', '05-15 10:00']],
    [
      'little money, neither step wanted: the last one of all',
      { ...may15, left: 99 },
      { steps: [14, 7] },
      ['05-08 10:00'],
    ],
    [
      'one yen is a unit',
      { ...may15, left: 1, currency: 'JPY' },
      {},
      ['05-01 10:00', '05-12 10:00', '05-14 10:00', '05-15 10:00'],
    ],
    [
      'late hour: four waking hours before the end',
      may15,
      { hour: 21 },
      ['05-01 21:00', '05-12 21:00', '05-14 21:00', '05-15 18:00'],
    ],
    ['hour in the quiet time: when it ends', may15, { hour: 3, steps: [0] }, ['05-15 08:00']],
    [
      'ends at nine: the evening before',
      { ...may15, endsTime: '09:00' },
      { steps: [1, 0] },
      ['05-14 10:00', '05-14 19:00'],
    ],
    [
      "Seattle's midnight, stated: the evening before",
      { ...may15, zone: 'America/Los_Angeles', zoneFrom: 'stated' },
      { steps: [0] },
      ['05-15 18:00'],
    ],
    [
      "Seattle's midnight, assumed: the shopper's own",
      { ...may15, zone: 'America/Los_Angeles' },
      { steps: [0] },
      ['05-15 10:00'],
    ],
    [
      'no quiet hours',
      { ...may15, endsTime: '03:00' },
      { steps: [0], quiet: { from: 0, to: 0 } },
      ['05-14 23:00'],
    ],
    [
      'read ten days before: at once what was missed, as one',
      { ...may15, firstAt: at('05-05 16:00') },
      {},
      ['05-06 10:00', '05-12 10:00', '05-14 10:00', '05-15 10:00'],
    ],
    ['read on the last afternoon: now', { ...may15, firstAt: at('05-15 16:00') }, {}, ['05-15 16:00']],
    [
      'read in the last night: in the morning',
      { ...may15, firstAt: at('05-15 02:00') },
      {},
      ['05-15 08:00', '05-15 10:00'],
    ],
    ['read when nobody is awake any more: never', { ...may15, firstAt: at('05-15 23:00') }, {}, []],
    [
      'the day on which clocks go forward',
      { endsOn: '2026-03-08', zone: ZONE },
      { steps: [0], hour: 2, quiet: { from: 0, to: 0 } },
      ['03-08 03:00'],
    ],
  ])('%s', (_, facts, rules, times) => {
    expect(timesOf(facts, { ...RULES, ...rules })).toEqual(times);
  });
});

describe('the plan', () => {
  it.each<[string, string, readonly Partial<Credit>[], ReminderLog, readonly string[] | null, string | null]>(
    [
      ['nothing owned', '05-01 10:00', [], NOTHING, null, null],
      ['before the first step', '04-20 12:00', [may15], NOTHING, null, '05-01 10:00'],
      ['at the first step', '05-01 10:00', [may15], NOTHING, ['day', 'may15'], null],
      [
        'said: the next step',
        '05-01 10:01',
        [may15],
        logOf(said('05-01 10:00', 'may15')),
        null,
        '05-12 10:00',
      ],
      ['missed over four days: said once', '05-05 09:00', [may15], NOTHING, ['day', 'may15'], null],
      ['after the last step', '05-15 11:00', [may15], logOf(said('05-15 10:00', 'may15')), null, null],
      ['the browser starts at night: in the morning', '05-05 03:00', [may15], NOTHING, null, '05-05 08:00'],
      ['over before the morning: never', '05-15 23:00', [may15], NOTHING, null, null],
      ['used up', '05-14 11:00', [{ ...may15, phase: 'closed', left: 0 }], NOTHING, null, null],
      ['not mine', '05-14 11:00', [{ ...may15, standing: 'dismissed' }], NOTHING, null, null],
      ['a finding', '05-14 11:00', [{ ...may15, standing: 'to-confirm' }], NOTHING, ['day', 'may15'], null],
      [
        'all of one day as one, at its first time',
        '05-14 10:00',
        [may15, { id: 'nine', endsOn: '2026-05-15', endsTime: '09:00', zone: ZONE, firstAt: LONG_AGO }],
        logOf(said('05-12 10:00', 'may15', 'nine')),
        ['day', 'may15', 'nine'],
        null,
      ],
      [
        'one a day: another waits for tomorrow',
        '05-12 15:00',
        [{ id: 'edited', endsOn: '2026-05-15', zone: ZONE }],
        logOf(said('05-12 10:00', 'other')),
        null,
        '05-13 10:00',
      ],
      [
        'but for one that was read today and ends within a day',
        '05-12 15:00',
        [{ id: 'fresh', endsOn: '2026-05-12', zone: ZONE, firstAt: at('05-12 14:59') }],
        logOf(said('05-12 10:00', 'other')),
        ['new', 'fresh'],
        null,
      ],
      [
        'a clock that was set back by a year has said nothing',
        '05-12 15:00',
        [may15],
        {
          reminders: [{ ...said('05-12 10:00', 'may15'), at: at('05-12 10:00') + 366 * 86_400_000 }],
          silences: [],
        },
        ['day', 'may15'],
        null,
      ],
      [
        'no date: two weeks after it was read',
        '01-10 12:00',
        [{ id: 'undated' }],
        NOTHING,
        null,
        '01-15 10:00',
      ],
      ['no date: then', '01-15 10:00', [{ id: 'undated' }], NOTHING, ['day', 'undated'], null],
      [
        'no date: and two weeks after that',
        '01-16 10:00',
        [{ id: 'undated' }],
        logOf(said('01-15 10:00', 'undated')),
        null,
        '01-29 10:00',
      ],
      ['no date, little money: never', '01-16 10:00', [{ id: 'undated', left: 99 }], NOTHING, null, null],
    ],
  )('%s', (_, now, credits, log, due, next) => {
    expect(plan(now, credits, log)).toEqual({ due, next });
  });

  it.each<[string, string, string | null, readonly string[] | null, string | null]>([
    ['snoozed', '05-12 11:00', '05-13 10:00', null, '05-13 10:00'],
    ['back again', '05-13 10:00', '05-13 10:00', ['day', 'may15'], null],
    ['steps meanwhile are left out', '05-14 11:00', '05-15 10:00', null, '05-15 10:00'],
    ['never', '05-15 10:00', null, null, null],
    [
      'longer than it lives, since its date was corrected',
      '05-12 11:00',
      '05-20 10:00',
      ['day', 'may15'],
      null,
    ],
  ])('the wish of the shopper: %s', (_, now, until, due, next) => {
    const silences = [{ creditId: 'may15', until: until === null ? null : at(until) }];
    expect(plan(now, [may15], { reminders: [], silences })).toEqual({ due, next });
  });

  it('says thousands that end on one day as one', () => {
    const many = Array.from({ length: 5_000 }, (_, index) => ({ ...may15, id: `one of many ${index}` }));
    expect(plan('05-12 10:00', many).due).toHaveLength(5_001);
  });

  it('gives a day that is met twice another name', () => {
    const log = { reminders: [{ ...said('05-12 10:00', 'other'), at: at('05-11 20:00') }], silences: [] };
    const moment = { now: at('05-12 10:00'), zone: ZONE, rules: RULES };
    expect(planReminders(entriesAt(moment.now, [may15]), log, moment).due?.id).toBe('day 2026-05-12 (2)');
  });
});

describe('tomorrow, and in three days', () => {
  it.each<[string, Partial<Credit>, number, string, string | null]>([
    ['at the chosen hour', may15, 1, '05-12 15:00', '05-13 10:00'],
    ['without a date', {}, 3, '05-12 15:00', '05-15 10:00'],
    ['not beyond the last call', may15, 3, '05-12 11:00', '05-15 10:00'],
    ['by the last call', { ...may15, endsTime: '12:00' }, 3, '05-12 11:00', '05-15 08:00'],
    ['not offered when it is over by then', may15, 1, '05-15 11:00', null],
    ['nor when its last call is today', { ...may15, endsTime: '03:00' }, 1, '05-14 11:00', null],
  ])('%s', (_, facts, days, now, until) => {
    const [entry] = entriesAt(at(now), [facts]);
    expect(entry && shown(snoozeUntil(entry, days, RULES, at(now), ZONE))).toBe(until);
  });
});

describe('a reminder that was claimed and perhaps not shown', () => {
  it.each<[string, boolean, string, ReturnType<typeof settleClaim>]>([
    ['stands on the screen', true, '05-12 10:05', 'shown'],
    ['does not', false, '05-12 10:05', 'again'],
    ['at night', false, '05-12 23:00', 'give-up'],
    ['on the next day', false, '05-13 10:00', 'give-up'],
  ])('%s', (_, isOnScreen, now, fate) => {
    const claim = { ...said('05-12 10:00', 'may15'), shownAt: null };
    expect(settleClaim(claim, isOnScreen, { now: at(now), zone: ZONE, rules: RULES })).toBe(fate);
  });
});

describe('once a month: what is known is old', () => {
  const stale = (type: Reminder['type'], when: string): Reminder => ({ ...said(when), type });
  it.each<[string, string | null, string, readonly Reminder[], string | null, string | null]>([
    ['nothing was ever read', null, '05-12 10:00', [], null, null],
    ['still fresh', '05-01 09:00', '05-12 10:00', [], null, '05-15 10:00'],
    ['two weeks old', '05-01 09:00', '05-15 10:00', [], 'stale', null],
    ['at night', '05-01 09:00', '05-16 03:00', [], null, '05-16 08:00'],
    [
      'on a day that has had its word',
      '05-01 09:00',
      '05-16 11:00',
      [said('05-16 10:00', 'a')],
      null,
      '05-17 10:00',
    ],
    [
      'told: again after a month',
      '05-01 09:00',
      '05-16 11:00',
      [stale('stale', '05-15 10:00')],
      null,
      '06-14 10:00',
    ],
  ])('%s', (_, readAt, now, reminders, type, next) => {
    const moment = { now: at(now), zone: ZONE, rules: RULES };
    const { due, nextAt } = planStale(
      readAt === null ? null : at(readAt),
      { reminders, silences: [] },
      moment,
    );
    expect([due?.type ?? null, shown(nextAt)]).toEqual([type, next]);
  });
});
