import { isAbsurd, type Money } from '../../domain/money.ts';
import { type CreditSighting, LONGEST_NAME, MOST_ROWS, type Trouble } from '../../domain/reading.ts';
import { AMOUNT, splitAmountFirst, splitLabel } from '../amounts.ts';
import { type Block, mainBlocks, shownText } from '../blocks.ts';
import { FOREIGN_MONEY, readRow, undated } from '../credit-rows.ts';
import { isLoading, isSignedOut } from '../gates.ts';
import { type Findings, NOTHING, pattern, type RewardPage, trouble } from '../page.ts';
import { clamp } from '../plain-text.ts';
import { RowPartners } from '../row-partners.ts';
import { hasUnreadAmount, readBlock } from '../sentences.ts';

/**
 * "Gift & promotional balances" and "Credit & benefit balances" on account and wallet pages (DOM §3.3, §3.4).
 * Nobody has saved one: rows are known by their words alone, and the shopper is asked about each.
 */
export function readBalances(page: RewardPage): Findings {
  const blocks = mainBlocks(page.document);
  const reader = new BalanceReader(page, blocks);
  blocks.forEach((block, index) => {
    reader.read(block, index);
  });
  reader.end();
  const { zero, giftCardBalance } = reader;
  const credits = withoutSums(reader.credits);
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

function inTheWay(page: RewardPage, blocks: readonly Block[]): Trouble {
  if (isSignedOut(page, blocks)) return trouble('signed-out', 'the page asks to sign in');
  if (isLoading(page, blocks)) return trouble('half-loaded', 'the page is still filling');
  return trouble('nothing-here', 'no balance is printed');
}

/**
 * A sum and the lines that it is the sum of are the same money: the lines say more. Where they say less than
 * the sum, what is left of it stays (DESIGN §8 "A group with a balance").
 */
function withoutSums(credits: readonly CreditSighting[]): CreditSighting[] {
  return credits.flatMap((credit, index) => {
    if (credit.rung !== SUM_RUNG) return [credit];
    const after = credits.slice(index + 1);
    if (isSumOf(credit, after) || isSumOf(credit, credits.slice(0, index).reverse())) return [];
    const own = after.findIndex((line) => !isLineOf(credit, line));
    const lines = own < 0 ? after : after.slice(0, own);
    const rest = lines.reduce((left, { amount }) => left - amount.minor, credit.amount.minor);
    return [rest > 0 ? { ...credit, amount: { ...credit.amount, minor: rest } } : credit];
  });
}

/** A dated line under the label, in its name. */
function isLineOf(sum: CreditSighting, line: CreditSighting): boolean {
  return line.rung !== SUM_RUNG && line.name === sum.name;
}

function isSumOf(sum: CreditSighting, lines: readonly CreditSighting[]): boolean {
  let left = sum.amount.minor;
  for (const [index, line] of lines.entries()) {
    left -= line.amount.minor;
    // Two labels with the same amount are two credits.
    if (left <= 0) return left === 0 && (index > 0 || isLineOf(sum, line));
  }
  return false;
}

const SUM_RUNG = 'label';
const LONGEST_LABEL = 200;

class BalanceReader {
  readonly credits: CreditSighting[] = [];
  readonly trouble: Trouble[] = [];
  giftCardBalance: Money | null = null;
  /** A promotional balance that is printed as nothing. */
  zero: Money | null = null;
  sawSection = false;
  /** The label said "balance": no later label knows better. */
  private isSureOfGiftCard = false;
  /** The rank of the section's heading while inside it. */
  private section: number | null = null;
  private aside: number | null = null;
  /** The last heading or label inside a section: the name of what follows. */
  private name: string | null = null;
  /** Blocks of a section with an amount that nothing has taken yet. */
  private readonly loose: Block[] = [];
  private readonly page: RewardPage;
  private readonly partners: RowPartners;

  constructor(page: RewardPage, blocks: readonly Block[]) {
    this.page = page;
    this.partners = new RowPartners(blocks, page.marketplace.key);
  }

  read(block: Block, index: number): void {
    if (this.credits.length > MOST_ROWS) return;
    const isSection = block.level > 0 && this.enter(block);
    if (isSection || this.aside !== null || this.readSentences(block)) return;
    if (this.readLabel(block, index) || this.section === null) return;
    if (hasUnreadAmount(block.text, [], this.page.words)) this.loose.push(block);
  }

  /** Says what is left over once every label has had its amount. */
  end(): void {
    if (this.loose.some((block) => !this.partners.isTaken(block) && shownText(block) !== '')) {
      this.trouble.push(trouble('bad-row', 'a line with an amount that could not be read'));
    }
  }

  /** True for the heading of a section that is known, which is no label of anything. */
  private enter({ text, level }: Block): boolean {
    const { words } = this.page;
    if (this.aside !== null && level > this.aside) return false;
    this.aside = null;
    if (pattern(words.balanceSections).test(text)) {
      this.sawSection = true;
      this.section = level;
      this.name = null;
      return true;
    }
    if (pattern(words.asideHeadings).test(text)) this.aside = level;
    else if (this.section !== null && level <= this.section) this.section = null;
    else this.name = text;
    return false;
  }

  /** A dated sentence counts inside a section, or where the words around it are promotional. */
  private readSentences(block: Block): boolean {
    const { words } = this.page;
    const isOurs =
      this.section !== null || pattern(words.promotional).test(`${this.name ?? ''} ${block.text}`);
    if (!isOurs) return false;
    const { shown, hasUnread } = readBlock(block, words);
    if (shown.length === 0) return false;
    const name = this.name === null ? null : clamp(this.name, LONGEST_NAME);
    for (const sentence of shown) {
      if (sentence.role === 'sample' || sentence.role === 'promise') continue;
      const row = readRow(sentence, { ...this.page, name, confidence: 'confirm' });
      if (row.credit) this.credits.push(row.credit);
      else this.trouble.push(trouble('bad-row', row.bad));
    }
    if (hasUnread) this.loose.push(block);
    return true;
  }

  /** "Promotional balance: $5.00", in one block or in two, in either order. */
  private readLabel(block: Block, index: number): boolean {
    const { words, marketplace } = this.page;
    if (block.text.length > LONGEST_LABEL) return false;
    const split = splitLabel(block.text, marketplace.key) ?? splitAmountFirst(block.text, marketplace.key);
    const label = (split?.label ?? block.text).replace(/\s*[:：]$/, '');
    const isPromotional = pattern(words.promotional).test(label);
    if ((!isPromotional && !this.isGiftCard(label)) || pattern(AMOUNT).test(label)) return false;
    const partner = split ? null : this.partners.take(index);
    const amount = split?.amount ?? partner?.amount;
    // "Used promotional credit", "Earn a courtesy credit": an amount that nobody holds.
    const isOther = pattern(`(?<!\\p{L})(?:${words.others.before}|${words.promises})(?!\\p{L})`).test(label);
    if (isPromotional && !isOther) this.name = label;
    if (!amount || isOther || shownText(block) === '') return amount !== undefined;
    if (amount.currency !== marketplace.currency) this.trouble.push(trouble('bad-row', FOREIGN_MONEY));
    else if (isPromotional)
      this.addBalance(label, amount, split ? block.text : `${label}: ${partner?.block.text}`);
    else this.addGiftCard(label, amount);
    return true;
  }

  /** "Gift card" alone is also the name of a thing for sale: it counts inside a section only. */
  private isGiftCard(label: string): boolean {
    const { words } = this.page;
    if (!pattern(words.giftCard).test(label)) return false;
    return this.section !== null || pattern(words.giftCardBalance).test(label);
  }

  private addGiftCard(label: string, amount: Money): void {
    if (amount.minor < 0) {
      this.trouble.push(trouble('bad-row', 'a gift card balance below zero'));
      return;
    }
    const isSure = pattern(this.page.words.giftCardBalance).test(label);
    if (this.giftCardBalance === null || (isSure && !this.isSureOfGiftCard)) this.giftCardBalance = amount;
    this.isSureOfGiftCard ||= isSure;
  }

  private addBalance(label: string, amount: Money, quote: string): void {
    if (amount.minor === 0) this.zero = amount;
    else if (isAbsurd(amount)) this.trouble.push(trouble('bad-row', 'an amount below zero or beyond belief'));
    else {
      if (label.length > LONGEST_NAME) this.trouble.push(trouble('clamped', 'a long name'));
      this.credits.push(
        undated({ name: clamp(label, LONGEST_NAME), confidence: 'confirm' }, amount, quote, SUM_RUNG),
      );
    }
  }
}
