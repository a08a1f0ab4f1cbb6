import { addDays, dayAt, type Instant, type Zone } from './day.ts';
import type { Entry } from './glance.ts';
import { MINOR_DIGITS, type Money } from './money.ts';
import { chosenHour, nextWaking, type Quiet, wakingBefore } from './waking.ts';

/** When the shopper wants to be reminded. */
export interface ReminderRules {
  /** Days before the last one; 0 is the last day itself. */
  readonly steps: readonly number[];
  /** 0 to 23, on the shopper's own clock. */
  readonly hour: number;
  readonly quiet: Quiet;
}

/** The same as it lies in the settings. */
export interface RuleSettings {
  readonly reminderSteps: readonly number[];
  readonly reminderHour: number;
  readonly quietFrom: number;
  readonly quietTo: number;
}

export function rulesOf({ reminderSteps, reminderHour, quietFrom, quietTo }: RuleSettings): ReminderRules {
  return { steps: reminderSteps, hour: reminderHour, quiet: { from: quietFrom, to: quietTo } };
}

const HOUR = 60 * 60 * 1000;
const DAY = 24 * HOUR;
/** So much waking time before the end is the last call. */
const LAST_CALL = 4 * HOUR;
/** Little money is worth few words. */
const STEPS_FOR_LITTLE: readonly number[] = [3, 0];
/** Credits without a date are brought up this often. */
const NUDGE_DAYS = 14;

interface Steps {
  /** Unsorted, and perhaps twice the same. */
  readonly planned: readonly Instant[];
  readonly lastCall: Instant;
}

/** `timesFor` for many credits at one moment: zones are slow, and credits share their few hundred ends. */
export function timesMaker(
  rules: ReminderRules,
  now: Instant,
  zone: Zone,
): (entry: Entry) => readonly Instant[] {
  const known = new Map<string, Steps>();
  return (entry) => {
    const { span, money } = entry;
    if (span === null) return [];
    const steps = stepsFor(money, rules.steps);
    const name = `${span.safe} ${steps}`;
    const found = known.get(name) ?? stepTimes(span.safe, steps, rules, zone);
    known.set(name, found);
    return timesFor(entry.credit.firstAt, span.safe, found, rules, now, zone);
  };
}

/** Each step at the chosen hour of its day, but never later than the last call. */
function stepTimes(
  safe: Instant,
  steps: readonly number[],
  { hour, quiet }: ReminderRules,
  zone: Zone,
): Steps {
  const lastDay = dayAt(safe - 1, zone);
  const lastCall = wakingBefore(safe, LAST_CALL, quiet, zone);
  const planned = steps.map((step) =>
    Math.min(chosenHour(addDays(lastDay, -step), hour, quiet, zone), lastCall),
  );
  return { planned, lastCall };
}

/** The times at which a credit is to be spoken of, soonest first, whatever has been said already. */
function timesFor(
  firstAt: Instant,
  safe: Instant,
  { planned, lastCall }: Steps,
  rules: ReminderRules,
  now: Instant,
  zone: Zone,
): readonly Instant[] {
  // A clock that was set back makes a credit younger than now: then it counts as known all along.
  const knownAt = firstAt > now ? Number.NEGATIVE_INFINITY : firstAt;
  const ahead = planned.filter((at) => at >= knownAt);
  // Steps that were over when the credit was first read are one reminder, not a burst, and not none.
  const late = ahead.length < planned.length ? [firstChance(safe, lastCall, knownAt, rules, zone)] : [];
  return [...new Set([...late, ...ahead])].filter((at) => at < safe).toSorted((one, other) => one - other);
}

/** At once where it ends within a day of being read; else at the next chosen hour, and by the last call. */
function firstChance(
  safe: Instant,
  lastCall: Instant,
  knownAt: Instant,
  { hour, quiet }: ReminderRules,
  zone: Zone,
): Instant {
  const awake = nextWaking(knownAt, quiet, zone);
  if (safe - knownAt <= DAY) return awake;
  const today = dayAt(knownAt, zone);
  const next = [0, 1]
    .map((ahead) => chosenHour(addDays(today, ahead), hour, quiet, zone))
    .find((at) => at >= knownAt);
  return Math.max(awake, Math.min(next ?? awake, lastCall));
}

/** Below one unit of its currency. */
export function isLittle({ minor, currency }: Money): boolean {
  return minor < 10 ** MINOR_DIGITS[currency];
}

/** Little money only three days ahead and on the last day; never no step at all. */
function stepsFor(money: Money, steps: readonly number[]): readonly number[] {
  if (!isLittle(money)) return steps;
  const few = steps.filter((step) => STEPS_FOR_LITTLE.includes(step));
  return few.length > 0 ? few : [Math.min(...steps)];
}

/** When a credit without a date is brought up again; null for little money. */
export function nudgeFor(
  { credit, money }: Entry,
  lastSaid: Instant | null,
  { hour, quiet }: ReminderRules,
  now: Instant,
  zone: Zone,
): Instant | null {
  if (isLittle(money)) return null;
  const today = dayAt(now, zone);
  // Read in the future, by a clock that was set back: it may have been waiting for long.
  if (lastSaid === null && credit.firstAt > now) return chosenHour(today, hour, quiet, zone);
  const since = dayAt(Math.min(lastSaid ?? credit.firstAt, now), zone);
  return chosenHour(addDays(since, NUDGE_DAYS), hour, quiet, zone);
}

/** When "tomorrow" and "in 3 days" are; null where the credit ends before, or its last call comes first. */
export function snoozeUntil(
  { span }: Pick<Entry, 'span'>,
  days: number,
  { hour, quiet }: ReminderRules,
  now: Instant,
  zone: Zone,
): Instant | null {
  const today = dayAt(now, zone);
  const wished = chosenHour(addDays(today, days), hour, quiet, zone);
  if (span === null) return wished;
  const until = Math.min(wished, wakingBefore(span.safe, LAST_CALL, quiet, zone));
  return until > now && dayAt(until, zone) > today ? until : null;
}
