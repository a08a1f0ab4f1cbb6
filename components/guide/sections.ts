import type { Passage, Section } from './passage.ts';
import { BUYS, BUYS_NOT } from './sections/buys.ts';
import { CALENDAR } from './sections/calendar.ts';
import { CHECK } from './sections/check.ts';
import { PHONE, SECOND_COMPUTER } from './sections/devices.ts';
import { KINDS_SECTION } from './sections/kinds.ts';
import { GIFT_CARD, PROMO_CODE } from './sections/redeem.ts';
import { DATES, NOT_CASH, ONE_USE, RETURNS } from './sections/terms.ts';
import { WHAT } from './sections/what.ts';

/** The guide from its beginning to its end. */
export const SECTIONS: readonly Section[] = [
  WHAT,
  KINDS_SECTION,
  CHECK,
  PROMO_CODE,
  GIFT_CARD,
  BUYS,
  BUYS_NOT,
  DATES,
  ONE_USE,
  NOT_CASH,
  RETURNS,
  CALENDAR,
  PHONE,
  SECOND_COMPUTER,
];

/** Everything that an address can name. */
export const PASSAGES: readonly Passage[] = SECTIONS.flatMap((section) => [
  section,
  ...(section.parts ?? []),
]);
