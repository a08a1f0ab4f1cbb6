import type { Money } from '../../domain/money.ts';
import { parseAmount, splitLabel } from '../amounts.ts';
import { type Block, mainBlocks, shownText, textOf } from '../blocks.ts';
import { FOREIGN_MONEY } from '../credit-rows.ts';
import { isLoading, isSignedOut } from '../gates.ts';
import { type Findings, NOTHING, pattern, type RewardPage, trouble } from '../page.ts';

/**
 * The gift card pages, balance and redeem: real money, which is never a credit and never ends (DOM §4).
 * Other amounts on them are the ledger's.
 */
export function readGiftCard(page: RewardPage): Findings {
  const blocks = mainBlocks(page.document);
  const balance = LADDER.map(({ find }) => find(page, blocks)).find((money) => money !== null) ?? null;
  if (balance && balance.currency !== page.marketplace.currency) return stopped('bad-row', FOREIGN_MONEY);
  if (balance && balance.minor >= 0) return { ...NOTHING, giftCardBalance: balance };
  if (balance) return { ...NOTHING, trouble: [trouble('bad-row', 'a gift card balance below zero')] };
  if (isSignedOut(page, blocks)) return stopped('signed-out', 'the page asks to sign in');
  if (isLoading(page, blocks)) return stopped('half-loaded', 'the page is still filling');
  return stopped('nothing-here', 'no gift card balance is printed');
}

const stopped = (...said: Parameters<typeof trouble>): Findings => ({
  ...NOTHING,
  trouble: [trouble(...said)],
});

interface Rung {
  /** What answered, and when it was last seen. */
  readonly name: string;
  readonly find: (page: RewardPage, blocks: readonly Block[]) => Money | null;
}

const LADDER: readonly Rung[] = [
  { name: 'value-id, 2025-11', find: byId },
  { name: 'label, 2025-11', find: byLabel },
];

// The same id in public code for six storefronts, so it answers in every language.
function byId({ document, marketplace }: RewardPage): Money | null {
  const value = document.querySelector('#gc-ui-balance-gc-balance-value');
  return value ? parseAmount(textOf(value), marketplace.key) : null;
}

/** "Your Gift Card Balance: $25.00", in one block or in two. */
function byLabel({ marketplace, words }: RewardPage, blocks: readonly Block[]): Money | null {
  for (const [index, block] of blocks.entries()) {
    if (block.text.length > 200) continue;
    const split = splitLabel(block.text, marketplace.key);
    const label = split?.label ?? block.text;
    if (!pattern(words.giftCardBalance).test(label)) continue;
    const next = blocks[index + 1];
    const amount = split?.amount ?? (next ? parseAmount(next.text, marketplace.key) : null);
    if (amount && shownText(block) !== '') return amount;
  }
  return null;
}
