import type { JSX } from 'preact';
import type { OtherMatter } from '../../lib/domain/text-reading.ts';
import type { PasteKey, Translate } from '../../lib/wording/translate.ts';

interface Props {
  readonly matter: OtherMatter;
  readonly translate: Translate<PasteKey>;
}

const MATTERS: Record<Exclude<OtherMatter, 'unknown' | 'unknown-language' | 'gone'>, PasteKey> = {
  'bank-cashback': 'other.bankCashback',
  bill: 'other.bill',
  'clipped-coupon': 'other.clippedCoupon',
  delivery: 'other.delivery',
  'gift-card': 'other.giftCard',
  'other-balance': 'other.otherBalance',
  'other-shop': 'other.otherShop',
  points: 'other.points',
  'price-change': 'other.priceChange',
  refund: 'other.refund',
  'return-window': 'other.returnWindow',
  subscription: 'other.subscription',
};

/** Why nothing is kept of a text. */
export function OtherMatterLine({ matter, translate }: Props): JSX.Element {
  return <p>{wordMatter(matter, translate)}</p>;
}

function wordMatter(matter: OtherMatter, translate: Translate<PasteKey>): string {
  if (matter === 'unknown') return translate('other.unknown');
  if (matter === 'unknown-language') return translate('other.unknownLanguage');
  if (matter === 'gone') return translate('other.gone');
  return translate('other.about', { matter: translate(MATTERS[matter]) });
}
