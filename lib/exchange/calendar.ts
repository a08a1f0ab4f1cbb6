import { ICalAlarmType, ICalCalendar, ICalEventBusyStatus } from 'ical-generator';
import type { Day, Instant } from '../domain/day.ts';

/** One deadline, in words. */
export interface CalendarEntry {
  /** The credit's own: the same deadline imported again takes its own place. */
  readonly creditId: string;
  /** The shopper's own last safe day. */
  readonly day: Day;
  /** When the calendar speaks up. */
  readonly alarms: readonly Instant[];
  readonly title: string;
  readonly details: string;
  /** When the books last changed it: a later change outranks an earlier one. */
  readonly changedAt: Instant;
}

const MINUTE = 60_000;
/** Sequence numbers count minutes from here: small enough for calendars that keep them in 32 bits. */
const EPOCH = Date.UTC(2025, 0, 1);

/** A file for any calendar (RFC 5545): whole days without a zone, because they are the shopper's own already. */
export function writeCalendar(name: string, entries: readonly CalendarEntry[], now: Instant): string {
  const calendar = new ICalCalendar({ name, prodId: { company: 'Promo Purse', product: 'Promo Purse' } });
  for (const { creditId, day, alarms, title, details, changedAt } of entries) {
    const event = calendar.createEvent({
      id: `${creditId}@promo-purse.invalid`,
      sequence: Math.max(0, Math.floor((changedAt - EPOCH) / MINUTE)),
      stamp: new Date(now),
      start: new Date(`${day}T00:00:00Z`),
      timezone: 'UTC',
      allDay: true,
      summary: title,
      description: details,
      busystatus: ICalEventBusyStatus.FREE,
    });
    for (const at of alarms) {
      // As a moment: what lies after the start of a whole day, ical-generator 11 counts from its end.
      event.createAlarm({ type: ICalAlarmType.display, description: title, trigger: new Date(at) });
    }
  }
  return calendar.toString();
}
