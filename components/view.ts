import type { Act } from '../lib/domain/act.ts';
import type { Entry } from '../lib/domain/glance.ts';

/** What the popup shows: the one thing that it keeps by itself. */
export type View =
  /** `from`: the credit to come back to. */
  | { readonly name: 'list'; readonly from?: string }
  | { readonly name: 'credit'; readonly creditId: string }
  | { readonly name: 'add' }
  /** From a mail or terms. */
  | { readonly name: 'paste' }
  | { readonly name: 'edit'; readonly creditId: string }
  | { readonly name: 'report' };

export type Show = (view: View) => void;
export type Say = (entry: Entry, act: Act) => unknown;
