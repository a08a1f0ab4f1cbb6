import type { Credit } from '../../lib/domain/credit.ts';
import { addDays, dayAt, type Instant, type Zone } from '../../lib/domain/day.ts';
import { entriesOf } from '../../lib/domain/placed.ts';
import type { Reminder, ReminderLog, Silence } from '../../lib/domain/reminder-log.ts';
import type { ReminderRules } from '../../lib/domain/reminder-times.ts';
import { type Due, type Moment, planReminders, settleClaim } from '../../lib/domain/reminders.ts';
import { creditOf } from '../components/credits.ts';

export const HOUR = 60 * 60 * 1000;
export const START = Date.parse('2026-03-01T00:00:00Z');
/** What the background asks for before it shows anything, so that a kill is not the last word. */
const RETRY = 2 * 60_000;

export interface Owned {
  readonly id: string;
  /** Hours after the start at which a page first shows it, if the browser runs then. */
  readonly knownAfter: number;
  readonly endsInDays: number | null;
  readonly endsTime: string | null;
  readonly zone: Zone;
  readonly zoneFrom: 'stated' | 'assumed';
  readonly minor: number;
  readonly standing: 'kept' | 'to-confirm';
  readonly usedAfter: number | null;
}

export type Kill = 'none' | 'before-claim' | 'after-claim' | 'after-show';

export interface World {
  readonly zone: Zone;
  readonly rules: ReminderRules;
  readonly owned: readonly Owned[];
  /** Hours off and on, in turn. */
  readonly sleeps: readonly (readonly [off: number, on: number])[];
  readonly kills: readonly Kill[];
  /** The clock is set: at this hour, by so many hours. */
  readonly jumps: readonly (readonly [at: number, by: number])[];
}

export interface Shown {
  /** By the machine's clock at that time. */
  readonly at: Instant;
  readonly type: Due['type'];
  readonly id: string;
  readonly credits: readonly Credit[];
}

export interface Life {
  readonly shown: readonly Shown[];
  /** When the background was awake in vain: woken by its alarm, with nothing to say. */
  readonly inVain: readonly Instant[];
  /** When it looked, by the machine's clock. */
  readonly ran: readonly (readonly [from: Instant, to: Instant])[];
  readonly creditOf: (owned: Owned) => Credit | undefined;
}

/** Lives through a world with the real planner: what was shown, and what the books remember of it. */
export function live(world: World): Life {
  const { zone, rules } = world;
  const known = new Map<string, Credit>();
  const used = new Set<string>();
  const shown: Shown[] = [];
  const inVain: Instant[] = [];
  const ran: (readonly [Instant, Instant])[] = [];
  const kills = [...world.kills];
  const silences: Silence[] = [];
  let reminders: readonly Reminder[] = [];
  let screen = new Set<string>();

  const entriesAt = (now: Instant) => {
    const credits = [...known.values()].map((credit) =>
      used.has(credit.id) ? { ...credit, phase: 'closed' as const, left: 0 } : credit,
    );
    return entriesOf({ credits, accounts: [], readings: [] }, now, zone);
  };
  const show = (due: Due, now: Instant) => {
    if (!screen.has(due.id))
      shown.push({ at: now, type: due.type, id: due.id, credits: due.entries.map(({ credit }) => credit) });
    screen.add(due.id);
  };
  const confirm = (id: string, now: Instant) => {
    reminders = reminders.map((each) => (each.id === id ? { ...each, shownAt: now } : each));
  };

  /** One look of the background. */
  const look = (now: Instant): { readonly nextAt: Instant | null; readonly spoke: boolean } => {
    const moment: Moment = { now, zone, rules };
    for (const claim of reminders.filter(({ shownAt }) => shownAt === null)) {
      const entries = entriesAt(now).filter(({ credit }) => claim.creditIds.includes(credit.id));
      const fate = settleClaim(claim, screen.has(claim.id), moment);
      if (fate === 'give-up' || entries.every(({ credit }) => used.has(credit.id)))
        reminders = reminders.filter(({ id }) => id !== claim.id);
      else {
        if (fate === 'again')
          show({ ...claim, entries: entries.filter(({ credit }) => !used.has(credit.id)) }, now);
        confirm(claim.id, now);
      }
    }
    let spoke = false;
    for (;;) {
      const log: ReminderLog = { reminders, silences };
      const { due, nextAt } = planReminders(entriesAt(now), log, moment);
      if (due === null) return { nextAt, spoke };
      spoke = true;
      const kill = kills.shift() ?? 'none';
      if (kill === 'before-claim') return { nextAt: now + RETRY, spoke };
      const creditIds = due.entries.map(({ credit }) => credit.id);
      reminders = [...reminders, { id: due.id, type: due.type, creditIds, at: now, shownAt: null }];
      if (kill === 'after-claim') return { nextAt: now + RETRY, spoke };
      show(due, now);
      if (kill === 'after-show') return { nextAt: now + RETRY, spoke };
      confirm(due.id, now);
    }
  };

  let real = START;
  const offsetAt = (at: Instant) =>
    world.jumps.filter(([hour]) => START + hour * HOUR <= at).reduce((sum, [, by]) => sum + by * HOUR, 0);
  for (const [off, on] of world.sleeps) {
    const from = real + off * HOUR;
    const to = from + on * HOUR;
    screen = new Set();
    const changes = changesBetween(world, from, to);
    let alarm: Instant | null = null;
    let byAlarm = false;
    real = from;
    ran.push([from + offsetAt(from), to + offsetAt(from)]);
    for (;;) {
      const now = real + offsetAt(real);
      let changed = false;
      for (const owned of world.owned) {
        const { id, knownAfter, usedAfter } = owned;
        if (!known.has(id) && START + knownAfter * HOUR <= real) {
          known.set(id, creditFor(owned, now));
          changed = true;
        }
        if (usedAfter !== null && known.has(id) && !used.has(id) && START + usedAfter * HOUR <= real) {
          used.add(id);
          changed = true;
        }
      }
      const before = reminders;
      const { nextAt, spoke } = look(now);
      if (byAlarm && !changed && !spoke && before === reminders) inVain.push(now);
      alarm = nextAt === null ? null : Math.max(real + 1, nextAt - offsetAt(real));
      const next = Math.min(
        alarm ?? Number.POSITIVE_INFINITY,
        changes.find((at) => at > real) ?? Number.POSITIVE_INFINITY,
      );
      if (!(next < to)) break;
      byAlarm = next === alarm;
      real = next;
    }
    real = to;
  }
  return { shown, inVain, ran, creditOf: ({ id }) => known.get(id) };
}

/** When something happens to the books while the browser runs, or to its clock. */
function changesBetween({ owned, jumps }: World, from: Instant, to: Instant): readonly Instant[] {
  const hours = [
    ...owned.flatMap(({ knownAfter, usedAfter }) => [knownAfter, usedAfter ?? 0]),
    ...jumps.map(([at]) => at),
  ];
  return hours
    .map((hour) => START + hour * HOUR)
    .filter((at) => at > from && at < to)
    .toSorted((one, other) => one - other);
}

function creditFor(owned: Owned, now: Instant): Credit {
  const { id, endsInDays, endsTime, zone, zoneFrom, minor, standing } = owned;
  const endsOn = endsInDays === null ? null : addDays(dayAt(START, 'UTC'), endsInDays);
  return creditOf({ id, endsOn, endsTime, zone, zoneFrom, left: minor, standing, firstAt: now });
}
