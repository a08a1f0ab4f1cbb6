import { addDays, type Day, dayAt, type Instant, startOfDay, type Zone } from './day.ts';
import { counts, isWaiting as isFinding, type Placed } from './placed.ts';
import type { Reminder, ReminderLog } from './reminder-log.ts';
import { isLittle, nudgeFor, type ReminderRules, snoozeUntil, timesMaker } from './reminder-times.ts';
import { isWaking, nextWaking } from './waking.ts';

/** What is to be said now, as one notification. */
export interface Due extends Pick<Reminder, 'id' | 'type'> {
  readonly entries: readonly Placed[];
}

export interface Plan {
  readonly due: Due | null;
  /** When to look again, if nothing changes; null: never. Not to be asked while something is due. */
  readonly nextAt: Instant | null;
}

export interface Moment {
  readonly now: Instant;
  readonly zone: Zone;
  readonly rules: ReminderRules;
}

const DAY = 24 * 60 * 60 * 1000;

/**
 * Who is to be spoken of now, and when next. All that is planned for a day is said in one notification, at the first
 * of its times; what was missed is said at the next waking moment, also in one. Said is what the log says: neither
 * timers nor this function remember anything.
 */
export function planReminders(entries: readonly Placed[], log: ReminderLog, moment: Moment): Plan {
  const { now, zone, rules } = moment;
  const today = dayAt(now, zone);
  const tomorrow = startOfDay(addDays(today, 1), zone);
  const said = saidBy(log, now);
  const isSaidToday = said.some(({ type, at }) => type !== 'new' && dayAt(at, zone) === today);
  const timesOf = pendingTimes(said, log, moment);

  const speaking: Placed[] = [];
  const later: Instant[] = [];
  let isDue = false;
  for (const entry of withinSight(entries, log, moment)) {
    const times = timesOf(entry);
    const [first] = times;
    if (first === undefined) continue;
    if (first >= tomorrow) later.push(first);
    else if (isSaidToday && !isExceptional(entry, moment)) later.push(...postponed(entry, times, moment));
    else {
      speaking.push(entry);
      if (first <= now) isDue = true;
      else later.push(first);
    }
  }
  const awake = nextWaking(now, rules.quiet, zone);
  if (isDue && awake === now) return { due: dueOf(speaking, isSaidToday, today, log), nextAt: null };
  // Asleep: those are told in the morning whose end leaves them one.
  const inTime = speaking.some(({ span }) => span === null || awake < span.safe);
  if (isDue && inTime) later.push(awake);
  return { due: null, nextAt: later.length === 0 ? null : earliest(later) };
}

/**
 * What can be said at all. Of those whose steps are all ahead only the first to come is looked at: thousands of
 * credits are as quick as one.
 */
function withinSight(
  entries: readonly Placed[],
  { silences }: ReminderLog,
  { now, rules }: Moment,
): readonly Placed[] {
  const sight = now + (Math.max(0, ...rules.steps) + 3) * DAY;
  const silenced = new Set(silences.map(({ creditId }) => creditId));
  const near: Placed[] = [];
  const far = new Map<boolean, readonly [Instant, Placed]>();
  for (const entry of entries) {
    if (!canBeSaid(entry, now)) continue;
    const { span, credit, money } = entry;
    if (span === null || span.safe <= sight || silenced.has(credit.id)) near.push(entry);
    else if (span.safe < (far.get(isLittle(money))?.[0] ?? Number.POSITIVE_INFINITY))
      far.set(isLittle(money), [span.safe, entry]);
  }
  return [...near, ...[...far.values()].map(([, entry]) => entry)];
}

/** Kept or waiting for a word, something left, and not over by the earlier clock. */
export function canBeSaid(entry: Placed, now: Instant): boolean {
  return (counts(entry) || isFinding(entry)) && (entry.span === null || now < entry.span.safe);
}

/** What a clock that has since been set back wrote a day and more ahead says nothing about today. */
function saidBy({ reminders }: ReminderLog, now: Instant): readonly Reminder[] {
  return reminders.filter(({ at }) => at <= now + DAY);
}

/** The times of a credit that nothing was said on, nor after; the shopper's own wish comes before the steps. */
function pendingTimes(
  said: readonly Reminder[],
  { silences }: ReminderLog,
  { now, zone, rules }: Moment,
): (entry: Placed) => readonly Instant[] {
  const lastSaid = lastSaidOf(said);
  const silenceOf = new Map(silences.map((silence) => [silence.creditId, silence]));
  const timesOf = timesMaker(rules, now, zone);
  return (entry) => {
    const { credit, span } = entry;
    const last = lastSaid.get(credit.id) ?? null;
    const silence = silenceOf.get(credit.id);
    if (silence?.until === null) return [];
    const nudge = span === null ? nudgeFor(entry, last, rules, now, zone) : null;
    const planned = nudge === null ? timesOf(entry) : [nudge];
    // A date that came nearer since outlives the wish to wait beyond it.
    const until =
      silence === undefined || (span !== null && silence.until >= span.safe) ? null : silence.until;
    const times = until === null ? planned : [until, ...planned.filter((at) => at > until)];
    if (last === null) return times;
    const day = dayAt(last, zone);
    return times.filter((at) => at > last && dayAt(at, zone) > day);
  };
}

function lastSaidOf(said: readonly Reminder[]): ReadonlyMap<string, Instant> {
  const last = new Map<string, Instant>();
  for (const { creditIds, at } of said) {
    for (const id of creditIds) last.set(id, Math.max(at, last.get(id) ?? at));
  }
  return last;
}

/** First read today and over within a day: it may be a second word on this day, because tomorrow is too late. */
function isExceptional({ credit, span }: Placed, { now, zone }: Moment): boolean {
  return (
    span !== null &&
    span.safe - credit.firstAt <= DAY &&
    credit.firstAt <= now &&
    dayAt(credit.firstAt, zone) === dayAt(now, zone)
  );
}

/** Today was spoken already: tomorrow at the chosen hour or by the last call, if it lives so long. */
function postponed(
  entry: Placed,
  times: readonly Instant[],
  { now, zone, rules }: Moment,
): readonly Instant[] {
  const tomorrow = startOfDay(addDays(dayAt(now, zone), 1), zone);
  const next = times.find((at) => at >= tomorrow);
  const again = snoozeUntil(entry, 1, rules, now, zone) ?? nextWaking(tomorrow, rules.quiet, zone);
  const first = next === undefined ? again : Math.min(next, again);
  return entry.span !== null && first >= entry.span.safe ? [] : [first];
}

function dueOf(entries: readonly Placed[], isSecond: boolean, today: Day, log: ReminderLog): Due {
  const type = isSecond ? 'new' : 'day';
  return {
    id: freeId(isSecond ? `new ${today} ${entries[0]?.credit.id}` : `day ${today}`, log),
    type,
    entries,
  };
}

/** A shopper who flies west meets a day twice. */
export function freeId(wanted: string, { reminders }: ReminderLog): string {
  const taken = new Set(reminders.map(({ id }) => id));
  let id = wanted;
  for (let count = 2; taken.has(id); count += 1) id = `${wanted} (${count})`;
  return id;
}

/**
 * What becomes of a reminder that was claimed and never known to be shown, because the background was killed in
 * between. Still on the screen: it was shown. Else it is shown again while its day and its waking hours last, under
 * its own id. Later it is given up, and its credits are planned anew.
 */
export function settleClaim(
  claim: Reminder,
  isOnScreen: boolean,
  { now, zone, rules }: Moment,
): 'shown' | 'again' | 'give-up' {
  if (isOnScreen) return 'shown';
  const sameDay = dayAt(claim.at, zone) === dayAt(now, zone);
  return sameDay && isWaking(now, rules.quiet, zone) ? 'again' : 'give-up';
}

function earliest(instants: readonly Instant[]): Instant {
  return instants.reduce((one, other) => Math.min(one, other));
}
