import { addMonths as addCalendarMonths } from 'date-fns/addMonths';
import { calendarDate, type Day, written } from './day.ts';

/**
 * The same date so many months later, or the last day of a month that has no such date. Apart from the other sums of
 * days, because only what is pasted needs it: the popup's first paint does not.
 */
export function addMonths(day: Day, count: number): Day {
  return written(addCalendarMonths(calendarDate(day), count));
}
