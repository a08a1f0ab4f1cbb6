import type { GuideKey, Key, Translate } from '../../lib/wording/translate.ts';

/** The labels of Amazon that the guide's texts name, each as a placeholder: `{yourAccount}`. */
export const GUIDE_LABELS = [
  'accountAndLists',
  'yourAccount',
  'yourPayments',
  'orderingPreferences',
  'paymentOptions',
  'giftAndPromotional',
  'creditAndBenefit',
  'giftCardBalance',
  'redeemGiftCard',
  'claimCode',
  'applyToBalance',
  'shoppingCart',
  'giftCardsAndCodes',
  'apply',
  'courtesyCredit',
  'useBalance',
  'moreOptions',
  'redeemWindow',
  'benefitConfirmation',
  'promotionApplied',
  'giftCardAmount',
] as const;
export type GuideLabel = (typeof GUIDE_LABELS)[number];

/** A label as it stands on Amazon's page, or in English where nobody has seen it there. */
export interface ShownLabel {
  readonly text: string;
  /** Of the text: `en`, `ja` … */
  readonly language: string;
  /** Whether the label was seen in the language of the marketplace. */
  readonly known: boolean;
}

export type LabelOf = (label: GuideLabel) => ShownLabel;
export type GuideTranslate = Translate<GuideKey | Key>;

/** The pages of Amazon that the guide leads to. */
export type GuidePage = 'rewards' | 'account' | 'wallet' | 'giftCardBalance' | 'giftCardRedeem' | 'cart';

export interface GuideProps {
  readonly translate: GuideTranslate;
  /** As in a credit: `amazon.de`. */
  readonly marketplace: string;
  readonly labelOf: LabelOf;
  /** Addresses of this marketplace, from our own tables; null where none is known. */
  readonly links: Readonly<Record<GuidePage, string | null>>;
  /** What the address asks for after `#/guide/`: its heading gets the focus. Anything unknown is ignored. */
  readonly section: string | null;
}
