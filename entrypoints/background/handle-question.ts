import type { Browser } from 'wxt/browser';
import type { AskReply } from '../../lib/browser/messages.ts';
import { readSettings } from '../../lib/browser/settings.ts';
import type { PageQuestion } from '../../lib/domain/page-question.ts';
import type { Family } from '../../lib/domain/reading.ts';
import { parsePageQuestion } from '../../lib/exchange/page-question.ts';
import type { Books } from '../../lib/store/books.ts';
import { answerAtTheShelf } from './answer-at-the-shelf.ts';
import { answerCheckout } from './answer-checkout.ts';
import { answerOrder } from './answer-order.ts';
import { answerTerms } from './answer-terms.ts';
import { type Origin, originOf } from './origin.ts';

type OpenBooks = () => Promise<Books>;

const SILENT: AskReply = { goods: [], totals: [] };

/** Pages that say something about what the shopper owns. */
const WRITING: readonly Family[] = ['checkout', 'thank-you', 'order', 'orders', 'return', 'terms'];

/**
 * A page asks what credit would come off its goods, or came. It is answered in words for these goods and for this
 * account alone. What is not such a question, or not from where it says, gets no answer at all.
 * @param onWritten called once the books may have changed
 */
export function handleQuestion(
  books: OpenBooks,
  message: unknown,
  sender: Browser.runtime.MessageSender,
  onWritten: () => void,
): Promise<AskReply> | undefined {
  const origin = originOf(sender);
  const question = questionIn(message);
  if (origin === null || question === null || !isFrom(origin, question)) return undefined;
  if (sender.tab?.incognito) return Promise.resolve(SILENT);
  // Books that cannot be read say nothing here: the popup says why.
  const answered = answer(books, question, origin).catch(() => SILENT);
  return WRITING.includes(origin.family) ? answered.finally(onWritten) : answered;
}

function questionIn(message: unknown): PageQuestion | null {
  if (typeof message !== 'object' || message === null) return null;
  const { type, question } = message as { type?: unknown; question?: unknown };
  return type === 'ask' ? parsePageQuestion(question) : null;
}

/** A page speaks for its own marketplace and family, and of credits in its own currency. */
function isFrom({ marketplace, family }: Origin, { reading }: PageQuestion): boolean {
  return (
    reading.marketplace === marketplace.key &&
    reading.page === family &&
    reading.credits.every(({ amount }) => amount.currency === marketplace.currency)
  );
}

async function answer(books: OpenBooks, question: PageQuestion, origin: Origin): Promise<AskReply> {
  const [settings, opened] = await Promise.all([readSettings(), books()]);
  switch (origin.family) {
    case 'item':
    case 'search':
    case 'cart':
      return answerAtTheShelf(opened, settings, question, origin);
    case 'checkout':
      return answerCheckout(opened, settings, question, origin);
    case 'terms':
      return answerTerms(opened, settings, question, origin);
    default:
      return answerOrder(opened, settings, question, origin);
  }
}
