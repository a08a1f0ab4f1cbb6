import type { Money } from '../domain/money.ts';
import { MOST_ROWS } from '../domain/reading.ts';
import { splitLabel } from './amounts.ts';
import { type Block, shownText } from './blocks.ts';
import { type Page, pattern } from './page.ts';
import { type Sentence, shownSentences } from './sentences.ts';

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
  /** More rows than are read. */
  readonly clamped: boolean;
}

/**
 * Cuts a page into heading, total and groups (DOM §3.1: `h1` heading, the sum in an `h1` in the next `div`,
 * then `h6` name and `h3` balance of each group with its lines). Only the order and the words of headings
 * count, not their rank or class: name and balance may come in either order.
 */
export function layOut(blocks: readonly Block[], page: Page): Layout {
  const reader = new LayoutReader(page);
  for (const block of blocks) {
    if (reader.isFull) break;
    if (block.level > 0) reader.readHeading(block);
    else reader.readText(block);
  }
  return { heading: reader.heading, total: reader.total, groups: reader.groups, clamped: reader.isFull };
}

class LayoutReader {
  heading = false;
  total: Money | null = null;
  readonly groups: Group[] = [];
  private rows = 0;
  /** The rank of the heading of a section about something else, while inside it. */
  private aside: number | null = null;
  /** The page heading was the last thing read: a bare amount now is the total. */
  private atTop = false;
  private rank = 0;
  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  get isFull(): boolean {
    return this.rows > MOST_ROWS;
  }

  readHeading(block: Block): void {
    const { words, marketplace } = this.page;
    const { text, level } = block;
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
    const label = split?.label ?? block.text;
    const isBalance = label === '' || pattern(words.balance).test(label);
    // The sum stands in a heading of the page heading's rank, after a colon, whatever it is called.
    const isTotal = pattern(words.total).test(label) || (this.atTop && (isBalance || block.level === this.rank));
    if (split && isTotal) {
      if (shownText(block)) this.total ??= split.amount;
    } else if (split && isBalance) {
      if (shownText(block)) this.addBalance(split.amount, block.text);
    } else this.addName(label, split?.amount ?? null, block.text);
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
    if (this.aside !== null || this.readSentences(block)) return;
    const { words, marketplace } = this.page;
    if (this.total !== null || !pattern(words.total).test(block.text)) return;
    const split = splitLabel(block.text, marketplace.key);
    if (split && shownText(block)) this.total = split.amount;
  }

  /** Adds the block's known sentences to the group that is open; false where it has none. */
  private readSentences(block: Block): boolean {
    const known = shownSentences(block, this.page.words);
    if (known === null) return false;
    const sentences = known.filter(({ role }) => role !== 'sample');
    if (sentences.length === 0) return true;
    if (this.groups.length === 0) {
      this.groups.push({ name: null, balance: null, balanceQuote: '', sentences: [] });
    }
    this.groups.at(-1)?.sentences.push(...sentences);
    this.rows += sentences.length;
    this.atTop = false;
    return true;
  }
}
