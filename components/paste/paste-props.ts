import type { Typed } from '../../lib/domain/act.ts';
import type { Credit } from '../../lib/domain/credit.ts';
import type { Day, Instant } from '../../lib/domain/day.ts';
import type { Account, Entry, Glance } from '../../lib/domain/glance.ts';
import type { Pasted } from '../../lib/domain/pasted.ts';
import type { TextReading } from '../../lib/domain/text-reading.ts';
import type { PasteVoice } from '../../lib/wording/voice.ts';
import type { MarketplaceChoice } from '../page-props.ts';

/** A text to be read. What the shopper has not chosen is found out by the reader. */
export interface TextTask {
  readonly text: string;
  readonly marketplace: string | null;
  readonly language: string | null;
  /** When it was got; null where nobody knows. */
  readonly at: Instant | null;
}

/** What was understood, and by which ways of writing. */
export interface TextRead {
  readonly reading: TextReading;
  readonly marketplace: string;
  readonly language: string;
  /** Only its beginning was read. */
  readonly isCut: boolean;
}

/** A text that came by another way than the clipboard. */
export interface GivenText {
  readonly text: string;
  /** The mail's own date; null where there is none. */
  readonly at: Instant | null;
  /** Of the sender's address; null where it tells none. */
  readonly marketplace: string | null;
}

/** Larger files are no mails: in millions of bytes. */
export const LARGEST_FILE_MB = 10;

export type FileFault = 'tooLarge' | 'noText' | 'wrongKind';

export interface PasteEvents {
  /** Null: a later text took its place. */
  readText(task: TextTask): Promise<TextRead | 'not-read' | null>;
  /** Absent where the browser closes the page that opens a file. */
  openFile?(file: File): Promise<GivenText | FileFault>;
}

export interface PasteProps {
  readonly glance: Glance | null;
  readonly accounts: readonly Account[];
  readonly marketplaces: readonly MarketplaceChoice[];
  /** That the books hold: one of them may be the one that the words speak of. */
  readonly credits: readonly Credit[];
  /** In which texts are read: `en`, `de`. */
  readonly languages: readonly string[];
  readonly voice: PasteVoice;
  /** What was selected on a page; null where the field begins empty. */
  readonly given: GivenText | null;
  /** How often something that was kept here has been taken back. */
  readonly undone: number;
  readonly on: PasteEvents;
  /** Each resolves to whether it was written. */
  readonly onKeep: (typed: Typed) => Promise<boolean>;
  readonly onJoin: (entry: Entry, pasted: Pasted, endsOn: Day | null) => Promise<boolean>;
  /** Everything that was understood is kept. */
  readonly onDone: () => void;
  readonly onByHand: () => void;
  /** Absent where files are opened here. */
  readonly onOpenWallet?: () => void;
}
