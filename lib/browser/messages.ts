import { type Browser, browser } from 'wxt/browser';
import type { PageQuestion } from '../domain/page-question.ts';
import type { PageReport } from '../domain/reading.ts';

/** What a content script may say to the background. All of it is plain JSON. */
export interface ReportMessage {
  readonly type: 'report';
  readonly report: PageReport;
}

/** Asked about goods; answered with words, in the order of the goods. */
export interface AskMessage {
  readonly type: 'ask';
  readonly question: PageQuestion;
}

/** One line beside goods or a sum, and what it opens: all that the page gets to know. */
export interface GoodsText {
  readonly text: string;
  readonly language: string;
  readonly tone: 'yes' | 'no' | 'open';
  readonly closeLabel: string;
  readonly panel: readonly { readonly heading: string; readonly lines: readonly string[] }[];
  readonly action: GoodsAction | null;
}

/** What a line offers to do at a press: words to copy, or credits that were found here and are to be kept. */
export interface GoodsAction {
  readonly label: string;
  readonly doneLabel: string;
  /** Never drawn on the page; null where nothing is copied. */
  readonly copies: string | null;
  /** Their ids in the books, which say nothing to anybody else. */
  readonly keeps: readonly string[];
}

export interface AskReply {
  /** In the order of the goods. */
  readonly goods: readonly (GoodsText | null)[];
  /** At the sum, one below the other. */
  readonly totals: readonly GoodsText[];
}

/** The shopper has pressed "Keep track" on a page. */
export interface KeepMessage {
  readonly type: 'keep';
  readonly ids: readonly string[];
  readonly customerId: string | null;
}

/** The line to show on the page, in words: all that a page ever gets to know. */
export interface PillText {
  readonly text: string;
  readonly language: string;
  readonly closeLabel: string;
  /** Present when the page is new to us: its own redacted structure, to be seen and then copied. */
  readonly report: {
    readonly label: string;
    readonly explanation: string;
    readonly copyLabel: string;
    readonly copiedLabel: string;
    readonly text: string;
  } | null;
}

export interface ReportReply {
  readonly pill: PillText | null;
}

/** At the start of a browser a restored page is often ready long before our background is. */
const TRIES = [0, 500, 2_000, 5_000, 15_000];

/**
 * Sends a report and waits for the line to show. A background that is killed in the middle answers nothing: the
 * report is sent again, which is safe because the same reading twice changes nothing.
 * @returns null when this script has been orphaned by an update of the extension, a newer report has taken its place,
 *   or nobody answers
 */
export function sendReport(report: PageReport, signal: AbortSignal): Promise<ReportReply | null> {
  return send<ReportMessage, ReportReply>({ type: 'report', report }, signal);
}

/** Asks about goods, as often as `sendReport` and null for the same reasons. */
export function askAbout(question: PageQuestion, signal: AbortSignal): Promise<AskReply | null> {
  return send<AskMessage, AskReply>({ type: 'ask', question }, signal);
}

/** @returns whether the books have kept them */
export async function keepCredits(
  ids: readonly string[],
  customerId: string | null,
  signal: AbortSignal,
): Promise<boolean> {
  return (await send<KeepMessage, boolean>({ type: 'keep', ids, customerId }, signal)) ?? false;
}

async function send<Message, Reply>(message: Message, signal: AbortSignal): Promise<Reply | null> {
  for (const wait of TRIES) {
    await pause(wait);
    if (signal.aborted || !browser.runtime?.id) return null;
    try {
      const reply: Reply | undefined = await browser.runtime.sendMessage(message);
      if (reply !== undefined) return signal.aborted ? null : reply;
    } catch {
      // No receiver, or it died: the next try wakes a new one.
    }
  }
  return null;
}

function pause(milliseconds: number): Promise<void> {
  return milliseconds === 0 ? Promise.resolve() : new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** Said by our own pages after they have written into the books. */
export interface BooksChangedMessage {
  readonly type: 'books-changed';
}

export async function tellBooksChanged(): Promise<void> {
  const message: BooksChangedMessage = { type: 'books-changed' };
  // Without a receiver nothing is lost: the background looks at the books whenever it starts.
  await browser.runtime.sendMessage(message).catch(() => undefined);
}

type Sender = Pick<Browser.runtime.MessageSender, 'id' | 'url'>;

export function isBooksChanged(message: unknown, sender: Sender): message is BooksChangedMessage {
  return isOurs(sender) && (message as { type?: unknown } | null)?.type === 'books-changed';
}

/** Asked by our own pages: made-up credits, to try everything with. */
export interface MadeUpMessage {
  readonly type: 'show-made-up';
  /** The storefront that they are of. */
  readonly marketplace: string;
  /** The name of their account, so that nobody takes it for their own. */
  readonly label: string;
}

export async function askForMadeUp(marketplace: string, label: string): Promise<void> {
  const message: MadeUpMessage = { type: 'show-made-up', marketplace, label };
  await browser.runtime.sendMessage(message).catch(() => undefined);
}

export function isMadeUpAsked(message: unknown, sender: Sender): message is MadeUpMessage {
  return isOurs(sender) && (message as { type?: unknown } | null)?.type === 'show-made-up';
}

/** A page of ours: what Amazon's pages can say is a reading, and nothing else. */
function isOurs({ id, url }: Sender): boolean {
  return id === browser.runtime.id && url?.startsWith(browser.runtime.getURL('/')) === true;
}

/** Asked by the popup of the tab in front: which Amazon it shows. Other tabs have nobody to answer. */
export interface WhereMessage {
  readonly type: 'where';
}

/** What the page in front is, and what its line says: the popup repeats it, also where the page has no place for it. */
export interface InFront {
  readonly marketplace: string;
  readonly said: Pick<GoodsText, 'text' | 'panel'> | null;
}

/** A page that is busy is not waited for: the popup opens from the books at once. */
const LONGEST_WAIT = 80;

export function pageInFront(): Promise<InFront | null> {
  return Promise.race([askInFront(), pause(LONGEST_WAIT).then(() => null)]);
}

async function askInFront(): Promise<InFront | null> {
  try {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    const message: WhereMessage = { type: 'where' };
    const answer: InFront | undefined =
      tab?.id === undefined ? undefined : await browser.tabs.sendMessage(tab.id, message);
    return typeof answer?.marketplace === 'string' ? answer : null;
  } catch {
    return null; // Not one of the pages we read.
  }
}

export function answerWhere(signal: AbortSignal, inFront: () => InFront): void {
  // By the callback, which every browser has: a promise as an answer is the polyfill's, and not every script has it.
  const listener = (message: unknown, _sender: unknown, reply: (answer: InFront) => void) => {
    if (isWhere(message)) reply(inFront());
  };
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => browser.runtime?.onMessage.removeListener(listener));
}

function isWhere(message: unknown): message is WhereMessage {
  return typeof message === 'object' && message !== null && (message as { type?: unknown }).type === 'where';
}
