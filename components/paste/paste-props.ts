import type { ComponentChildren } from 'preact';
import type { Act, Typed } from '../../lib/domain/act.ts';
import type { Credit } from '../../lib/domain/credit.ts';
import type { Instant } from '../../lib/domain/day.ts';
import type { Account, Entry, Glance } from '../../lib/domain/glance.ts';
import type { Understood } from '../../lib/domain/understood.ts';
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
export interface TextRead extends Understood {
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

export interface PasteEvents {
  /** Null: a later text took its place. */
  readText(task: TextTask): Promise<TextRead | 'not-read' | null>;
}

type JoinAct = Extract<Act, { type: 'paste' }>;

export interface PasteProps {
  readonly glance: Glance | null;
  readonly accounts: readonly Account[];
  readonly marketplaces: readonly MarketplaceChoice[];
  /** That the books hold: one of them may be the one that the words speak of. */
  readonly credits: readonly Credit[];
  /** In which texts are read: `en`, `de`. */
  readonly languages: readonly string[];
  readonly voice: PasteVoice;
  /** What came by another way than the clipboard; null where the field begins empty. */
  readonly given: GivenText | null;
  /** How often something that was kept here has been taken back. */
  readonly undone: number;
  readonly on: PasteEvents;
  /** Each resolves to whether it was written. */
  readonly onKeep: (typed: Typed) => Promise<boolean>;
  readonly onJoin: (entry: Entry, words: Omit<JoinAct, 'type'>) => Promise<boolean>;
  /** What was given is no matter any more: another text stands in its place. */
  readonly onReplace?: () => void;
  /** Everything that was understood is kept. */
  readonly onDone: () => void;
  readonly onByHand: () => void;
  /** The way to where files can be opened: the browser closes a popup that asks for one. Absent where they can. */
  readonly onOpenWallet?: () => void;
  /** Other ways to hand words in. */
  readonly children?: ComponentChildren;
}
