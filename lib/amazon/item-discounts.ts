import type { Line } from '../domain/reading.ts';
import { LONGEST_NAME } from '../domain/reading.ts';
import { isEmpty, lineIn } from './element-text.ts';

// Coupons to clip and promotions at the price (DOM §9.3). Their amounts are not read: that one is there is enough to
// know that the goods may cost less than is printed.
const COUPONS = '#vpcButton, #couponText, [id^="couponText"], input[id^="checkboxpct"]';
const PROMOTIONS = ['promoPriceBlockMessage_feature_div', 'applicablePromotionList_feature_div'];

export function discountsOn(document: Document): readonly Line[] {
  const coupon = document.querySelector(COUPONS);
  const promotions = PROMOTIONS.flatMap((id) => document.getElementById(id) ?? []).filter(
    (block) => !isEmpty(block),
  );
  return [
    ...(coupon === null ? [] : [lineOf(coupon, 'coupon')]),
    ...promotions.map((block) => lineOf(block, 'promotion')),
  ];
}

function lineOf(element: Element, kind: 'coupon' | 'promotion'): Line {
  const label = lineIn(element, LONGEST_NAME) ?? '';
  return { label, amount: null, kind, type: null, spendsCredit: false, order: null };
}
