import type { AskReply, GoodsText } from '../../lib/browser/messages.ts';
import { rememberPage } from '../../lib/browser/recent-pages.ts';
import type { Settings } from '../../lib/browser/settings.ts';
import type { PageQuestion } from '../../lib/domain/page-question.ts';
import type { Item, Line } from '../../lib/domain/reading.ts';
import { basketOf, itemAlone } from '../../lib/domain/verdict/basket.ts';
import { type Judgement, judgeAll } from '../../lib/domain/verdict/judge-all.ts';
import type { Books } from '../../lib/store/books.ts';
import { type Here, lookHere } from './here.ts';
import type { Origin } from './origin.ts';
import { wordCode } from './word-action.ts';
import { toneOf, wordGoodsPill } from './word-goods-pill.ts';
import { wordRows } from './word-rows.ts';

/** What would come off the goods of an item page, of search results, or of a cart. Nothing of it is written down. */
export async function answerAtTheShelf(
  books: Books,
  settings: Settings,
  question: PageQuestion,
  origin: Origin,
): Promise<AskReply> {
  const { reading } = question;
  const here = await lookHere(books, settings, question, origin);
  const { accountId, marketplace, now } = here;
  if (reading.page === 'cart') {
    const { items, lines, notices, trouble } = reading;
    const cart = { items, lines, notices, trouble };
    if (accountId !== null)
      await rememberPage('cart', { marketplace: marketplace.key, accountId }, cart, now);
    return settings.linesInCart ? answerCart(reading, here) : SILENT;
  }
  // Nothing known: nothing shown (LOOK "On Amazon's pages").
  if (!settings.linesOnItems || here.entries.length === 0) return SILENT;
  const judged = reading.items.map((item) => judgeAlone(item, reading.lines, here));
  if (reading.page === 'item')
    return { goods: judged.map((each) => each && wordGoodsPill(each, here)), totals: [] };
  return { goods: wordThoseThatDiffer(judged, here), totals: [] };
}

const SILENT: AskReply = { goods: [], totals: [] };

/** What cannot be bought here needs no word about paying. */
function judgeAlone(item: Item, lines: readonly Line[], { entries, context }: Here): Judgement | null {
  if (item.buyable === false) return null;
  // One piece of it: how many the shopper will take changes without a word of the page.
  return judgeAll({ ...itemAlone({ ...item, quantity: 1 }), lines }, entries, context);
}

/**
 * Of many rows only those that differ from most of their neighbours have a word, and never a mere "no" or "can't tell"
 * among others (LOOK "On Amazon's pages").
 */
function wordThoseThatDiffer(judged: readonly (Judgement | null)[], here: Here): (GoodsText | null)[] {
  const isYes = judged.map((each) => each !== null && toneOf(each.verdicts) === 'yes');
  const isCommon = isYes.filter(Boolean).length * 2 > judged.length;
  return judged.map((each, at) =>
    each !== null && isYes[at] && !isCommon ? wordGoodsPill(each, here) : null,
  );
}

function answerCart(reading: PageQuestion['reading'], here: Here): AskReply {
  const { entries, context } = here;
  if (entries.length === 0 || reading.items.length === 0) return SILENT;
  const judgement = judgeAll(basketOf(reading), entries, context);
  const line = wordGoodsPill(judgement, here);
  return {
    goods: wordRows(reading.items, judgement.verdicts, here),
    totals: [...(line === null ? [] : [line]), ...wordCode(judgement, here)],
  };
}
