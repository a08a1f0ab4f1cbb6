import type { Credit } from '../domain/credit.ts';
import type { Instant } from '../domain/day.ts';
import type { Shelf } from '../domain/glance.ts';
import { type Learnt, learnUse, withLearnt } from '../domain/rest.ts';
import type { Books } from './books.ts';
import { readShelf } from './shelf.ts';

/** What orders have shown of each kind of credit. Few credits have shown anything: only these are read. */
export async function readLearnt(books: Books): Promise<Learnt> {
  return learnUse(await books.credits.orderBy('[marketplace+showed.use]').toArray());
}

/** The shelf, each credit with what was learnt for its kind. */
export async function readLearntShelf(books: Books, now: Instant): Promise<Shelf> {
  return withLearntUse(await readShelf(books, now), await readLearnt(books));
}

export function withLearntUse(shelf: Shelf, learnt: Learnt): Shelf {
  return { ...shelf, credits: shelf.credits.map((credit): Credit => withLearnt(credit, learnt)) };
}
