import type { Money } from '../domain/money.ts';
import { parseAmount } from './amounts.ts';
import type { Block } from './blocks.ts';
import type { MarketplaceKey } from './marketplaces.ts';

/**
 * Which bare amount belongs to which label, where each stands in a block of its own. Some lists put the amount
 * first, some last, so a neighbour counts only in the label's own row, and each amount only once.
 */
export class RowPartners {
  private readonly taken = new Set<Block>();
  private readonly blocks: readonly Block[];
  private readonly marketplace: MarketplaceKey;

  constructor(blocks: readonly Block[], marketplace: MarketplaceKey) {
    this.blocks = blocks;
    this.marketplace = marketplace;
  }

  isTaken(block: Block): boolean {
    return this.taken.has(block);
  }

  /** The amount of the label at this index; null where there is none, or either of two could be meant. */
  take(index: number): { amount: Money; block: Block } | null {
    const at = this.partnerOf(index);
    const block = at === null ? undefined : this.blocks[at];
    const amount = block && this.amountIn(block);
    if (!amount) return null;
    this.taken.add(block);
    return { amount, block };
  }

  private partnerOf(index: number): number | null {
    const isHeading = (this.blocks[index]?.level ?? 0) > 0;
    const after = this.rowOf(index, index + 1);
    // What stands before a heading is not about it.
    const before = isHeading ? null : this.rowOf(index, index - 1);
    if (after === null || before === null) return after ? index + 1 : before ? index - 1 : null;
    if (after !== before) return before.contains(after) ? index + 1 : index - 1;
    const [first, last] = this.endsOfRun(index, after);
    const isFirst = first !== null;
    const isLast = last !== null;
    return isFirst === isLast ? null : isFirst ? index - 1 : index + 1;
  }

  private amountIn(block: Block | undefined): Money | null {
    return block && !this.taken.has(block) ? parseAmount(block.text, this.marketplace) : null;
  }

  /** The row that a label shares with a free amount beside it. */
  private rowOf(index: number, beside: number): Element | null {
    const label = this.blocks[index];
    const other = this.blocks[beside];
    if (!label || !other || this.amountIn(other) === null) return null;
    let row: Element | null = label.element;
    while (row && !row.contains(other.element)) row = row.parentElement;
    if (!row) return null;
    const isParent = [label, other].every(({ element }) => element === row || element.parentElement === row);
    return isParent || this.holdsOnly(row, index, beside) ? row : null;
  }

  private holdsOnly(row: Element, index: number, beside: number): boolean {
    const outer = [Math.min(index, beside) - 1, Math.max(index, beside) + 1];
    return outer.every((at) => !row.contains(this.blocks[at]?.element ?? null));
  }

  /** The amounts, where they are some, at both ends of the lines that stand in one row with this one. */
  private endsOfRun(index: number, row: Element): [Money | null, Money | null] {
    const isInRun = (block: Block | undefined) => block?.level === 0 && row.contains(block.element);
    let first = index;
    let last = index;
    while (isInRun(this.blocks[first - 1])) first -= 1;
    while (isInRun(this.blocks[last + 1])) last += 1;
    const amountAt = (at: number) => parseAmount(this.blocks[at]?.text ?? '', this.marketplace);
    return [amountAt(first), amountAt(last)];
  }
}
