import type { Family } from '../../domain/reading.ts';
import type { Reader } from '../page.ts';
import { readBalances } from './balances.ts';
import { readGiftCard } from './gift-card.ts';
import { readRewards } from './rewards.ts';

/** The reader of each family; families without one get an empty reading that says so. */
export const READERS: Partial<Record<Family, Reader>> = {
  rewards: readRewards,
  account: readBalances,
  'gift-card-balance': readGiftCard,
  'gift-card-redeem': readGiftCard,
};
