import { ICalAlarmType, ICalCalendar, ICalEventBusyStatus, ICalEventStatus } from 'ical-generator';
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
  /** When the books last changed it, by this machine's clock. */
  readonly changedAt: Instant;
  /** Nothing is left to be reminded of, or it stands in another entry: a calendar that has it is to put it away. */
  readonly isSettled: boolean;
}

/**
 * Where the sequence numbers of a file begin. Up to version 0.2.0 they counted minutes, a million by the end of 2026: a
 * calendar that has such a file takes no entry with a lower number. The sum fits into the 32 bits that some keep.
 */
const FIRST_SEQUENCE = 10_000_000;

/**
 * A file for any calendar (RFC 5545): whole days without a zone, because they are the shopper's own already. Without a
 * METHOD, because with one some calendars take a file for an invitation.
 * @param counter the books' own clock (`install.counter`): it grows with every event, also through a copy that is
 *   loaded, and no setting of the machine's clock turns it back. So a file of later books outranks an earlier one in
 *   every entry (RFC 5546 §2.1.5), and files of the same books, of all credits or of one, rank equal; there the later
 *   `now` decides, which matters where only the settings have changed.
 */
export function writeCalendar(
  name: string,
  entries: readonly CalendarEntry[],
  counter: number,
  now: Instant,
): string {
  const calendar = new ICalCalendar({ name, prodId: { company: 'Promo Purse', product: 'Promo Purse' } });
  for (const { creditId, day, alarms, title, details, changedAt, isSettled } of entries) {
    const summary = printable(title);
    const event = calendar.createEvent({
      id: `${creditId}@promo-purse.invalid`,
      sequence: FIRST_SEQUENCE + counter,
      stamp: new Date(now),
      lastModified: new Date(changedAt),
      start: new Date(`${day}T00:00:00Z`),
      timezone: 'UTC',
      allDay: true,
      summary,
      description: printable(details),
      busystatus: ICalEventBusyStatus.FREE,
      status: isSettled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    });
    for (const at of alarms) {
      // As a moment: what lies after the start of a whole day, ical-generator 11 counts from its end.
      event.createAlarm({ type: ICalAlarmType.display, description: summary, trigger: new Date(at) });
    }
  }
  return calendar.toString();
}

/** RFC 5545 §3.3.11 lets no control character but tabs and line breaks into a text; half a character is none. */
function printable(text: string): string {
  return text.toWellFormed().replace(/\r\n?/g, '\n').replace(CONTROL, '');
}

const CONTROL = /(?![\t\n])\p{Cc}/gu;
