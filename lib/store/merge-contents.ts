import type { Event } from '../domain/event.ts';
import { inOrder, storiesIn } from '../domain/groups.ts';
import {
  claimsOf,
  type MergedAccounts,
  MOST_KEYS,
  mergeAccounts,
  type SameAccounts,
} from '../domain/merge-accounts.ts';
import { longer, type Reminder } from '../domain/reminder-log.ts';
import { twinsOf } from '../domain/twins.ts';
import type { InstallRow } from './books.ts';
import type { Contents } from './contents.ts';

/**
 * The books of two computers as one. Each event is there once, whoever wrote it; credits that both have read are joined,
 * likely ones asked about. Apart from whose books they are, it does not matter which are merged into which.
 * @param same accounts of theirs that are accounts of ours, as the shopper says
 */
export function mergeContents(ours: Contents, theirs: Contents, same: SameAccounts): Contents {
  const { accounts, idOf } = mergeAccounts(ours.accounts, theirs.accounts, same);
  const all = union(ours.events, theirs.events);
  const claimed = union(all, claimsOf(all, idOf));
  const events = union(claimed, twinsIn(ours.events, theirs.events, claimed));
  const counters = events.map(({ counter }) => counter);
  return {
    install: {
      ...ours.install,
      ...keysOf(ours.install, theirs.install),
      counter: counters.reduce(larger, Math.max(ours.install.counter, theirs.install.counter)),
    },
    accounts,
    events,
    readings: mergeReadings(ours, theirs, idOf),
    reminders: mergeBy(ours.reminders, theirs.reminders, ({ id }) => id, saidOnBoth),
    silences: mergeBy(ours.silences, theirs.silences, ({ creditId }) => creditId, longer),
  };
}

/** Of the credits that only one of the two has. What both know under any id was merged before. */
function twinsIn(ours: readonly Event[], theirs: readonly Event[], all: readonly Event[]): readonly Event[] {
  const [here, there] = [idsIn(ours), idsIn(theirs)];
  const only = (known: ReadonlySet<string>, others: ReadonlySet<string>) =>
    storiesIn(inOrder(all.filter(({ creditId }) => known.has(creditId)))).filter(
      (story) => !story.some(({ creditId }) => others.has(creditId)),
    );
  return twinsOf(only(here, there), only(there, here));
}

function idsIn(events: readonly Event[]): ReadonlySet<string> {
  return new Set(events.map(({ creditId }) => creditId));
}

function union(one: readonly Event[], other: readonly Event[]): readonly Event[] {
  return mergeBy(one, other, ({ id }) => id, earlier);
}

/** What a merge has written at two times stands where it was written first, on both sides. */
function earlier(one: Event, other: Event): Event {
  if (one.counter !== other.counter) return one.counter < other.counter ? one : other;
  return JSON.stringify(one) <= JSON.stringify(other) ? one : other;
}

/** A page that is read after this meets books that have not met it before. */
function mergeReadings(ours: Contents, theirs: Contents, idOf: MergedAccounts['idOf']): Contents['readings'] {
  const all = mergeBy(
    ours.readings,
    theirs.readings,
    ({ id }) => id,
    (one, other) => (one.counter < other.counter ? other : one),
  );
  return all.map((reading) => {
    const accountId = reading.accountId === null ? null : (idOf.get(reading.accountId) ?? reading.accountId);
    return { ...reading, accountId, digest: '' };
  });
}

function keysOf(ours: InstallKeys, theirs: InstallKeys): Pick<InstallRow, 'otherKeys'> {
  const keys = [...(ours.otherKeys ?? []), theirs.accountKey, ...(theirs.otherKeys ?? [])];
  const others = [...new Set(keys)].filter((key) => key !== ours.accountKey).toSorted();
  return others.length === 0 ? {} : { otherKeys: others.slice(0, MOST_KEYS) };
}

type InstallKeys = Pick<InstallRow, 'accountKey' | 'otherKeys'>;

/** Said on both: of all that either spoke of, and shown where one of the two has shown it. */
function saidOnBoth(one: Reminder, other: Reminder): Reminder {
  const shown = [one.shownAt, other.shownAt].filter((at) => at !== null);
  return {
    ...one,
    creditIds: [...new Set([...one.creditIds, ...other.creditIds])].toSorted(),
    at: Math.min(one.at, other.at),
    shownAt: shown.length === 0 ? null : Math.min(...shown),
  };
}

function larger(one: number, other: number): number {
  return Math.max(one, other);
}

/** Each key once, in an order that does not hang on whose rows come first. */
function mergeBy<Row>(
  one: readonly Row[],
  other: readonly Row[],
  keyOf: (row: Row) => string,
  merge: (one: Row, other: Row) => Row,
): readonly Row[] {
  const rows = new Map<string, Row>();
  for (const row of [...one, ...other]) {
    const before = rows.get(keyOf(row));
    rows.set(keyOf(row), before === undefined ? row : merge(before, row));
  }
  return [...rows].toSorted(([first], [second]) => (first < second ? -1 : 1)).map(([, row]) => row);
}
