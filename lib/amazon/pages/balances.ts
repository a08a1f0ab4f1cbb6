import { isAbsurd, type Money } from '../../domain/money.ts';
import { type CreditSighting, LONGEST_NAME, MOST_ROWS, type Trouble } from '../../domain/reading.ts';
import { parseAmount, splitLabel } from '../amounts.ts';
import { type Block, mainBlocks, shownText } from '../blocks.ts';
import { readRow, undated } from '../credit-rows.ts';
import { isLoading, isSignedOut } from '../gates.ts';
import { type Findings, NOTHING, type Page, pattern, trouble } from '../page.ts';
import { clamp } from '../plain-text.ts';
import { shownSentences } from '../sentences.ts';

/**
 * "Gift & promotional balances" and "Credit & benefit balances" on account and wallet pages (DOM §3.3, §3.4).
 * Nobody has saved one: rows are known by their words alone, and the shopper is asked about each.
 */
export function readBalances(page: Page): Findings {
  const blocks = mainBlocks(page.document);
  const reader = new BalanceReader(page);
  blocks.forEach((block, index) => {
    reader.read(block, blocks[index + 1]);
  });
  const { credits, zero, giftCardBalance } = reader;
  const hasSaid =
    credits.length > 0 || zero !== null || giftCardBalance !== null || reader.trouble.length > 0;
  if (!hasSaid) return { ...NOTHING, trouble: [inTheWay(page, blocks)] };
  const troubles = [...reader.trouble];
  if (credits.length > 0 && !reader.sawSection) {
    troubles.push(trouble('unknown-layout', 'promotional rows outside the sections that are known'));
  }
  if (credits.length > MOST_ROWS) troubles.push(trouble('clamped', `more than ${MOST_ROWS} rows`));
  if (credits.length === 0 && zero === null && troubles.length === 0) {
    troubles.push(trouble('nothing-here', 'neither a credit nor a printed zero'));
  }
  return {
    ...NOTHING,
    total: credits.length === 0 && reader.trouble.length === 0 ? zero : null,
    credits: credits.slice(0, MOST_ROWS),
    giftCardBalance,
    trouble: troubles,
  };
}

function inTheWay(page: Page, blocks: readonly Block[]): Trouble {
  if (isSignedOut(page, blocks)) return trouble('signed-out', 'the page asks to sign in');
  if (isLoading(page, blocks)) return trouble('half-loaded', 'the page is still filling');
  return trouble('nothing-here', 'no balance is printed');
}

class BalanceReader {
  readonly credits: CreditSighting[] = [];
  readonly trouble: Trouble[] = [];
  giftCardBalance: Money | null = null;
  /** A promotional balance that is printed as nothing. */
  zero: Money | null = null;
  sawSection = false;
  /** The rank of the section's heading while inside it. */
  private section: number | null = null;
  private aside: number | null = null;
  /** The last heading or label inside a section: the name of what follows. */
  private name: string | null = null;
  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  read(block: Block, next: Block | undefined): void {
    if (this.credits.length > MOST_ROWS) return;
    if (block.level > 0) this.enter(block);
    if (this.aside !== null) return;
    if (!this.readSentences(block)) this.readLabel(block, next);
  }

  private enter({ text, level }: Block): void {
    const { words } = this.page;
    if (this.aside !== null && level > this.aside) return;
    this.aside = null;
    if (pattern(words.balanceSections).test(text)) {
      this.sawSection = true;
      this.section = level;
      this.name = null;
    } else if (pattern(words.asideHeadings).test(text)) this.aside = level;
    else if (this.section !== null && level <= this.section) this.section = null;
    else this.name = text;
  }

  /** A dated sentence counts inside a section, or where the words around it are promotional. */
  private readSentences(block: Block): boolean {
    const { words } = this.page;
    const isOurs =
      this.section !== null || pattern(words.promotional).test(`${this.name ?? ''} ${block.text}`);
    const sentences = isOurs ? shownSentences(block, words) : null;
    if (sentences === null) return false;
    const name = this.name === null ? null : clamp(this.name, LONGEST_NAME);
    for (const sentence of sentences) {
      if (sentence.role === 'sample' || sentence.role === 'promise') continue;
      const row = readRow(sentence, { ...this.page, name, confidence: 'confirm' });
      if (row.credit) this.replaceUndated(row.credit);
      else this.trouble.push(trouble('bad-row', row.bad));
    }
    return true;
  }

  /** A label's sum and the dated lines under it are the same money: the lines say more. */
  private replaceUndated(credit: CreditSighting): void {
    const last = this.credits.at(-1);
    const isSame =
      last?.rung === 'label' && last.name === credit.name && last.amount.minor === credit.amount.minor;
    if (isSame) this.credits.pop();
    this.credits.push(credit);
  }

  /** "Promotional balance: $5.00", in one block or in two. */
  private readLabel(block: Block, next: Block | undefined): void {
    const { words, marketplace } = this.page;
    if (block.text.length > 200) return;
    const split = splitLabel(block.text, marketplace.key);
    const label = (split?.label ?? block.text).replace(/[:：]$/, '');
    const isPromotional = pattern(words.promotional).test(label);
    const isGiftCard = pattern(words.giftCard).test(label) && !isPromotional;
    if (!isPromotional && !isGiftCard) return;
    const amount = split?.amount ?? (next && parseAmount(next.text, marketplace.key));
    if (isPromotional) this.name = label;
    if (!amount || shownText(block) === '') return;
    if (isGiftCard) this.giftCardBalance ??= amount.minor >= 0 ? amount : null;
    else this.addBalance(label, amount, split ? block.text : `${label}: ${next?.text ?? ''}`);
  }

  private addBalance(label: string, amount: Money, quote: string): void {
    if (amount.minor === 0) this.zero = amount;
    else if (isAbsurd(amount)) this.trouble.push(trouble('bad-row', 'an amount below zero or beyond belief'));
    else {
      if (label.length > LONGEST_NAME) this.trouble.push(trouble('clamped', 'a long name'));
      this.credits.push(
        undated({ name: clamp(label, LONGEST_NAME), confidence: 'confirm' }, amount, quote, 'label'),
      );
    }
  }
}
