import { dayAt } from '../../domain/day.ts';
import type { FamilyReader, Findings, Readers, RewardPage } from '../page.ts';
import { FALLBACK_WORDS, wordsFor } from '../words/index.ts';
import { readBalances } from './balances.ts';
import { readGiftCard } from './gift-card.ts';
import { readRewards } from './rewards.ts';

const inWords = (read: (page: RewardPage) => Findings): FamilyReader => ({
  read: (page) => {
    const words = wordsFor(page.language) ?? FALLBACK_WORDS;
    const today = page.at === null ? null : dayAt(page.at, page.marketplace.zone);
    return read({ ...page, words, today });
  },
  speaks: (language) => wordsFor(language) !== null,
});

/** Each script brings along the readers of its own pages and no others: its size depends on it. */
export const ACCOUNT_READERS: Readers = {
  rewards: inWords(readRewards),
  account: inWords(readBalances),
  'gift-card-balance': inWords(readGiftCard),
  'gift-card-redeem': inWords(readGiftCard),
};
