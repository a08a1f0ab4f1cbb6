import type { Browser } from 'wxt/browser';
import type { AskReply, GoodsText } from '../../lib/browser/messages.ts';
import { readSettings, type Settings } from '../../lib/browser/settings.ts';
import type { Instant } from '../../lib/domain/day.ts';
import type { PageQuestion } from '../../lib/domain/page-question.ts';
import { counts, entriesOf, type Placed } from '../../lib/domain/placed.ts';
import type { Item, Line } from '../../lib/domain/reading.ts';
import { itemAlone } from '../../lib/domain/verdict/basket.ts';
import type { Context } from '../../lib/domain/verdict/context.ts';
import { judgeAll } from '../../lib/domain/verdict/judge-all.ts';
import { parsePageQuestion } from '../../lib/exchange/page-question.ts';
import type { Books } from '../../lib/store/books.ts';
import { readShelf } from '../../lib/store/shelf.ts';
import { type Whose, whosePage } from '../../lib/store/whose-page.ts';
import { type Origin, originOf } from './origin.ts';
import { zoneHere } from './speech.ts';
import { wordGoodsPill } from './word-goods-pill.ts';

type OpenBooks = () => Promise<Books>;

/**
 * A page asks what credit would come off its goods. It is answered in words for these goods and for this account
 * alone, and nothing of it is kept. What is not such a question, or not from where it says, gets no answer at all.
 */
export function handleQuestion(
  books: OpenBooks,
  message: unknown,
  sender: Browser.runtime.MessageSender,
): Promise<AskReply> | undefined {
  const origin = originOf(sender);
  const question = questionIn(message);
  if (origin === null || question === null || !isFrom(origin, question)) return undefined;
  const { items } = question.reading;
  const silent: AskReply = { goods: items.map(() => null) };
  if (sender.tab?.incognito) return Promise.resolve(silent);
  // Books that cannot be read say nothing here: the popup says why.
  return answer(books, question, origin).catch(() => silent);
}

function questionIn(message: unknown): PageQuestion | null {
  if (typeof message !== 'object' || message === null) return null;
  const { type, question } = message as { type?: unknown; question?: unknown };
  return type === 'ask' ? parsePageQuestion(question) : null;
}

/** A page speaks for its own marketplace and family. */
function isFrom({ marketplace, family }: Origin, { reading }: PageQuestion): boolean {
  return reading.marketplace === marketplace.key && reading.page === family;
}

async function answer(
  books: OpenBooks,
  { reading, customerId }: PageQuestion,
  { marketplace }: Origin,
): Promise<AskReply> {
  const [settings, opened] = await Promise.all([readSettings(), books()]);
  const whose = await whosePage(opened, marketplace.key, customerId);
  const now = Date.now();
  const entries = settings.linesOnItems ? await entriesHere(opened, marketplace.key, whose, now) : [];
  const context: Context = {
    now,
    marketplace: marketplace.key,
    account: whose.as === 'known' ? whose.accountId : null,
    trouble: reading.trouble.map(({ code }) => code),
    reviewFollows: null,
    amazonOffers: null,
    codesHeld: entries.filter(({ credit }) => credit.terms.code !== null).length,
    limits: [],
  };
  return { goods: reading.items.map((item) => wordItem(item, reading.lines, entries, context, settings)) };
}

/** The credits that this page may speak of: those of its account; where that is not known, of its marketplace. */
async function entriesHere(
  books: Books,
  marketplace: string,
  whose: Whose,
  now: Instant,
): Promise<readonly Placed[]> {
  if (whose.as === 'stranger') return [];
  const entries = entriesOf(await readShelf(books, now), now, zoneHere());
  const own = whose.as === 'known' ? whose.accountId : null;
  return entries.filter(
    (entry) =>
      counts(entry) &&
      entry.credit.marketplace === marketplace &&
      (own === null || entry.credit.accountId === own),
  );
}

/** Nothing known: nothing shown (LOOK "On Amazon's pages"). */
function wordItem(
  item: Item,
  lines: readonly Line[],
  entries: readonly Placed[],
  context: Context,
  settings: Settings,
): GoodsText | null {
  // What cannot be bought here needs no word about paying.
  if (entries.length === 0 || item.buyable === false) return null;
  // One piece of it: how many the shopper will take changes without a word of the page.
  const basket = { ...itemAlone({ ...item, quantity: 1 }), lines };
  return wordGoodsPill(judgeAll(basket, entries, context), settings, context.now);
}
