import type { Money } from '../domain/money.ts';
import { MOST_ROWS } from '../domain/reading.ts';
import { splitLabel } from './amounts.ts';
import { type Block, shownText } from './blocks.ts';
import { pattern, type RewardPage } from './page.ts';
import { findSentences, hasUnreadAmount, readBlock, type Sentence } from './sentences.ts';

/** Credits under one heading, as the page lists them. */
export interface Group {
  name: string | null;
  balance: Money | null;
  /** The words that the balance was printed in. */
  balanceQuote: string;
  readonly sentences: Sentence[];
}

/** A reward page in its parts. */
export interface Layout {
  readonly heading: boolean;
  readonly total: Money | null;
  readonly groups: readonly Group[];
  /** Rows with their amount in one block and their date in the next. */
  readonly hasSplitRows: boolean;
  /** More rows than are read. */
  readonly clamped: boolean;
  /** Under the heading that is known, an amount shows that nothing read accounts for. */
  readonly hasUnread: boolean;
  /** An amount alone before all groups: the total, if the rows add up to it. */
  readonly bareSum: Money | null;
  /** What the shown sentences say, and what sentences say that only stylesheets hide. */
  readonly quotes: ReadonlySet<string>;
  readonly hidden: readonly Sentence[];
}

/**
 * Cuts a page into heading, total and groups (DOM §3.1: `h1` heading, the sum in an `h1` in the next `div`,
 * then `h6` name and `h3` balance of each group with its lines). Only the order and the words of headings
 * count, not their rank or class: name and balance may come in either order.
 */
export function layOut(blocks: readonly Block[], page: RewardPage): Layout {
  const reader = new LayoutReader(page);
  for (const block of blocks) {
    if (reader.isFull) break;
    if (block.level > 0) reader.readHeading(block);
    else reader.readText(block);
  }
  reader.settleLoneAmount();
  const {
    isFull: clamped,
    heading,
    total,
    groups,
    hasSplitRows,
    hasUnread,
    bareSum,
    quotes,
    hidden,
  } = reader;
  return { heading, total, groups, hasSplitRows, clamped, hasUnread, bareSum, quotes, hidden };
}

class LayoutReader {
  heading = false;
  total: Money | null = null;
  readonly groups: Group[] = [];
  hasSplitRows = false;
  hasUnread = false;
  bareSum: Money | null = null;
  readonly quotes = new Set<string>();
  readonly hidden: Sentence[] = [];
  private rows = 0;
  /** The rank of the heading of a section about something else, while inside it. */
  private aside: number | null = null;
  /** The page heading was the last thing read: a bare amount now is the total. */
  private atTop = false;
  private rank = 0;
  /** A block that is an amount and nothing else: a balance, or half of a row. */
  private loneAmount: Block | null = null;
  /** What stands right before it without an amount: maybe its date. */
  private beforeLone: Block | null = null;
  private previous: Block | null = null;
  private readonly page: RewardPage;

  constructor(page: RewardPage) {
    this.page = page;
  }

  get isFull(): boolean {
    return this.rows > MOST_ROWS;
  }

  readHeading(block: Block): void {
    const { words, marketplace } = this.page;
    const { text, level } = block;
    this.settleLoneAmount();
    const isPageHeading = pattern(words.rewardsHeading).test(text);
    if (this.aside !== null && level > this.aside && !isPageHeading) return;
    this.aside = null;
    if (isPageHeading) {
      this.heading = true;
      this.atTop = true;
      this.rank = level;
      this.total ??= splitLabel(text, marketplace.key)?.amount ?? null;
      return;
    }
    if (pattern(words.asideHeadings).test(text)) this.aside = level;
    else if (!this.readSentences(block)) this.readGroupHeading(block);
  }

  private readGroupHeading(block: Block): void {
    const { words, marketplace } = this.page;
    const split = splitLabel(block.text, marketplace.key);
    if (!split) this.noteUnread(block);
    // "Total earned: $50.00" is no total, no balance and no group.
    else if (!hasUnreadAmount(block.text, [], words)) return;
    const label = split?.label ?? block.text;
    const isBalance = label === '' || pattern(words.balance).test(label);
    // The sum stands in a heading of the page heading's rank, after a colon, whatever it is called.
    const isTotal =
      pattern(words.total).test(label) || (this.atTop && (isBalance || block.level === this.rank));
    if (split && isTotal) {
      if (shownText(block)) this.total ??= split.amount;
    } else if (split && isBalance) {
      if (shownText(block)) this.addBalance(split.amount, block.text);
    } else this.addName(label.replace(/\s*[:：]$/, ''), split?.amount ?? null, block.text);
    this.atTop = false;
  }

  private addBalance(balance: Money, quote: string): void {
    const last = this.groups.at(-1);
    if (last && last.balance === null && last.sentences.length === 0) {
      last.balance = balance;
      last.balanceQuote = last.name === null ? quote : `${last.name}: ${quote}`;
    } else this.groups.push({ name: null, balance, balanceQuote: quote, sentences: [] });
  }

  private addName(name: string, balance: Money | null, quote: string): void {
    const last = this.groups.at(-1);
    if (
      last &&
      last.name === null &&
      last.balance !== null &&
      balance === null &&
      last.sentences.length === 0
    ) {
      last.name = name;
      last.balanceQuote = `${name}: ${last.balanceQuote}`;
    } else this.groups.push({ name, balance, balanceQuote: quote, sentences: [] });
  }

  readText(block: Block): void {
    if (this.aside !== null) return;
    const isRead = this.readSplitRow(block) || this.readSentences(block);
    if (!isRead) this.readLabel(block);
    this.previous = isRead ? null : block;
  }

  private readLabel(block: Block): void {
    const { words, marketplace } = this.page;
    const split = splitLabel(block.text, marketplace.key);
    if (split && pattern(words.total).test(split.label)) {
      if (shownText(block)) this.total ??= split.amount;
    } else if (split && (split.label === '' || pattern(words.balance).test(split.label))) {
      this.loneAmount = block;
      this.beforeLone = this.previous;
    } else this.noteUnread(block);
  }

  private noteUnread(block: Block): void {
    if (!this.heading || this.hasUnread) return;
    this.hasUnread = readBlock(block, this.page.words).hasUnread;
  }

  /** "$5.00" in one cell and "expires on May 15, 2025" in the next. */
  private readSplitRow(block: Block): boolean {
    const lone = this.loneAmount;
    const own = lone === null ? null : this.sentenceOf(lone, block);
    // A date before the amount and one behind it: it could end on either.
    const before = own && this.beforeLone;
    if (lone === null || own === null || (before && this.sentenceOf(lone, before))) {
      this.settleLoneAmount();
      return false;
    }
    this.loneAmount = null;
    if (shownText(lone) && shownText(block)) {
      this.hasSplitRows = true;
      this.addSentences([{ ...own, rung: `${own.rung}-apart` }]);
    }
    return true;
  }

  /** The one sentence that an amount and the text beside it make. */
  private sentenceOf(amount: Block, beside: Block): Sentence | null {
    if (amount.element.parentElement !== beside.element.parentElement) return null;
    const [only, more] = findSentences(`${amount.text} ${beside.text}`, this.page.words);
    return only && !more && only.start === 0 ? only : null;
  }

  /** An amount that no date followed is the balance of the group that has none yet. */
  settleLoneAmount(): void {
    const block = this.loneAmount;
    this.loneAmount = null;
    if (block === null || !shownText(block)) return;
    const amount = splitLabel(block.text, this.page.marketplace.key)?.amount ?? null;
    const last = this.groups.at(-1);
    if (amount && last?.balance === null && last.sentences.length === 0) this.addBalance(amount, block.text);
    // Maybe the total, as plain text: only what follows can tell.
    else if (amount && this.heading && this.groups.length === 0 && this.bareSum === null) {
      this.bareSum = amount;
    }
    // The same sum said again accounts for itself.
    else if (![last?.balance, this.total].some((sum) => sum && sum.minor === amount?.minor)) {
      this.noteUnread(block);
    }
  }

  /** Adds the block's known sentences to the group that is open; false where it has none. */
  private readSentences(block: Block): boolean {
    const { shown, hidden, hasUnread } = readBlock(block, this.page.words);
    if (shown.length + hidden.length === 0) return false;
    this.hidden.push(...hidden);
    this.addSentences(shown.filter(({ role }) => role !== 'sample'));
    if (this.heading) this.hasUnread ||= hasUnread;
    return true;
  }

  private addSentences(sentences: readonly Sentence[]): void {
    for (const { quote } of sentences) this.quotes.add(quote);
    if (sentences.length === 0) return;
    if (this.groups.length === 0) {
      this.groups.push({ name: null, balance: null, balanceQuote: '', sentences: [] });
    }
    this.groups.at(-1)?.sentences.push(...sentences);
    this.rows += sentences.length;
    this.atTop = false;
  }
}
