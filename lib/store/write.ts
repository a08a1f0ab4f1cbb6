import type { Credit } from '../domain/credit.ts';
import type { Instant } from '../domain/day.ts';
import type { Event } from '../domain/event.ts';
import { apply, project } from '../domain/project.ts';
import type { Outcome } from '../domain/reconcile.ts';
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
  const byCredit = Map.groupBy(events, ({ creditId }) => creditId);
  const before = await books.credits.bulkGet([...byCredit.keys()]);
  const moved = await Promise.all(
    [...byCredit].map(async ([creditId, news], index) => {
      if (news.some(isUndo)) return project(await eventsOf(books, creditId));
      return news.reduce(apply, before[index] ?? null);
    }),
  );
  const credits = moved.filter((credit) => credit !== null);
  await books.credits.bulkPut(credits);
  const unmade = [...byCredit.keys()].filter((_, index) => moved[index] === null);
  await books.credits.bulkDelete(unmade);
  return credits;
}

/** The events of one credit in the order of the books: by counter, then by install. */
export async function eventsOf(books: Books, creditId: string): Promise<readonly Event[]> {
  const events = await books.events
    .where('[creditId+counter]')
    .between([creditId, 0], [creditId, Number.MAX_SAFE_INTEGER])
    .toArray();
  return inOrder(events);
}

/** The order in which events are replayed: by counter, then by install, whatever the clocks said. */
export function inOrder(events: readonly Event[]): readonly Event[] {
  return events.toSorted(
    (one, other) => one.counter - other.counter || (one.install < other.install ? -1 : 1),
  );
}

function isUndo({ what }: Event): boolean {
  return what.type === 'corrected' && what.correction.of === 'undo';
}
