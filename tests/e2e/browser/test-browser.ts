import type { Page } from 'puppeteer-core';
import type { Shop } from '../../shop/shop.ts';
import type { Engine } from './find-browsers.ts';

export type Size = { readonly width: number; readonly height: number };
export type Colours = 'light' | 'dark';

export type LaunchOptions = {
  readonly shop: Shop;
  /** Folder of the built extension. Without it the browser starts bare. */
  readonly extension?: string;
  readonly executable?: string;
  /** Seen on a screen, or not: stories and screenshots run without one. */
  readonly visible?: boolean;
  /** Without it, whatever the machine prefers. */
  readonly colours?: Colours;
  /** Language of the browser's own interface, which the extension follows by itself. */
  readonly language?: string;
  /** The tab that greets after an install stays open; always where somebody looks on. */
  readonly keepsWelcome?: boolean;
  /** A folder that holds the profile and outlives the browser, for one that is started again. */
  readonly profile?: string;
  /** The shopper's own time zone, like `Asia/Tokyo`. */
  readonly zone?: string;
};

/** A real browser in a throw-away profile, locked into the local shop, with the extension in it. */
export type TestBrowser = {
  readonly engine: Engine;
  /** Name and version, as the browser gives them. */
  readonly version: string;
  /** Where the extension's own pages begin: `chrome-extension://…/`. */
  readonly extensionOrigin: string;
  /** Opens an address of the shop in a new tab. */
  open(url: string, size?: Size): Promise<Page>;
  /** Opens a page of the extension, like `popup.html`, in a new tab of that size. */
  openExtension(path: string, size?: Size): Promise<Page>;
  /** Opens the real popup over a tab by pressing the toolbar button. Chromium only; Firefox's can't be driven. */
  openToolbarPopup(over: Page): Promise<Page>;
  /** Runs a function on a closed shadow root of a page; null when its host is not there. */
  inClosedRoot<Result, Given>(
    page: Page,
    hostSelector: string,
    look: (root: ShadowRoot, given: Given) => Result,
    given: Given,
  ): Promise<Result | null>;
  /** Ends the background worker or event page at once, as the browser does when it is idle. */
  stopBackground(): Promise<void>;
  isBackgroundRunning(): Promise<boolean>;
  /** Installs the same extension once more under the open pages, as an update does. */
  update(): Promise<void>;
  /** A click on a notification that is on the screen, as the browser tells it to the running background. */
  clickNotification(id: string): Promise<void>;
  /** A click on "Keep as credit" in the menu of selected text, as the browser tells it to the running background. */
  keepSelected(text: string): Promise<void>;
  /** Light or dark, for all pages that are opened afterwards. */
  useColours(colours: Colours): Promise<void>;
  /** The file that was saved last, once it is whole; its name ends in these words. */
  savedFile(ending: string): Promise<string>;
  /** The open tab whose address holds these words; null while there is none. */
  tabAt(words: string): Promise<Page | null>;
  /** Closes every tab that a story has opened. */
  closeTabs(): Promise<void>;
  /** Settles when the browser is over, also when somebody closes its window. */
  readonly ended: Promise<void>;
  close(): Promise<void>;
};

/** The element on Amazon's pages in whose closed shadow root the acknowledgement stands. */
export const pillHost = 'promo-purse-pill';

export const roomy: Size = { width: 480, height: 640 };
