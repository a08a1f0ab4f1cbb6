import type { DigitalKind, Item } from '../domain/reading.ts';
import { lineIn } from './element-text.ts';
import { BUTTONS, hasButton, hasSubscriptionRow, isSubscriptionRow, isUsedRow, type Offer } from './offer.ts';
import { pattern } from './page.ts';
import type { ItemWords } from './words/words.ts';

/** What is sold: what kind of goods, on what terms. Each is null where the page shows neither the one nor the other. */
export type ItemKind = Pick<
  Item,
  'digital' | 'digitalKind' | 'subscription' | 'subscriptionOffered' | 'giftCard' | 'used' | 'buyable'
>;

export function itemKindOf(
  document: Document,
  offer: Offer,
  title: string | null,
  words: ItemWords | null,
): ItemKind {
  const group = groupOn(document);
  const digitalKind = digitalKindOf(document, group);
  return {
    digital: digitalKind ? true : isPhysical(group, offer) ? false : null,
    digitalKind,
    ...subscriptionOf(document, offer, group),
    giftCard: isGiftCard(document, group, title, words),
    used: isUsed(offer, title, words),
    buyable: isBuyable(offer),
  };
}

/** The product group: the first class of `#dp`, beside its locale ("kitchen es_ES", DOM §9.2). */
function groupOn(document: Document): string | null {
  const names = document.getElementById('dp')?.classList ?? [];
  return [...names].find((name) => /^[a-z][a-z_]{1,40}$/.test(name) && name !== 'celwidget') ?? null;
}

// Group names that say it, from saved pages [R: ebooks] and public code [C]. Others may be digital, too.
const DIGITAL_GROUPS: readonly (readonly [pattern: RegExp, kind: DigitalKind])[] = [
  [/^ebooks?$/, 'e-book'],
  [/^audible$/, 'audiobook'],
  [/^(?:mobile_application|mobile_apps?)$/, 'app'],
  [/^digitaltextfeeds$/, 'periodical'],
  [/^(?:digital|downloadable)_music/, 'music'],
  [/^(?:digital|downloadable|instant)_video(?!_game)/, 'video'],
  [/^(?:digital|downloadable)_/, 'software'],
];

// Pages of their own layout, by what only they hold: ids and tags first, a class where there is nothing else.
const DIGITAL_MARKS: readonly (readonly [selector: string, kind: DigitalKind])[] = [
  ['#Ebooks-desktop-printSoldBy,#Ebooks-mobile-printSoldBy', 'e-book'],
  ['#dmusicProductTitle_feature_div,music-detail-header,music-app', 'music'],
  ['#mobileApplicationSubtitle_feature_div,#mas-buy-button', 'app'],
  ['#a-page>.av-page-desktop,#a-page>.avu-retail-page', 'video'],
];

function digitalKindOf(document: Document, group: string | null): DigitalKind | null {
  const named = DIGITAL_GROUPS.find(([names]) => names.test(group ?? ''));
  // A page with a group has the usual layout: the other layouts are asked for where there is none.
  if (group !== null) return named?.[1] ?? null;
  return DIGITAL_MARKS.find(([selector]) => document.querySelector(selector))?.[1] ?? null;
}

// Groups of which some goods are shipped and some are not, or which may hold gift cards.
const DOUBTFUL =
  /(?:^|_)(?:digital|downloads?|downloadable|software|videos?|music|games?|gifts?|vouchers?|magazines?|subscriptions?|memberships?|services?|warrant(?:y|ies)|swa|apps?|application)(?:_|$)/;

function isPhysical(group: string | null, offer: Offer): boolean {
  if (group !== null && !DOUBTFUL.test(group)) return true;
  const delivery = ['deliveryBlockMessage', 'mir-layout-DELIVERY_BLOCK'].flatMap(offer.all);
  return delivery.some((block) => lineIn(block, 20) !== null);
}

function subscriptionOf(
  document: Document,
  offer: Offer,
  group: string | null,
): Pick<Item, 'subscription' | 'subscriptionOffered'> {
  const isOffered = hasSubscriptionRow(document);
  const buysOnce = [...BUTTONS.once, ...BUTTONS.used].some((id) => offer.all(id).length > 0);
  // Boxes and periodicals that come again and again are bought by the same buttons.
  const isAlwaysAgain = /^(?:magazine|digitaltextfeeds|swa|.*subscription)/.test(group ?? '');
  const once = buysOnce && !isAlwaysAgain && !offer.isUnsure ? false : null;
  return {
    subscription: isSubscriptionRow(offer.row) ? true : once,
    subscriptionOffered: isOffered ? true : null,
  };
}

function isGiftCard(
  document: Document,
  group: string | null,
  title: string | null,
  words: ItemWords | null,
): boolean | null {
  const hasOwnLayout = ['gc-detail-page', 'gc-asin-title'].some((id) => document.getElementById(id));
  if (hasOwnLayout || /gift_?card/.test(group ?? '')) return true;
  const isOtherKind = group !== null && !DOUBTFUL.test(group);
  // Gift cards of other shops hide among other groups: there the title must be understood.
  if (!words || title === null) return isOtherKind ? false : null;
  if (pattern(words.giftCardTitle).test(title)) return true;
  return isOtherKind && !pattern(words.perhapsGiftCard).test(title) ? false : null;
}

function isUsed(
  { all, row, isUnsure }: Offer,
  title: string | null,
  words: ItemWords | null,
): boolean | null {
  const usedBoxes = [...BUTTONS.used, 'usedOnlyBuybox', 'used_buybox_desktop'];
  if (!isUnsure && (isUsedRow(row) || usedBoxes.some((id) => all(id).length > 0))) return true;
  if (words && title !== null && pattern(words.renewed).test(title)) return true;
  // Renewed goods stand in the same box as new ones: only the title in known words tells them apart.
  if (isUnsure || !words || title === null || pattern(words.perhapsRenewed).test(title)) return null;
  return [...BUTTONS.once, ...BUTTONS.again].some((id) => all(id).length > 0) ? false : null;
}

// Nothing on offer, nothing for this address, or only a list of sellers.
const UNBUYABLE = [
  'outOfStock',
  'unqualifiedBuyBox',
  'exports_desktop_undeliverable_buybox',
  'exports_desktop_outOfStock_buybox_message_feature_div',
];

function isBuyable(offer: Offer): boolean | null {
  if (hasButton(offer)) return true;
  return UNBUYABLE.some((id) => offer.all(id).length > 0) ? false : null;
}
