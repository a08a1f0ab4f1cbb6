import { REMINDER_WINDOW_DAYS } from '../../lib/domain/deadline.ts';
import { FORECAST_DAYS, type Forecast } from '../../lib/domain/forecast.ts';

/** A stretch of the line: the last day, the rest of the reminder window, and what comes after. */
export interface Stretch {
  readonly urgency: 'last' | 'soon' | 'none';
  /** Along the time in days, and up in hundredths of all that will be lost. */
  readonly points: readonly Point[];
}

type Point = readonly [days: number, percent: number];

/** What is lost at the end of a day is lost where the next one begins. */
const STRETCHES = [
  ['last', 0, 1],
  ['soon', 1, REMINDER_WINDOW_DAYS + 1],
  ['none', REMINDER_WINDOW_DAYS + 1, FORECAST_DAYS],
] as const;

/** The sum of what will be lost as a line that goes up in steps, in its three stretches. */
export function stretchesOf({ weeks, ahead }: Forecast): readonly Stretch[] {
  const steps = weeks.flatMap(({ deadlines }) =>
    deadlines.map(
      ({ days, inAll }): Point => [Math.max(days, 0) + 1, (100 * inAll.money.minor) / ahead.money.minor],
    ),
  );
  let height = 0;
  return STRETCHES.map(([urgency, from, to]) => {
    const points: Point[] = [[from, height]];
    for (const [at, percent] of steps.filter(([day]) => day > from && day <= to)) {
      points.push([at, height], [at, percent]);
      height = percent;
    }
    return { urgency, points: [...points, [to, height]] };
  });
}
