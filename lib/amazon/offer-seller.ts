import { LONGEST_NAME } from '../domain/reading.ts';
import { isAside, lineIn } from './element-text.ts';
import type { Offer } from './offer.ts';
import { pattern } from './page.ts';
import type { ItemWords } from './words/words.ts';

/** Who sells and who ships an offer, as far as the page says. Null for what two places say differently. */
export interface OfferSeller {
  readonly id: string | null;
  readonly name: string | null;
  readonly shipper: string | null;
  /** The rung that named the seller. */
  readonly rung: string | null;
  /** Two places name two sellers. */
  readonly isTorn: boolean;
}

/** What one rung of the ladder says. */
interface Said {
  readonly ids?: readonly (string | null)[];
  readonly name?: string | null | undefined;
  readonly shipper?: string | null | undefined;
}

interface Rung {
  /** What answered, and when it was last seen. */
  readonly name: string;
  readonly find: (offer: Offer, words: ItemWords | null) => Said;
}

const LADDER: readonly Rung[] = [
  { name: 'merchant-id, 2026-09', find: byHiddenId },
  { name: 'seller-block, 2026-09', find: byBlock },
  { name: 'e-book-row, 2024-01', find: byEBookRow },
  { name: 'table, 2022', find: byTable },
  { name: 'merchant-info, 2023-03', find: byOldBlock },
  { name: 'profile-link, 2024-01', find: byProfileLink },
];

export function sellerOf(offer: Offer, words: ItemWords | null): OfferSeller {
  const said = LADDER.map(({ name, find }) => ({ rung: name, ...find(offer, words) }));
  const ids = distinct(said.flatMap((each) => each.ids ?? []));
  const names = distinct(said.map(({ name }) => name));
  const shippers = distinct(said.map(({ shipper }) => shipper));
  const isTorn = ids.length > 1 || names.length > 1;
  return {
    id: isTorn ? null : (ids[0] ?? null),
    name: isTorn ? null : (names[0] ?? null),
    shipper: shippers.length > 1 ? null : (shippers[0] ?? null),
    rung: isTorn ? null : (said.find((each) => each.name || each.ids?.some(Boolean))?.rung ?? null),
    isTorn,
  };
}

function distinct(values: readonly (string | null | undefined)[]): string[] {
  return [...new Set(values.flatMap((value) => value ?? []))];
}

const SELLER_ID = /^A[A-Z0-9]{8,20}$/;

function sellerId(text: string | null | undefined): string | null {
  return text && SELLER_ID.test(text) ? text : null;
}

/** Empty where nothing can be bought and on e-books (DOM §9.1). Other forms of the page hold it once more. */
function byHiddenId({ all, isUnsure }: Offer): Said {
  const ids = all('merchantID').map((input) => sellerId(input.getAttribute('value')));
  return { ids: isUnsure ? ids : ids.slice(0, 1) };
}

/** One block for who sells, one for who ships; where one does both, the second is there and empty. */
function byBlock({ all }: Offer, words: ItemWords | null): Said {
  const sellers = all('merchantInfoFeature_feature_div');
  const shippers = all('fulfillerInfoFeature_feature_div');
  const name = messageIn(sellers);
  const label = lineIn(sellers[0]?.querySelector('.offer-display-feature-label'), LONGEST_NAME) ?? '';
  const sellsOnly = words !== null && pattern(`^(?:${words.sellerLabel})$`).test(label);
  return { name, shipper: messageIn(shippers) ?? (shippers.length > 0 && !sellsOnly ? name : null) };
}

/** A closed and an open copy, each repeated for pop-ups: they say the same or nothing is known. */
function messageIn(blocks: readonly Element[]): string | null {
  const messages = blocks.flatMap((block) => [
    ...block.querySelectorAll('.offer-display-feature-text-message'),
  ]);
  const found = messages.length > 0 ? messages : blocks.flatMap(valueIn);
  const [name, other] = distinct(found.map((message) => lineIn(message, LONGEST_NAME)));
  return name !== undefined && other === undefined ? name : null;
}

/** The last cell of a block that has a label and a value, less the copies in it. */
function valueIn(block: Element): Element[] {
  const cell = [...block.querySelectorAll('.offer-display-feature-text')].find(
    (each) => !isAside(each, block),
  );
  const value = cell && [...cell.querySelectorAll('a,span')].find((each) => !isAside(each, block));
  return value ? [value] : [];
}

/** "Sold by: Some Publisher · Price set by seller." */
function byEBookRow({ all }: Offer): Said {
  const row = [...all('Ebooks-desktop-printSoldBy'), ...all('Ebooks-mobile-printSoldBy')][0];
  return { name: lineIn(row?.querySelector('span'), LONGEST_NAME) };
}

/** Label and value carry the label as an attribute, in the page's language. */
function byTable({ all }: Offer, words: ItemWords | null): Said {
  const [table] = all('tabular-buybox');
  if (!table || !words) return {};
  const cells = [...table.querySelectorAll('[tabular-attribute-name]')];
  const cellUnder = (label: string) => {
    const own = cells.filter((cell) =>
      pattern(`^(?:${label})$`).test(cell.getAttribute('tabular-attribute-name') ?? ''),
    );
    const value = own.at(-1);
    return lineIn(value?.querySelector('a,span') ?? value, LONGEST_NAME);
  };
  const both = cellUnder(words.bothLabel);
  return { name: both ?? cellUnder(words.sellerLabel), shipper: both ?? cellUnder(words.shipperLabel) };
}

/** "Ships from and sold by Amazon.com.", "Sold by Somebody and Fulfilled by Amazon.": a link only for strangers. */
function byOldBlock({ all }: Offer, words: ItemWords | null): Said {
  const block = all('merchant-info').find((each) => lineIn(each, LONGEST_NAME) !== null);
  if (!block) return {};
  const link = block.querySelector('a[href*="seller="]');
  const sentence = sentenceIn(lineIn(block, LONGEST_SENTENCE) ?? '', words);
  return { ...sentence, ...(link ? { ids: [idInLink(link)], name: lineIn(link, LONGEST_NAME) } : {}) };
}

const LONGEST_SENTENCE = 600;

function sentenceIn(text: string, words: ItemWords | null): Said {
  for (const sentence of words?.soldBy ?? []) {
    const source = sentence.replace(/\{(\w+)\}/g, '(?<$1>.{1,150}?)');
    const { both, seller, shipper } =
      pattern(`^${source}\\s?[.。]?(?:$|\\s?(?:${words?.afterSoldBy}))`).exec(text)?.groups ?? {};
    if (both || seller) return { name: both ?? seller, shipper: both ?? shipper };
  }
  return {};
}

/** On a page of one used offer the link is all there is; signed in, its text may be "Learn more about the seller". */
function byProfileLink(offer: Offer): Said {
  const [link] = offer.all('sellerProfileTriggerId');
  if (!link) return {};
  const isLabel =
    offer.all('merchantInfoFeature_feature_div').length + offer.all('tabular-buybox').length > 0;
  return { ids: [idInLink(link)], name: isLabel ? null : lineIn(link, LONGEST_NAME) };
}

function idInLink(link: Element): string | null {
  return sellerId(/[?&]seller=([A-Z0-9]+)/.exec(link.getAttribute('href') ?? '')?.[1]);
}
