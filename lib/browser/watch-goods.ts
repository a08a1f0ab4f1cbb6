import type { PageQuestion } from '../domain/page-question.ts';
import { createGoodsPills, type GoodsPills } from './goods-pills.ts';
import { type AskReply, answerWhere, askAbout, type GoodsText, keepCredits } from './messages.ts';
import { watchChanges } from './watch-changes.ts';

/** What a page with goods shows, and where on it a word about that can stand. */
export interface Sight {
  readonly question: PageQuestion;
  readonly places: {
    /** In the order of the goods; null where no place is known. */
    readonly goods: readonly (Element | null)[];
    readonly totals: Element | null;
  };
}

export interface GoodsPage {
  readonly marketplace: string;
  /** Attributes whose change means that the page shows something else. */
  readonly telling: readonly string[];
  /** In rows of many: their lines are small. */
  readonly inRows: boolean;
  /** Null where there is nothing to ask about: another page, or one that is still filling. */
  look(): Sight | null;
}

const SILENT: AskReply = { goods: [], totals: [] };

/**
 * Reads a page with goods now and whenever it changes, asks what credit would come off, and shows the answers beside
 * the goods and at their sum. Ends with the signal.
 */
export function watchGoods(document: Document, signal: AbortSignal, page: GoodsPage): void {
  let sight: Sight | null = null;
  let asked = '';
  let reply = SILENT;
  let isWaiting = false;
  let asking = new AbortController();
  const pills = createGoodsPills(document, signal, async ({ copies, keeps }) => {
    if (copies !== null) return navigator.clipboard.writeText(copies).then(yes, no);
    const isKept = await keepCredits(keeps, sight?.question.customerId ?? null, signal);
    if (isKept) void ask();
    return isKept;
  });

  const ask = async () => {
    if (sight === null) return;
    asking.abort();
    asking = new AbortController();
    // Aborted by the next question as by the end of this script: an answer that comes late is nobody's.
    const mine = AbortSignal.any([signal, asking.signal]);
    const answer = await askAbout(sight.question, mine);
    if (mine.aborted) return;
    isWaiting = false;
    reply = answer ?? reply;
    show(pills, page, sight?.places, reply);
  };
  watchChanges(document, signal, page.telling, () => {
    const seen = page.look();
    const text = JSON.stringify(seen?.question ?? null);
    const isNew = text !== asked;
    sight = seen;
    if (!isNew) return isWaiting ? undefined : show(pills, page, seen?.places, reply);
    asked = text;
    // An answer belongs to what was asked about, and to nothing else: not for a moment.
    reply = SILENT;
    asking.abort();
    isWaiting = seen !== null;
    if (seen === null) return pills.show([]);
    pills.hush();
    void ask();
  });
  // What was true when the tab was left may be used up by now.
  const again = () => {
    if (document.visibilityState === 'visible') void ask();
  };
  document.addEventListener('visibilitychange', again, { signal });
  addEventListener('pageshow', (event) => event.persisted && again(), { signal });
  // A frame is a part of a page, and does not speak for it.
  if (window !== window.top) return;
  answerWhere(signal, () => {
    const said: GoodsText | null | undefined = reply.totals[0] ?? (page.inRows ? null : reply.goods[0]);
    return { marketplace: page.marketplace, said: said ? { text: said.text, panel: said.panel } : null };
  });
}

function show(
  pills: GoodsPills,
  { inRows }: GoodsPage,
  places: Sight['places'] | undefined,
  reply: AskReply,
): void {
  pills.show([
    ...reply.totals.map((text) => ({ place: places?.totals ?? null, text, isSmall: false })),
    ...reply.goods.map((text, at) => ({ place: places?.goods[at] ?? null, text, isSmall: inRows })),
  ]);
}

const yes = () => true;
const no = () => false;
