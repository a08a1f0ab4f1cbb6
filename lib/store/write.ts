import { type Credit, idsOf } from '../domain/credit.ts';
import type { Instant } from '../domain/day.ts';
import type { Event } from '../domain/event.ts';
import { inOrder, projectAll } from '../domain/groups.ts';
import { apply } from '../domain/project.ts';
import type { Outcome } from '../domain/reconcile.ts';
import { creditsByAnyId, eventsOf } from './any-id.ts';
import type { Books } from './books.ts';
import { installOf } from './install.ts';

/**
 * Adds the events of the outcomes and moves the credits that they are about. Only inside a transaction over
 * credits, events and install: then all of it is written, or none.
 * @returns the events in order, so that they can be undone, and the credits as they are now
 */
export async function writeOutcomes(
  books: Books,
  outcomes: readonly Outcome[],
  at: Instant,
): Promise<{ readonly events: readonly Event[]; readonly credits: readonly Credit[] }> {
  const install = await installOf(books);
  const events = outcomes.map(
    ({ creditId, what }, index): Event => ({
      id: crypto.randomUUID(),
      install: install.id,
      counter: install.counter + index + 1,
      creditId: creditId ?? crypto.randomUUID(),
      at,
      what,
    }),
  );
  await books.install.update('install', { counter: install.counter + events.length });
  await books.events.bulkAdd([...events]);
  return { events, credits: await moveCredits(books, events) };
}

/** The next step of the books' own clock, which no setting of the machine's clock turns back. */
export async function nextCounter(books: Books): Promise<number> {
  const counter = (await installOf(books)).counter + 1;
  await books.install.update('install', { counter });
  return counter;
}

async function moveCredits(books: Books, events: readonly Event[]): Promise<readonly Credit[]> {
  const held = await creditsByAnyId(books, events.flatMap(idsIn));
  const rows = new Map([...held.values()].map((credit) => [credit.id, credit]));
  const holderOf = (id: string): string => held.get(id)?.id ?? id;
  const stirred = new Set(events.filter(isOfGroups).flatMap(idsIn).map(holderOf));
  const byCredit = Map.groupBy(events, ({ creditId }) => holderOf(creditId));
  const moved = [...byCredit].flatMap(([id, news]) =>
    stirred.has(id) ? [] : (news.reduce(apply, rows.get(id) ?? null) ?? []),
  );
  await books.credits.bulkPut(moved);
  return stirred.size === 0 ? moved : [...moved, ...(await regroup(books, [...stirred], rows))];
}

/** Makes the credits of these ids anew, of all that was ever written of them. */
async function regroup(
  books: Books,
  stirred: readonly string[],
  rows: ReadonlyMap<string, Credit>,
): Promise<readonly Credit[]> {
  const before = stirred.flatMap((id) => rows.get(id) ?? []);
  const credits = projectAll(await eventsAround(books, [...stirred, ...before.flatMap(idsOf)]));
  const ids = credits.flatMap(idsOf);
  await books.credits.bulkDelete([...before.map(({ id }) => id), ...ids]);
  await books.credits.bulkPut([...credits]);
  return credits;
}

/** All events of these ids, and of all that were ever joined with them: what was split may be one again. */
async function eventsAround(books: Books, ids: readonly string[]): Promise<readonly Event[]> {
  const known = new Set<string>();
  let events: readonly Event[] = [];
  let next = [...new Set(ids)];
  while (next.length > 0) {
    for (const id of next) known.add(id);
    const own = await eventsOf(books, ...next);
    const joined = [
      ...(await books.events.where('what.joins').anyOf(next).toArray()),
      ...(await books.events.where('what.with').anyOf(next).toArray()),
    ];
    events = [...events, ...own];
    next = [...new Set([...own, ...joined].flatMap(idsIn))].filter((id) => !known.has(id));
  }
  return inOrder(events);
}

/** Whether it can change which ids are one credit, or take back what has happened. Two people's are never one. */
function isOfGroups({ what }: Event): boolean {
  if (what.type === 'issued') return what.joins !== undefined;
  if (what.type === 'corrected') return what.correction.of === 'undo' || 'accountId' in what.correction;
  return what.type === 'joined' || what.type === 'split';
}

function idsIn({ creditId, what }: Event): readonly string[] {
  if (what.type === 'issued' && what.joins !== undefined) return [creditId, what.joins];
  return what.type === 'joined' ? [creditId, what.with] : [creditId];
}
