import 'fake-indexeddb/auto';
import { vi } from 'vitest';
import { waysOn } from '../../lib/amazon/item-ways.ts';
import { marketplaceOf } from '../../lib/amazon/marketplaces.ts';
import { questionOf } from '../../lib/amazon/question-of.ts';
import { readCartPage, readItemPage, readSearchPage } from '../../lib/amazon/read-offers.ts';
import { seeCheckoutPage, seeOrderPage } from '../../lib/amazon/read-orders.ts';
import { seeTermsPage } from '../../lib/amazon/read-terms.ts';
import type { AskReply, GoodsText } from '../../lib/browser/messages.ts';
import type { Settings } from '../../lib/browser/settings.ts';
import type { Credit } from '../../lib/domain/credit.ts';
import { inOrder } from '../../lib/domain/groups.ts';
import type { PageQuestion } from '../../lib/domain/page-question.ts';
import type { CreditSighting } from '../../lib/domain/reading.ts';
import type { Terms } from '../../lib/domain/terms.ts';
import { type Books, openBooks } from '../../lib/store/books.ts';
import { recordReading } from '../../lib/store/record-reading.ts';
import { act } from '../../lib/store/shopper-acts.ts';
import { recordTold } from '../../lib/store/told-terms.ts';
import { open } from '../amazon/open-page.ts';
import { NOON, page, row, ZONE } from '../domain/books.ts';
import { html } from '../shop/expected.ts';
import type { ShopRow } from '../shop/goods.ts';
import type { ScenarioChange } from '../shop/scenario.ts';
import { receipt } from '../store/open.ts';

// The background alone, with real readers and real books; the browser around it is made up.
const stored = vi.hoisted(() => ({
  settings: {} as Partial<Settings>,
  session: new Map<string, unknown>(),
  fault: null as 'full' | 'missing' | null,
}));
/** The browser's memory between pages, and what is wrong with it. */
export const memory: { fault: 'full' | 'missing' | null } = stored;
vi.mock('wxt/browser', () => ({
  browser: {
    runtime: { id: 'us' },
    i18n: { getUILanguage: () => 'en-US' },
    storage: {
      local: { get: async () => ({ settings: stored.settings }) },
      get session() {
        return stored.fault === 'missing' ? undefined : session;
      },
    },
  },
}));
const session = {
  get: async (key: string) => (stored.session.has(key) ? { [key]: stored.session.get(key) } : {}),
  set: async (items: object) => {
    if (stored.fault === 'full') throw new Error('QUOTA_BYTES quota exceeded');
    for (const [key, value] of Object.entries(items)) stored.session.set(key, structuredClone(value));
  },
  remove: async (key: string) => void stored.session.delete(key),
  clear: async () => stored.session.clear(),
};
const { handleKeep } = await import('../../entrypoints/background/handle-keep.ts');
const { handleQuestion } = await import('../../entrypoints/background/handle-question.ts');

export const ANNA = 'A2EXAMPLE0ANNA';
export const BERT = 'A3EXAMPLE0BERT';

export const CART = '/cart';
export const CHECKOUT = '/checkout/p/p-106-0000000-0000000/spc';
export const OLD_CHECKOUT = '/gp/buy/spc/handlers/display.html';
export const THANKS = '/gp/buy/thankyou/handlers/display.html';
export const ORDER = '/gp/your-account/order-details?orderID=111-0000000-0000007';
export const ORDERS = '/your-orders/orders';
export const TERMS = '/gp/promotions/details/popup/A1B2C3D4E5F6G7';
export const RETURN = '/spr/returns/cart?orderId=111-0000000-0000007';
export const ITEM = '/A-kettle/dp/B0KETTLE01';
export const E_BOOK = '/A-novel/dp/B0EBOOK001';
export const SEARCH = '/s?k=kettle';

/** A credit of the books, as its reward page has shown it. */
export interface Owned {
  readonly name: string;
  readonly minor: number;
  /** Days from today; null where no end is known. */
  readonly inDays?: number | null;
  readonly more?: Partial<CreditSighting>;
  /** As the shopper has typed them. */
  readonly typed?: Partial<Terms>;
  /** As a page has said them. */
  readonly told?: Partial<Terms>;
}

export const courtesy = (minor = 500, more: Partial<Owned> = {}): Owned => ({
  name: 'Courtesy Credit',
  minor,
  inDays: null,
  ...more,
});
export const noRush = (minor = 300, more: Partial<Owned> = {}): Owned => ({
  name: 'No-Rush Rewards',
  minor,
  inDays: null,
  ...more,
});

const TOLD = 'Only for items shipped and sold by Amazon.com.';

/** A row that takes so much off; `null`: in the storefront's own words for spent credit. */
export function off(minor: number, label: string | null = null): ShopRow {
  return { label, amount: -minor };
}

let opened = 0;

/** Where the shopper's own clock stands; Seattle unless told otherwise. */
export function livesIn(zone: string): void {
  process.env.TZ = zone;
}

/** Somebody with these credits, on amazon.com and on the noon of `NOON`. */
export async function shopperWith(...owned: readonly Owned[]): Promise<Shopper> {
  vi.setSystemTime(NOON);
  livesIn(ZONE);
  stored.settings = {};
  stored.session.clear();
  stored.fault = null;
  opened += 1;
  const shopper = new Shopper(await openBooks(`shopper ${opened}`));
  if (owned.length > 0) await shopper.owns(owned);
  return shopper;
}

interface Visiting {
  readonly incognito?: boolean;
  readonly host?: string;
}

export class Shopper {
  readonly books: Books;
  /** How often the toolbar was told to look again. */
  looks = 0;

  constructor(books: Books) {
    this.books = books;
  }

  async owns(owned: readonly Owned[], customerId = ANNA): Promise<void> {
    const rows = owned.map(({ name, minor, inDays = null, more }) => row(minor, inDays, { name, ...more }));
    await recordReading(this.books, receipt(page(rows), { customerId, now: Date.now() }));
    for (const credit of await this.books.credits.toArray()) {
      const own = owned.find(({ name, minor }) => name === credit.name && minor === credit.left);
      if (own !== undefined) await this.rules(credit, own);
    }
  }

  private async rules({ id, accountId }: Credit, { typed, told }: Owned): Promise<void> {
    const now = Date.now();
    if (typed !== undefined) await act(this.books, id, { type: 'edit', particulars: { terms: typed } }, now);
    const said = { creditId: id, quote: TOLD, family: 'terms' } as const;
    if (told !== undefined)
      await recordTold(this.books, { accountId: accountId ?? '', told: [{ ...said, terms: told }], now });
  }

  /** Opens a page of the shop, and asks about it as the script on such a page does. */
  visit(path: string, change: ScenarioChange = {}, visiting: Visiting = {}): Promise<AskReply> {
    const url = `https://${visiting.host ?? 'www.amazon.com'}${path}`;
    return this.look(html(url, change), url, visiting.incognito);
  }

  async look(source: string, url: string, incognito = false): Promise<AskReply> {
    const question = asked(open(source, url), new URL(url));
    if (question === null) throw new Error(`Nothing to ask on ${url}`);
    // As it arrives: plain JSON.
    const message = JSON.parse(JSON.stringify({ type: 'ask', question }));
    const reply = await handleQuestion(this.open, message, senderAt(url, incognito), () => {
      this.looks += 1;
    });
    if (reply === undefined) throw new Error(`No answer to ${url}`);
    return reply;
  }

  /** Presses the button of a line that offers to keep track. */
  async press(
    line: GoodsText | null | undefined,
    customerId: string | null = ANNA,
    path = CHECKOUT,
    incognito = false,
  ): Promise<boolean | undefined> {
    const message = { type: 'keep', ids: line?.action?.keeps ?? [], customerId };
    return handleKeep(this.open, message, senderAt(`https://www.amazon.com${path}`, incognito));
  }

  waits(hours: number): void {
    vi.setSystemTime(Date.now() + hours * 60 * 60 * 1000);
  }

  prefers(settings: Partial<Settings>): void {
    stored.settings = settings;
  }

  /** Of each credit: name, standing and phase where they are not the usual, and its figures. */
  async holds(): Promise<readonly string[]> {
    const credits = await this.books.credits.toArray();
    return credits.map(told).toSorted();
  }

  async happened(): Promise<readonly string[]> {
    return inOrder(await this.books.events.toArray()).map(({ what }) => what.type);
  }

  readonly open = () => Promise.resolve(this.books);
}

function told({ name, standing, phase, left, used, amountIs }: Credit): string {
  const parts = [
    name,
    amountIs === 'at-least' ? `at least ${left}` : `${left}`,
    used > 0 ? `used ${used}` : null,
    standing === 'kept' ? null : standing,
    phase === 'live' ? null : phase,
  ];
  return parts.filter((part) => part !== null).join(' · ');
}

function senderAt(url: string, incognito: boolean) {
  return { id: 'us', frameId: 0, url, tab: { incognito } } as never;
}

/** As the content scripts ask. */
function asked(document: Document, url: URL): PageQuestion | null {
  const checkout = seeCheckoutPage(document, url, Date.now());
  if (checkout !== null)
    return questionOf(document, checkout.reading, { reviewFollows: true, amazonOffers: null });
  const order = seeOrderPage(document, url, Date.now());
  if (order !== null) return questionOf(document, order.reading);
  const terms = seeTermsPage(document, url, Date.now());
  if (terms !== null) return questionOf(document, terms.reading);
  const item = readItemPage(document, url);
  const marketplace = marketplaceOf(url);
  if (item !== null && marketplace !== null)
    return questionOf(document, item, waysOn(document, marketplace.key));
  const goods = readCartPage(document, url) ?? readSearchPage(document, url);
  return goods && questionOf(document, goods);
}

/** A line as it is seen: its tone where that says more than that something is open, its words, its button. */
function said(line: GoodsText | null): string | null {
  if (line === null) return null;
  const { text, tone, action } = line;
  return `${tone}: ${text}${action === null ? '' : ` [${action.label}]`}`;
}

export function sums({ totals }: AskReply): readonly (string | null)[] {
  return totals.map(said);
}

export function rows({ goods }: AskReply): readonly (string | null)[] {
  return goods.map(said);
}

/** All that a line opens. */
export function panel(line: GoodsText | null | undefined): readonly string[] {
  return (line?.panel ?? []).flatMap(({ heading, lines }) => [`# ${heading}`, ...lines]);
}
