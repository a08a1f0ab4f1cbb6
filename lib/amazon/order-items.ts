import type { Money } from '../domain/money.ts';
import { type DigitalKind, type Item, LONGEST_NAME, UNKNOWN_ITEM } from '../domain/reading.ts';
import { AMOUNT, parseAmount } from './amounts.ts';
import type { Cell } from './cells.ts';
import { asinIn, type ItemContext, type ItemPart } from './item-marks.ts';
import { pattern } from './page.ts';
import { clamp, plainText } from './plain-text.ts';
import { isOwnName, isSoldByAmazon, sellerKindOf } from './seller-kind.ts';
import { isSellerLabel, sellerSaid } from './seller-lines.ts';
import type { ItemWords, OrderWords } from './words/words.ts';

/** Where an item stands: in which order and delivery, and how far that has come. */
export type ItemPlace = Pick<Item, 'order' | 'delivery' | 'progress'>;

/** One item of a checkout or an order, from the cells that are its own (DOM §5.3, §6, §7.2). */
export function readOrderItem(
  cells: readonly Cell[],
  part: ItemPart,
  context: ItemContext & ItemPlace,
): Item {
  const { words, itemWords, order, delivery, progress, placed } = context;
  const own = cells.slice(part.from, part.to);
  const title = part.title === null ? null : clamp(part.title, LONGEST_NAME);
  const says = (source: string) => own.some(({ text }) => pattern(source).test(text));
  const isTitled = (source: string) => title !== null && pattern(source).test(title);
  const isGiftCard =
    part.around?.querySelector('.gift-card-instance') || (itemWords && isTitled(itemWords.giftCardTitle));
  const isFile =
    isDigital(part) ||
    order?.startsWith('D') ||
    isTitled(SENT_BY_MAIL) ||
    (words && (says(`^\\[?(?:${words.digital})`) || isTitled(`[[(](?:${words.digital})`)));
  const isRenewed = itemWords && isTitled(itemWords.renewed);
  const sold = soldBy(own, part, context, isFile || null);
  // What is on its way, or has a sender, is a thing.
  const isThing = !isGiftCard && (SENT.includes(progress) || sold.shipper !== null);
  return {
    ...UNKNOWN_ITEM,
    asin: asinOf(part),
    title,
    quantity: part.pieces ?? quantityIn(cells, part, words),
    price: priceIn(own, part, context),
    ...sold,
    digital: isFile ? true : isThing ? false : null,
    digitalKind: isFile ? fileKindIn(own, itemWords) : null,
    subscription: subscriptionIn(own, part, words),
    // DOM §7.2: a box at the item, not chosen.
    subscriptionOffered: part.around?.querySelector('[id^="sns-item"]') ? true : null,
    giftCard: isGiftCard ? true : null,
    used: isRenewed ? true : placed.isUsed(own),
    order,
    delivery,
    progress,
  };
}

// The same in each of our languages: "eGift Card", "E-Gutschein", "e-chèque".
const SENT_BY_MAIL = '(?<!\\p{L})e-?(?:gift|gutschein|ch[eè]que)';

/** What kind of file it is, where a line of its own says so. */
function fileKindIn(own: readonly Cell[], words: ItemWords | null): DigitalKind | null {
  const says = (source: string) => own.some(({ text }) => pattern(`^\\[?(?:${source})(?!\\p{L})`).test(text));
  if (words === null) return null;
  if (says(words.audiobook)) return 'audiobook';
  return says(words.eBook) ? 'e-book' : null;
}

const SENT: readonly Item['progress'][] = ['shipped', 'delivered', 'returning', 'returned'];

const ASIN_MARK = '[data-testid^="Item_asin_"],[data-asin],[data-csa-c-item-id*="asin."]';

/** DOM §7.2: the id as a text of its own or in a data attribute; else in the link of the title, or of a review. */
function asinOf({ link, around }: ItemPart): string | null {
  const byLink = asinIn(link);
  if (byLink || !around) return byLink;
  const marked = around.matches(ASIN_MARK) ? around : around.querySelector(ASIN_MARK);
  const said = [
    marked?.getAttribute('data-asin'),
    marked
      ?.getAttribute('data-csa-c-item-id')
      ?.replace(/^.{0,60}asin\.(?=[A-Z0-9]{10})/, '')
      .slice(0, 10),
    marked?.textContent?.trim(),
  ];
  return said.find((text) => text && /^[A-Z0-9]{10}$/.test(text)) ?? null;
}

function quantityIn(cells: readonly Cell[], part: ItemPart, words: OrderWords | null): number | null {
  const select = part.around?.querySelector<HTMLSelectElement>('select[name*="quantity" i]');
  const chosen =
    select?.value ?? part.around?.querySelector('[data-quantity]')?.getAttribute('data-quantity');
  if (chosen && /^[1-9]\d{0,2}$/.test(chosen)) return Number(chosen);
  const own = cells.slice(part.from, part.to).map(({ text }) => text);
  const said = words && pattern(`(?<!\\p{L})${words.quantity}\\s?[:：]?\\s?(\\d{1,3})(?![\\d.,])`);
  const labelled =
    said && own.map((text) => (text.length < 80 ? said.exec(text)?.[1] : undefined)).find(Boolean);
  // A bare number over the picture, before the title (DOM §5.3).
  const bare = own.slice(0, part.cell - part.from).find((text) => /^[1-9]\d{0,2}$/.test(text));
  const apart = words ? own.findIndex((text) => pattern(`^${words.quantity}\\s?[:：]?$`).test(text)) : -1;
  const next = apart < 0 ? undefined : /^\d{1,3}$/.exec(own[apart + 1] ?? '')?.[0];
  const count = labelled ?? next ?? bare;
  return count ? Number(count) : null;
}

const PRICED = new RegExp(`^(?<money>${AMOUNT})(?:\\s\\(.{1,40}\\)|\\s?/.{1,20}|\\s\\p{L}{2,12})?$`, 'u');

/** The price of one: typed by the page's own name, after its label, or the first amount that stands alone. */
function priceIn(
  own: readonly Cell[],
  part: ItemPart,
  { page: { marketplace }, words }: ItemContext,
): Money | null {
  const label = words && pattern(`^(?:${words.price})\\s?[:：]?\\s?(?=.{0,6}\\d)`);
  const read = ({ text, block }: Cell) => {
    // Inline elements stand side by side without a space: "Kettle$26.97Qty: 1".
    const inline = block.inline.map(({ from, to }) => plainText(block.raw.slice(from, to)));
    const amounts = [text, ...inline].map((each) => {
      const money = PRICED.exec(label ? each.replace(label, '') : each)?.groups?.money;
      return money ? parseAmount(money, marketplace.key) : null;
    });
    return amounts.find((amount) => amount !== null && amount.minor >= 0) ?? null;
  };
  const typed = own.find(({ block }) => block.element.closest('[data-component="unitPrice"]'));
  const after = own.slice(part.cell - part.from);
  // What stands before the title may be what came back for it.
  return (typed && read(typed)) ?? [...after, ...own].map(read).find((amount) => amount !== null) ?? null;
}

// DOM §5.3: what digital goods alone have, in every language.
const DIGITAL_MARK =
  'a[href*="fed_digi"],a[href*="_d_asin_"],a[href*="/gp/video/"],a[href*="/hz/mycd/"],[data-component="digitalGiftDetails"]';

function isDigital({ link, around }: ItemPart): boolean {
  return Boolean(link?.matches(DIGITAL_MARK) || around?.querySelector(DIGITAL_MARK));
}

/** An empty field says that it is bought once (DOM §5.3). */
function subscriptionIn(
  own: readonly Cell[],
  { around }: ItemPart,
  words: OrderWords | null,
): boolean | null {
  const field = around?.querySelector('[data-component="deliveryFrequency"]');
  if (field) return plainText(field.textContent ?? '') !== '';
  const isAgain = words && pattern(`^(?:${words.autoDelivered})`);
  return isAgain && own.some(({ text }) => isAgain.test(text)) ? true : null;
}

type SoldBy = Pick<
  Item,
  'seller' | 'sellerRung' | 'sellerKind' | 'soldByAmazon' | 'shipper' | 'shippedByAmazon'
>;

function soldBy(
  own: readonly Cell[],
  { around }: ItemPart,
  { page, words, itemWords }: ItemContext,
  digital: boolean | null,
): SoldBy {
  const merchant = own.find(({ block }) => block.element.closest('[data-component="orderedMerchant"]'));
  const said = own.map(({ text }, at) =>
    isSellerLabel(text, itemWords)
      ? { name: own[at + 1]?.text ?? null, shipper: null }
      : sellerSaid(text, itemWords, words?.afterSeller),
  );
  const link = around?.querySelector('a[href*="seller="]');
  const id = /[?&]seller=(A[A-Z0-9]{8,20})(?![A-Z0-9])/.exec(link?.getAttribute('href') ?? '')?.[1] ?? null;
  const byField = merchant ? merchantIn(merchant, words) : null;
  const name = byField ?? said.find((each) => each?.name)?.name ?? null;
  const shipper = said.find((each) => each?.shipper)?.shipper ?? null;
  const { key } = page.marketplace;
  const kind = name === null && id === null ? null : sellerKindOf({ id, name }, key, digital);
  const known = kind === 'contradiction' ? null : kind;
  return {
    seller: name === null && id === null ? null : { name: name && clamp(name, LONGEST_NAME), id },
    sellerRung:
      name === null && id === null ? null : byField ? 'ordered-merchant, 2026-08' : 'seller-line, 2021-09',
    sellerKind: known,
    soldByAmazon: isSoldByAmazon(known),
    shipper: shipper && clamp(shipper, LONGEST_NAME),
    shippedByAmazon: isOwnName(shipper, key),
  };
}

/** "Sold by: Somebody", in a field that has one name in every language: what follows its colon. */
function merchantIn({ text, block }: Cell, words: OrderWords | null): string | null {
  const link = block.inline.find(({ element }) => element.localName === 'a')?.element;
  const linked = link && plainText(link.textContent ?? '');
  const rest = /^[^:：]{1,60}[:：]\s?(.{1,300})$/.exec(text)?.[1];
  const cut = rest && words ? rest.replace(pattern(`\\s?(?:${words.afterSeller}).{0,300}$`), '') : rest;
  return linked || cut || null;
}
