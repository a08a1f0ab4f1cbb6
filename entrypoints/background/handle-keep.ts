import * as v from 'valibot';
import type { Browser } from 'wxt/browser';
import { customerId, listOf, text } from '../../lib/exchange/reading-schema.ts';
import { creditsByAnyId } from '../../lib/store/any-id.ts';
import type { Books } from '../../lib/store/books.ts';
import { act } from '../../lib/store/shopper-acts.ts';
import { whosePage } from '../../lib/store/whose-page.ts';
import { type Origin, originOf } from './origin.ts';

type OpenBooks = () => Promise<Books>;

const MOST = 100;
const message = v.object({ type: v.literal('keep'), ids: listOf(text(100), MOST), customerId });

/**
 * The shopper has pressed "Keep track" on a page: what that page has shown of theirs, and still waits, is kept. True
 * when all of it is. Anything else gets no answer at all.
 */
export function handleKeep(
  books: OpenBooks,
  said: unknown,
  sender: Browser.runtime.MessageSender,
): Promise<boolean> | undefined {
  const origin = originOf(sender);
  const asked = v.safeParse(message, said);
  if (origin === null || !asked.success || sender.tab?.incognito) return undefined;
  return keep(books, asked.output, origin).catch(() => false);
}

async function keep(
  open: OpenBooks,
  { ids, customerId: customer }: v.InferOutput<typeof message>,
  { marketplace, family }: Origin,
): Promise<boolean> {
  const books = await open();
  const whose = await whosePage(books, marketplace.key, customer);
  if (whose.as !== 'known') return false;
  const credits = await creditsByAnyId(books, ids);
  const own = [...credits.values()].filter(
    ({ accountId, sightings }) => accountId === whose.accountId && sightings[family] !== undefined,
  );
  for (const { id, standing } of own) {
    if (standing === 'to-confirm') await act(books, id, { type: 'keep' }, Date.now());
  }
  return own.length === ids.length;
}
