import fc from 'fast-check';
import ICAL from 'ical.js';
import { afterEach, describe, expect, it } from 'vitest';
import { addDays } from '../../lib/domain/day.ts';
import { type CalendarEntry, writeCalendar } from '../../lib/exchange/calendar.ts';
import { HOSTILE_NAMES } from './hostile-names.ts';

const NOW = Date.parse('2026-11-22T20:00:00Z');
const MINUTE = 60_000;
const ALARMS = ['2026-12-17T18:00:00Z', '2026-12-30T18:00:00Z', '2026-12-31T18:00:00Z'];
const COUNTER = 41;

function entry(more: Partial<CalendarEntry> = {}): CalendarEntry {
  return {
    creditId: 'b7c1',
    day: '2026-12-31',
    alarms: ALARMS.map((at) => Date.parse(at)),
    title: '$3.50 of Amazon credit ends',
    details: 'No-Rush · e-books, music, video',
    changedAt: NOW,
    isSettled: false,
    ...more,
  };
}

function fileOf(entries: readonly CalendarEntry[], { counter = COUNTER, now = NOW } = {}): string {
  return writeCalendar('Promo Purse', entries, counter, now);
}

/** What a calendar makes of the file. */
function readBack(text: string): readonly ICAL.Event[] {
  const root = new ICAL.Component(ICAL.parse(text));
  return root.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component));
}

function alarmsOf({ component }: ICAL.Event): readonly string[] {
  return component.getAllSubcomponents('valarm').map((alarm) => {
    const trigger = alarm.getFirstPropertyValue('trigger');
    return trigger instanceof ICAL.Time ? trigger.toString() : `not a moment: ${trigger}`;
  });
}

/** As a calendar keeps files: by UID, the higher SEQUENCE, else the later DTSTAMP (RFC 5546 §2.1.5). */
function importInto(kept: Map<string, ICAL.Event>, text: string): Map<string, ICAL.Event> {
  for (const event of readBack(text)) {
    const before = kept.get(event.uid);
    if (before === undefined || rank(event) >= rank(before)) kept.set(event.uid, event);
  }
  return kept;
}

const rank = ({ sequence, component }: ICAL.Event): string =>
  `${String(sequence).padStart(12, '0')} ${component.getFirstPropertyValue('dtstamp')}`;

describe('the calendar file', () => {
  it('holds a whole day of the shopper’s own calendar, in no zone', () => {
    const [event] = readBack(fileOf([entry()]));
    expect(event?.startDate.toString()).toBe('2026-12-31');
    expect(event?.startDate.isDate).toBe(true);
    expect(event?.summary).toBe('$3.50 of Amazon credit ends');
    expect(event?.component.getFirstPropertyValue('status')).toBe('CONFIRMED');
  });

  it('speaks up at the very moments that it is told', () => {
    const [event] = readBack(fileOf([entry()]));
    expect(event && alarmsOf(event)).toEqual(ALARMS);
  });

  it.each([
    ['a line break', 'one\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nSUMMARY:two'],
    ['signs of the format', 'a; b, c: d \\n "e"'],
    ['other scripts', 'お詫び \u202Eの残高 😀'],
    ['a long name', '長い'.repeat(500)],
  ])('takes %s in a name as plain text', (_case, title) => {
    const events = readBack(fileOf([entry({ title })]));
    expect(events).toHaveLength(1);
    expect(events[0]?.summary.replace(/\r\n|\n/g, ' ')).toBe(title.replace(/\r\n/g, ' '));
  });

  it('holds a thousand deadlines', () => {
    const many = Array.from({ length: 1000 }, (_, index) => entry({ creditId: `credit-${index}` }));
    expect(new Set(readBack(fileOf(many)).map(({ uid }) => uid)).size).toBe(1000);
  });
});

describe('a file that is imported again', () => {
  it('takes the place of what was imported before, and nothing is there twice', () => {
    const kept = importInto(new Map(), fileOf([entry()]));
    importInto(kept, fileOf([entry({ day: '2027-01-15' })], { counter: COUNTER + 1, now: NOW + MINUTE }));
    expect([...kept.values()].map(({ startDate }) => startDate.toString())).toEqual(['2027-01-15']);
  });

  it('does so even when the machine’s clock was set back a year', () => {
    const kept = importInto(new Map(), fileOf([entry()]));
    const now = NOW - 365 * 24 * 60 * MINUTE;
    importInto(kept, fileOf([entry({ day: '2027-01-15', changedAt: now })], { counter: COUNTER + 1, now }));
    expect([...kept.values()].map(({ startDate }) => startDate.toString())).toEqual(['2027-01-15']);
  });

  it('ranks equal whether it holds one credit or all', () => {
    const [alone] = readBack(fileOf([entry()]));
    const [, among] = readBack(fileOf([entry({ creditId: 'other' }), entry()]));
    expect(alone?.component.toString()).toBe(among?.component.toString());
  });

  it('brings new alarms where only the settings have changed', () => {
    const kept = importInto(new Map(), fileOf([entry()]));
    importInto(kept, fileOf([entry({ alarms: [] })], { now: NOW + MINUTE }));
    expect([...kept.values()].flatMap(alarmsOf)).toEqual([]);
  });

  it('puts away what is settled, without an alarm', () => {
    const kept = importInto(new Map(), fileOf([entry()]));
    importInto(kept, fileOf([entry({ alarms: [], isSettled: true })], { counter: COUNTER + 1 }));
    const statuses = [...kept.values()].map(({ component }) => component.getFirstPropertyValue('status'));
    expect(statuses).toEqual(['CANCELLED']);
  });

  it('outranks what version 0.2.0 wrote, and fits into 32 bits', () => {
    // It counted the minutes since 2025.
    const minutes = Math.floor((Date.parse('2030-01-01T00:00:00Z') - Date.UTC(2025, 0, 1)) / MINUTE);
    const [event] = readBack(fileOf([entry()], { counter: 1 }));
    expect(event?.sequence).toBeGreaterThan(minutes);
    const [late] = readBack(fileOf([entry()], { counter: 100_000_000 }));
    expect(late?.sequence).toBeLessThan(2 ** 31);
  });
});

describe('whatever the file holds', () => {
  const machine = process.env.TZ;
  afterEach(() => {
    if (machine === undefined) delete process.env.TZ;
    else process.env.TZ = machine;
  });

  const anyText = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 80 }),
    fc.constantFrom(...HOSTILE_NAMES),
    fc.stringMatching(/^[\r\n,;:\\"=A-Z-]{0,40}$/),
  );
  const anyEntry = fc.record({
    creditId: fc.uuid(),
    day: fc.integer({ min: 0, max: 1_500 }).map((days) => addDays('2026-01-01', days)),
    alarms: fc.array(
      fc.integer({ min: 0, max: 1_000_000 }).map((minutes) => NOW + minutes * MINUTE),
      { maxLength: 4 },
    ),
    title: anyText,
    details: anyText,
    changedAt: fc.constant(NOW),
    isSettled: fc.boolean(),
  });
  const plain = (text: string) =>
    text
      .toWellFormed()
      .replace(/\r\n?/g, '\n')
      .replace(/(?![\t\n])\p{Cc}/gu, '');

  it.each([
    'UTC',
    'America/Los_Angeles',
    'Africa/Cairo',
    'America/Sao_Paulo',
    'Pacific/Kiritimati',
    'Asia/Kolkata',
  ])('a calendar reads the same days, ids, alarms and words, on a machine in %s', (zone) => {
    process.env.TZ = zone;
    fc.assert(
      fc.property(
        fc.uniqueArray(anyEntry, { maxLength: 4, selector: ({ creditId }) => creditId }),
        (entries) => {
          const events = readBack(fileOf(entries));
          const facts = events.map((event) => ({
            id: event.uid,
            day: event.startDate.toString(),
            isDate: event.startDate.isDate,
            alarms: alarmsOf(event),
            title: event.summary ?? '',
            details: event.description ?? '',
            status: event.component.getFirstPropertyValue('status'),
            sequence: event.sequence,
          }));
          expect(facts).toEqual(
            entries.map(({ creditId, day, alarms, title, details, isSettled }) => ({
              id: `${creditId}@promo-purse.invalid`,
              day,
              isDate: true,
              alarms: alarms.map((at) => new Date(at).toISOString().replace('.000', '')),
              title: plain(title),
              details: plain(details),
              status: isSettled ? 'CANCELLED' : 'CONFIRMED',
              sequence: events[0]?.sequence,
            })),
          );
        },
      ),
      { numRuns: 60 },
    );
  });
});
