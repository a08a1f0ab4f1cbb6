import type { Instant } from '../../lib/domain/day.ts';
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
  /** Says what loading the file would do, and changes nothing. */
  checkCopy(file: File): Promise<CheckedCopy>;
  /** What was checked last becomes the books. Resolves to whether it did. */
  loadCopy(): Promise<boolean>;
  deleteEverything(): Promise<boolean>;
}

export type CopyRefusal = 'not-ours' | 'cut-off' | 'altered' | 'too-new' | 'too-large' | 'unreadable';

export type CheckedCopy =
  | { readonly refused: CopyRefusal }
  | {
      readonly savedAt: Instant;
      /** Credits in the file and here; those that would come, go, or change. */
      readonly inFile: number;
      readonly here: number;
      readonly come: number;
      readonly go: number;
      readonly changed: number;
    };
