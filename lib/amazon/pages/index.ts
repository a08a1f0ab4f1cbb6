import type { FamilyReader, Findings, Readers, RewardPage } from '../page.ts';
import { FALLBACK_WORDS, wordsFor } from '../words/index.ts';
import { readBalances } from './balances.ts';
import { readCart } from './cart.ts';
import { readGiftCard } from './gift-card.ts';
import { ITEM_READERS, inItemWords } from './item-readers.ts';
import { readRewards } from './rewards.ts';

const inWords = (read: (page: RewardPage) => Findings): FamilyReader => ({
  read: (page) => read({ ...page, words: wordsFor(page.language) ?? FALLBACK_WORDS }),
  speaks: (language) => wordsFor(language) !== null,
});

/** Each script brings along the readers of its own pages and no others: its size depends on it. */
export const ACCOUNT_READERS: Readers = {
  rewards: inWords(readRewards),
  account: inWords(readBalances),
  'gift-card-balance': inWords(readGiftCard),
  'gift-card-redeem': inWords(readGiftCard),
};

/** For what reads any page: the command line and the tests. Families without a reader get an empty reading. */
export const ALL_READERS: Readers = { ...ACCOUNT_READERS, ...ITEM_READERS, cart: inItemWords(readCart) };
