import type { GoodsWords, RuleWords, SellerWords } from './text-words.ts';

/** Languages that are read for amounts, dates and plain roles begin with these and say only what is surely known. */
export const NO_RULES: RuleWords = {
  single: '',
  drawdown: '',
  forfeited: '',
  kept: '',
  denial: '',
  otherLoss: '',
  stackable: '',
  notStackable: '',
  transferable: '',
  notTransferable: '',
  noCash: '',
  notTax: '',
  returnsLost: '',
  returnsBack: '',
  limit: [],
  automatic: '',
  code: '',
  claim: '',
  claimBy: '',
};

export const NO_SELLERS: SellerWords = { amazon: '', any: '', named: '', used: '' };

export const NO_GOODS: GoodsWords = {
  names: [],
  include: '',
  exclude: '',
  butAgain: '',
  neither: '',
  excludedAfter: '',
  includedAfter: '',
  notCounted: '',
};
