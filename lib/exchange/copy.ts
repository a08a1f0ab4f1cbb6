import * as v from 'valibot';
import type { Instant } from '../domain/day.ts';
import { fromVersion1 } from '../domain/version-1.ts';
import { belongTogether } from './belong-together.ts';
import { type CopiedBooks, copiedBooks } from './copy-schema.ts';
import { countAnew } from './count-anew.ts';
import { text } from './fields.ts';
import { isNestedBeyond } from './nesting.ts';

/** The whole books, as one file holds them. */
export interface Copy {
  readonly savedAt: Instant;
  /** The version of Promo Purse that wrote it. */
  readonly app: string;
  readonly books: CopiedBooks;
}

/** Why a file is refused. It is refused whole. */
export type CopyRefusal =
  /** Something else: another file, an empty one, no text at all. */
  | 'not-ours'
  /** Begins like a copy and is no whole JSON: the end is missing, or it was damaged on its way. */
  | 'cut-off'
  /** Whole, and not what Promo Purse wrote. */
  | 'altered'
  /** Written by a later version. */
  | 'too-new'
  /** Longer than `LONGEST_COPY`. */
  | 'too-large';

const FORMAT = 'promo-purse-copy';
/** Raised with every kind of event, field or value that the last one does not know: it would call them altered. */
const VERSION = 2;
/** The steps that bring a copy of an older version forward, each by one: a file that was ever written opens for ever. */
const STEPS: readonly ((books: CopiedBooks) => CopiedBooks)[] = [
  (books) => ({ ...books, events: fromVersion1(books.events) }),
];
/** Whatever is indented anew, the format stays first, in every version: another file is known by its first letters. */
const BEGINS_LIKE_OURS = /^\s*\{\s*"format"\s*:\s*"promo-purse-copy"/;

/** Ours has seven levels; a later version may have some more. */
const DEEPEST = 40;

/** In characters: twice what 10,000 credits with 110,000 events come to. */
export const LONGEST_COPY = 128_000_000;

const envelope = v.strictObject({
  format: v.literal(FORMAT),
  version: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(VERSION)),
  savedAt: v.custom<string>(isInstantText),
  app: text(40),
  checksum: v.string(),
  books: v.unknown(),
});

/** The copy as the text of a file. `app` is the version of Promo Purse that writes it. */
export async function writeCopy(books: CopiedBooks, savedAt: Instant, app: string): Promise<string> {
  const body = JSON.stringify(books);
  const head = {
    format: FORMAT,
    version: VERSION,
    savedAt: new Date(savedAt).toISOString(),
    app,
    checksum: await checksumOf(body),
  };
  return `${JSON.stringify(head).slice(0, -1)},"books":${body}}\n`;
}

/** What a file holds, or why it is refused. Never half of it, and never a thrown error. */
export async function parseCopy(
  written: string,
): Promise<{ readonly copy: Copy } | { readonly refused: CopyRefusal }> {
  if (written.length > LONGEST_COPY) return { refused: 'too-large' };
  if (!BEGINS_LIKE_OURS.test(written)) return { refused: 'not-ours' };
  if (isNestedBeyond(DEEPEST, written)) return { refused: 'altered' };
  const file = fromJson(written);
  if (file === undefined) return { refused: 'cut-off' };
  if (typeof file.version === 'number' && file.version > VERSION) return { refused: 'too-new' };
  const copy = await soundCopy(file);
  return copy === null ? { refused: 'altered' } : { copy };
}

async function soundCopy(file: unknown): Promise<Copy | null> {
  const outside = v.safeParse(envelope, file);
  if (!outside.success) return null;
  const { version, savedAt, app, checksum, books } = outside.output;
  // The first fault is enough: a file of nothing but faults is not to fill the memory with them.
  const inside = v.safeParse(copiedBooks, books, { abortEarly: true });
  if (!inside.success || (await checksumOf(JSON.stringify(books))) !== checksum) return null;
  const forward = STEPS.slice(version - 1).reduce((before, step) => step(before), inside.output);
  // A step may put one field of a file in the place of another.
  const isSound = version === VERSION || v.is(copiedBooks, forward);
  if (!isSound || !belongTogether(forward)) return null;
  return { savedAt: Date.parse(savedAt), app, books: countAnew(forward) };
}

/** Undefined for what is no whole JSON; with this beginning it can only be an object. */
function fromJson(written: string): { readonly version?: unknown } | undefined {
  try {
    return JSON.parse(written);
  } catch {
    return undefined;
  }
}

/**
 * SHA-256 of the books as JSON without spaces, as hex. Of what the file means, not of its bytes: an editor that has
 * indented it anew, or a mail that has changed its line ends, altered nothing. A surrogate that stands alone is
 * escaped in JSON, so it is told apart from others here and comes back as it was.
 */
async function checksumOf(json: string): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(json));
  return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function isInstantText(value: unknown): boolean {
  const instant = typeof value === 'string' ? Date.parse(value) : Number.NaN;
  return !Number.isNaN(instant) && new Date(instant).toISOString() === value;
}
