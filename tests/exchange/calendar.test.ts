import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { type CalendarEntry, writeCalendar } from '../../lib/exchange/calendar.ts';

const NOW = Date.parse('2026-11-22T20:00:00Z');
const ALARMS = ['2026-12-17T18:00:00Z', '2026-12-30T18:00:00Z', '2026-12-31T18:00:00Z'];

function entry(more: Partial<CalendarEntry> = {}): CalendarEntry {
  return {
    creditId: 'b7c1',
    day: '2026-12-31',
    alarms: ALARMS.map((at) => Date.parse(at)),
    title: '$3.50 of Amazon credit ends',
    details: 'No-Rush · e-books, music, video',
    changedAt: NOW,
    ...more,
  };
}

/** What a calendar makes of the file. */
function readBack(text: string): readonly ICAL.Event[] {
  const root = new ICAL.Component(ICAL.parse(text));
  return root.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component));
}

describe('the calendar file', () => {
  it('holds a whole day of the shopper’s own calendar, in no zone', () => {
    const [event] = readBack(writeCalendar('Promo Purse', [entry()], NOW));
    expect(event?.startDate.toString()).toBe('2026-12-31');
    expect(event?.startDate.isDate).toBe(true);
    expect(event?.summary).toBe('$3.50 of Amazon credit ends');
  });

  it('speaks up at the very moments that it is told', () => {
    const [event] = readBack(writeCalendar('Promo Purse', [entry()], NOW));
    const alarms = event?.component.getAllSubcomponents('valarm').map((alarm) => {
      const trigger = alarm.getFirstPropertyValue('trigger');
      return trigger instanceof ICAL.Time ? trigger.toString() : `not a moment: ${trigger}`;
    });
    expect(alarms).toEqual(ALARMS);
  });

  it('keeps the id of a credit, and outranks what was imported before', () => {
    const [before] = readBack(writeCalendar('Promo Purse', [entry()], NOW));
    const later = entry({ day: '2027-01-15', changedAt: NOW + 60_000 });
    const [after] = readBack(writeCalendar('Promo Purse', [later], NOW + 60_000));
    expect(after?.uid).toBe(before?.uid);
    expect(after?.sequence).toBe((before?.sequence ?? 0) + 1);
    expect(after?.sequence).toBeLessThan(2 ** 31);
  });

  it.each([
    ['a line break', 'one\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nSUMMARY:two'],
    ['signs of the format', 'a; b, c: d \\n "e"'],
    ['other scripts', 'お詫び \u202Eの残高 😀'],
    ['a long name', '長い'.repeat(500)],
  ])('takes %s in a name as plain text', (_case, title) => {
    const events = readBack(writeCalendar('Promo Purse', [entry({ title })], NOW));
    expect(events).toHaveLength(1);
    expect(events[0]?.summary.replace(/\r\n|\n/g, ' ')).toBe(title.replace(/\r\n/g, ' '));
  });

  it('holds a thousand deadlines', () => {
    const many = Array.from({ length: 1000 }, (_, index) => entry({ creditId: `credit-${index}` }));
    expect(new Set(readBack(writeCalendar('Promo Purse', many, NOW)).map(({ uid }) => uid)).size).toBe(1000);
  });
});
