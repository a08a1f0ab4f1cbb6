import type { BooksFault } from '../lib/domain/acknowledgement.ts';
import type { Act, Typed } from '../lib/domain/act.ts';
import type { Instant, Zone } from '../lib/domain/day.ts';
import type { Account, Glance, Place } from '../lib/domain/glance.ts';
import type { Currency } from '../lib/domain/money.ts';
import type { Family } from '../lib/domain/reading.ts';
import type { Silence } from '../lib/domain/reminder-log.ts';
import type { RuleSettings } from '../lib/domain/reminder-times.ts';
import type { Language } from '../lib/wording/language.ts';
import type { Translate, ViewKey } from '../lib/wording/translate.ts';

/** What the popup and the wallet show of the books. The host renders them anew when the books change. */
export interface PageProps {
  readonly books: 'opening' | 'open' | BooksFault;
  /** Null: the books hold neither a credit nor an account. */
  readonly glance: Glance | null;
  /** Every account of every marketplace. */
  readonly accounts: readonly Account[];
  readonly marketplaces: readonly MarketplaceChoice[];
  /** Where the shopper most likely shops, while the books are empty: the current tab's, or one guessed by language. */
  readonly suggestedMarketplace: string;
  readonly settings: Settings;
  /** What the browser says about notifications, and what was said already; null for the moment before it is known. */
  readonly reminding: Reminding | null;
  /** The redacted report of a page that was not understood; null when there is none. */
  readonly report: string | null;

  readonly translate: Translate;
  readonly locale: string;
  readonly direction: 'ltr' | 'rtl';
  readonly now: Instant;
  readonly shopperZone: Zone;

  readonly on: PageEvents;
}

/** What the line on the page in front says: our own words, drawn there and here. */
export interface PageLine {
  readonly text: string;
  readonly panel: readonly { readonly heading: string; readonly lines: readonly string[] }[];
}

/** As `PageProps`, with all that is said behind the popup's first paint. */
export interface ViewProps extends PageProps {
  readonly translate: Translate<ViewKey>;
}

export interface PageEvents {
  act(creditId: string, act: Act): Promise<Answer>;
  /** The host then shows the place of the new credit. */
  add(typed: Typed): Promise<Answer>;
  undo(receipt: Receipt): Promise<Answer>;
  choosePlace(place: Place): void;
  /** Asks the browser where it must, in the very click. Resolves to whether it agreed. */
  switchReminders(on: boolean): Promise<boolean>;
  silence(silence: Silence): void;
  breakSilence(creditId: string): void;
  changeSettings(change: Partial<Settings>): void;
  /** Fills books of made-up credits, whose account gets that name, and shows these. */
  showMadeUpCredits(label: string): void;
  removeMadeUpCredits(): void;
  /** Shows the wallet in a tab of its own; `hash` is a place in it (`route.ts`), '' its start. */
  openWallet(hash: string): void;
  /** Resolves to whether the text is on the clipboard. */
  copy(text: string): Promise<boolean>;
}

export interface Reminding {
  /** `off`: not allowed, or not any more. `blocked`: allowed to us, but switched off in the browser. */
  readonly notifications: 'granted' | 'off' | 'blocked' | 'unsupported';
  readonly silences: readonly Silence[];
}

/** What an act came to: a receipt by which it can be undone, or why nothing was written. */
export type Answer = { readonly receipt: Receipt } | { readonly fault: BooksFault };

export interface Receipt {
  readonly eventIds: readonly string[];
}

export interface MarketplaceChoice {
  /** As in a credit: `amazon.de`. */
  readonly id: string;
  readonly currency: Currency;
  /** In which its days end. */
  readonly zone: Zone;
  /** The pages to which a shopper is sent, best first. Addresses come from our own tables. */
  readonly ways: readonly Way[];
}

export interface Way {
  readonly family: Extract<Family, 'rewards' | 'account' | 'gift-card-balance' | 'cart'>;
  readonly url: string;
  /** It is known that this page shows promotional credit in this marketplace. */
  readonly evidenced: boolean;
}

export interface Settings extends RuleSettings {
  readonly language: Language | 'auto';
  readonly theme: 'auto' | 'light' | 'dark';
  /** The line on Amazon's pages that says what was read. */
  readonly linesOnPages: boolean;
  /** The line beside something for sale that says what credit would come off it. */
  readonly linesOnItems: boolean;
  /** The lines in the cart and at checkout that say what should come off, and what came. */
  readonly linesInCart: boolean;
  /** The line on orders and returns that says what became of the credit. */
  readonly linesOnOrders: boolean;
  /** The days left on the toolbar button. */
  readonly badge: boolean;
  readonly reminders: boolean;
  readonly staleReminder: boolean;
  readonly offerReminders: boolean;
  /** What is shown is made up. */
  readonly demo: boolean;
  /** The version before the last update, until its news are put away; null when there are none. */
  readonly updatedFrom: string | null;
}
