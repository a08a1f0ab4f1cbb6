import { liveQuery } from 'dexie';
import type { BooksFault } from '../../lib/domain/acknowledgement.ts';
import type { Shelf } from '../../lib/domain/glance.ts';
import type { Books } from '../../lib/store/books.ts';
import { readShelf } from '../../lib/store/shelf.ts';
import { faultOf } from '../../lib/store/trouble.ts';

/** What the books hold, or why they cannot be read. */
export type ShelfState = { readonly shelf: Shelf } | { readonly fault: BooksFault };

export interface ShelfKeeper {
  /** Resolves when the first state is known. */
  readonly first: Promise<void>;
  readonly now: () => ShelfState;
  readonly watch: (changed: (state: ShelfState) => void) => () => void;
}

const EMPTY: ShelfState = { shelf: { credits: [], accounts: [], readings: [] } };

/** Follows the books while the popup is open, whoever writes: this popup, the background, another window. */
export function keepShelf(opened: Promise<Books>): ShelfKeeper {
  let state: ShelfState = EMPTY;
  const watchers = new Set<(state: ShelfState) => void>();
  const first = Promise.withResolvers<void>();
  const settle = (news: ShelfState) => {
    state = news;
    first.resolve();
    for (const watcher of watchers) watcher(news);
  };
  const fail = (error: unknown) => settle({ fault: faultOf(error) });
  const read = (books: Books) => readShelf(books, Date.now());
  const follow = (books: Books) => {
    liveQuery(() => read(books)).subscribe({ next: (shelf) => settle({ shelf }), error: fail });
    // A page that the browser had frozen behind others has missed what was written meanwhile.
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'visible') read(books).then((shelf) => settle({ shelf }), fail);
    });
  };
  opened.then(follow, fail);
  return {
    first: first.promise,
    now: () => state,
    watch(changed) {
      watchers.add(changed);
      return () => watchers.delete(changed);
    },
  };
}
