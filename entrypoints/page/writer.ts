import type { Answer } from '../../components/page-props.ts';
import { tellBooksChanged } from '../../lib/browser/messages.ts';
import type { Books } from '../../lib/store/books.ts';
import type { Done } from '../../lib/store/shopper-acts.ts';
import { faultOf } from '../../lib/store/trouble.ts';

type Writing = typeof import('./writing.ts');

/** Writes into the books with a chunk that the first paint does not need. */
export function writer(books: Promise<Books>) {
  return async <Result>(saying: (writing: Writing, opened: Books) => Promise<Result>): Promise<Result> => {
    const written = await saying(await import('./writing.ts'), await books);
    // Our pages follow the books by themselves; the toolbar is told.
    void tellBooksChanged();
    return written;
  };
}

/** A receipt for what was written, or why nothing was. */
export async function answer(done: Promise<Pick<Done, 'eventIds'>>): Promise<Answer> {
  try {
    return { receipt: { eventIds: (await done).eventIds } };
  } catch (error) {
    return { fault: faultOf(error) };
  }
}
