import { ICalAlarmType, ICalCalendar, ICalEventBusyStatus } from 'ical-generator';
import type { Day, Instant } from '../domain/day.ts';

/** One deadline, in words. */
export interface CalendarEntry {
  /** The credit's own: the same deadline imported again takes its own place. */
  readonly creditId: string;
  /** The shopper's own last safe day. */
  readonly day: Day;
  readonly title: string;
  readonly details: string;
  /** When the books last changed it: a later change outranks an earlier one. */
  readonly changedAt: Instant;
}

/** When a calendar speaks up: so many days before, at that hour of the shopper's clock. */
export interface Alarms {
  readonly steps: readonly number[];
  readonly hour: number;
}

const DAY_SECONDS = 24 * 60 * 60;
const HOUR_SECONDS = 60 * 60;
const MINUTE = 60_000;
/** Sequence numbers count minutes from here: small enough for calendars that keep them in 32 bits. */
const EPOCH = Date.UTC(2025, 0, 1);

/** A file for any calendar (RFC 5545): whole days without a zone, because they are the shopper's own already. */
export function writeCalendar(
  name: string,
  entries: readonly CalendarEntry[],
  { steps, hour }: Alarms,
  now: Instant,
): string {
  const calendar = new ICalCalendar({ name, prodId: { company: 'Promo Purse', product: 'Promo Purse' } });
  for (const { creditId, day, title, details, changedAt } of entries) {
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
    for (const step of steps) {
      const before = step * DAY_SECONDS - hour * HOUR_SECONDS;
      const trigger = before > 0 ? { triggerBefore: before } : { triggerAfter: -before };
      event.createAlarm({ type: ICalAlarmType.display, description: title, ...trigger });
    }
  }
  return calendar.toString();
}
