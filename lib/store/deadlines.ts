import { type Credit, NO_END, type Phase, type Standing } from '../domain/credit.ts';
import type { Instant } from '../domain/day.ts';
import type { Event, Happening } from '../domain/event.ts';
import type { Books } from './books.ts';

/** The credits whose deadlines may lie ahead, from one moment of the books. */
export interface Deadlines {
  /** The books' own clock at that moment. */
  readonly counter: number;
  readonly live: readonly Credit[];
  /** Used, lost, gone from their page or deleted: what a calendar may still have an entry for. */
  readonly settled: readonly Credit[];
  /**
   * Ids under which one of these credits once stood by itself, on another computer or before the shopper joined it: a
   * calendar may have an entry for each.
   */
  readonly joined: readonly { readonly id: string; readonly credit: Credit }[];
}

const DAY = 24 * 60 * 60 * 1000;
/** Amazon's clock may have stopped while the shopper's own runs on: zones lie at most 26 hours apart. */
const APART = 2 * DAY;
/** Longer ago, a calendar was told already or never had it. */
const LATELY = 92 * DAY;

/** @param creditId of the only credit that is wanted; null for all */
export function readDeadlines(books: Books, creditId: string | null, now: Instant): Promise<Deadlines> {
  return books.transaction('r', [books.credits, books.events, books.install], async () => {
    const ahead = async (phase: Phase): Promise<Credit[]> => {
      const found = await books.credits
        .where('[phase+endsSort]')
        .between([phase, now - APART], [phase, NO_END], true, false)
        .toArray();
      return creditId === null ? found : found.filter(({ id }) => id === creditId);
    };
    const [install, live, gone, closed] = await Promise.all([
      books.install.get('install'),
      ahead('live'),
      ahead('gone'),
      ahead('closed'),
    ]);
    const settled = [...gone, ...closed].filter(
      ({ standing, changedAt }) =>
        (standing === 'kept' || standing === 'deleted') && now - changedAt < LATELY,
    );
    const joined = await joinedTo(books, [...live, ...settled]);
    return { counter: install?.counter ?? 0, live, settled, joined };
  });
}

async function joinedTo(books: Books, credits: readonly Credit[]): Promise<Deadlines['joined']> {
  const members = credits.flatMap((credit) => (credit.members ?? []).map((id) => ({ id, credit })));
  if (members.length === 0) return [];
  const ids = members.map(({ id }) => id);
  const events = await books.events.where('creditId').anyOf(ids).toArray();
  const storyOf = Map.groupBy(events, ({ creditId }) => creditId);
  return members.filter(({ id }) => stoodAlone(storyOf.get(id) ?? []));
}

/** Kept as a credit of its own. What came as another way to one that the books held never was. */
function stoodAlone(events: readonly Event[]): boolean {
  const isWay = events.some(({ what }) => what.type === 'issued' && what.joins !== undefined);
  return !isWay && events.some(({ what }) => standingIn(what) === 'kept');
}

function standingIn(what: Happening): Standing | null {
  if (what.type === 'issued') return what.standing;
  return what.type === 'corrected' && what.correction.of === 'standing' ? what.correction.standing : null;
}
