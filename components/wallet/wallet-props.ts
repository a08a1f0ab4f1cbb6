import type { Instant } from '../../lib/domain/day.ts';
import type { LikelyAccount } from '../../lib/domain/merge-accounts.ts';
import type { Translate, WalletKey } from '../../lib/wording/translate.ts';
import type { WalletVoice } from '../../lib/wording/voice.ts';
import type { PageEvents, PageProps } from '../page-props.ts';
import type { Route } from '../route.ts';
import type { Acts } from '../use-acts.ts';

/** What every tab of the wallet is drawn from. */
export interface WalletProps extends PageProps {
  readonly translate: Translate<WalletKey>;
  readonly voice: WalletVoice;
  readonly route: Route;
  readonly version: string;
  readonly acts: Acts;
  readonly on: WalletEvents;
}

export interface WalletEvents extends PageEvents {
  go(route: Route): void;
  /** Resolves to whether the browser took it. */
  testReminder(words: { readonly title: string; readonly body: string }): Promise<boolean>;
  /** Null takes the name away. */
  labelAccount(accountId: string, label: string | null): void;
  /**
   * A file for a calendar, with all deadlines or that of one credit. Resolves to how many lie ahead, and how many that
   * are settled it puts away; null when it could not be made.
   */
  saveCalendar(creditId: string | null): Promise<{ readonly count: number; readonly settled: number } | null>;
  /** A file for a spreadsheet. Resolves to its rows; null when it could not be made. */
  saveTable(which: 'credits' | 'ledger'): Promise<number | null>;
  /** Resolves to whether the file could be made. */
  saveCopy(): Promise<boolean>;
  /** Opens the file, says what it is and whose, and changes nothing. */
  openCopy(file: File): Promise<CheckedCopy>;
  /** Says what loading the file that was opened last would do; null where that could not be said. */
  compareCopy(loading: Loading): Promise<CopyOffer | null>;
  /** What was opened last becomes the books, or is merged into them. Resolves to whether it did. */
  loadCopy(loading: Loading): Promise<boolean>;
  /** The books become what they were before the last loading. Resolves to whether they did. */
  unloadCopy(): Promise<boolean>;
  /** Makes every credit anew of all that was written, and says what was found; null where it could not be done. */
  checkBooks(): Promise<CheckedBooks | null>;
  deleteEverything(): Promise<boolean>;
}

export type CopyRefusal = 'not-ours' | 'cut-off' | 'altered' | 'too-new' | 'too-large' | 'unreadable';

export type CheckedCopy =
  | { readonly refused: CopyRefusal }
  | {
      readonly savedAt: Instant;
      /** Accounts in it that may be accounts here: asked before the two are merged. */
      readonly accounts: readonly LikelyAccount[];
    };

/** The copy in the place of the books, or both together; `same`: accounts of the copy that are accounts here. */
export type Loading =
  | { readonly as: 'replace' }
  | { readonly as: 'merge'; readonly same: ReadonlyMap<string, string> };

/** Credits in the file and here; those that would come, go, change, or be asked about. */
export interface CopyOffer {
  readonly savedAt: Instant;
  readonly inFile: number;
  readonly here: number;
  readonly come: number;
  readonly go: number;
  readonly changed: number;
  readonly asked: number;
}

export interface CheckedBooks {
  readonly credits: number;
  readonly events: number;
  /** Credits that were not what their events amount to, and are now. */
  readonly mended: number;
}
