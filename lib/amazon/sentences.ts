import { type Block, shownText } from './blocks.ts';
import { type Role, type SentencePatterns, sentencePatterns } from './sentence-patterns.ts';
import type { Words } from './words/index.ts';

/** A known sentence in a text, cut into its parts but not yet judged. */
export interface Sentence {
  readonly rung: string;
  readonly quote: string;
  /** Where the quote stands in its text. */
  readonly start: number;
  readonly end: number;
  readonly amount: string;
  readonly from: string | null;
  readonly days: number | null;
  readonly weeks: number | null;
  readonly near: 'today' | 'tomorrow' | null;
  readonly date: string | null;
  readonly time: string | null;
  readonly zone: string | null;
  /** More of the time follows than could be read, so the day's end is not known. */
  readonly isCutShort: boolean;
  readonly role: Role;
}

// As much as the words around an amount take that say what it is.
const NEARBY = 60;
// The longest known sentence has about 120 characters on either side of its verb.
const WINDOW = 200;

/**
 * The known sentences of a text, in its order. Each verb is looked up once and only its surroundings are
 * matched, so the work grows with the text and never faster, whatever the text is.
 */
export function findSentences(text: string, words: Words): Sentence[] {
  const { verbs, shapes } = sentencePatterns(words);
  const lower = lowerCase(text);
  const sentences: Sentence[] = [];
  let read = 0;
  for (const verb of lower.matchAll(verbs)) {
    const shape = shapes[verb.indexOf(verb[0], 1) - 1];
    const found = shape && matchAround(shape, { text, lower, read, verb });
    if (found) {
      sentences.push(sentenceOf(shape.rung, found, { text, read }, words));
      read = found.end;
    } else leaveHanging(sentences, text.slice(read, verb.index));
  }
  return sentences.length === 0 ? sentences : settled(sentences, text, words);
}

interface Found {
  readonly start: number;
  readonly end: number;
  /** What stands in the place of this name. */
  readonly said: (name: string) => string | undefined;
  /** The words between the amount and its verb; null where the amount comes last. */
  readonly between: string | null;
}

function matchAround(
  shape: SentencePatterns['shapes'][number],
  at: { text: string; lower: string; read: number; verb: RegExpExecArray },
): Found | null {
  const { text, lower, read, verb } = at;
  const verbEnd = verb.index + verb[0].length;
  const before = shape.before.exec(text.slice(Math.max(read, verb.index - WINDOW), verb.index));
  const after = before
    ? firstMatch(shape.after, lower.slice(verbEnd, verbEnd + WINDOW))
    : firstMatch(shape.amountLast, text.slice(verbEnd, verbEnd + WINDOW));
  if (!after) return null;
  return {
    start: verb.index - (before?.[0].length ?? 0),
    end: verbEnd + after[0].length,
    // Not spread into one object: that would take longer than all the matching.
    said: (name) => before?.groups?.[name] ?? after.groups?.[name],
    between: before ? before[0].slice(before.groups?.amount?.length ?? 0) : null,
  };
}

/** "Expires May 1, 2025: $5.00 expires …" without an end to the second: the amount could belong to either. */
function leaveHanging(sentences: Sentence[], gap: string): void {
  const last = sentences.at(-1);
  const isBeside = gap.length <= 3 && /^[\s(,;–-]*$/.test(gap);
  if (last && isBeside && last.quote.endsWith(last.amount))
    sentences[sentences.length - 1] = { ...last, role: 'part' };
}

/**
 * An amount right behind a sentence, and in no sentence of its own: then dates may come before their amounts
 * here ("… Expires May 1: $5.00 Expires May 19: $7.00"), and each amount before it in the chain is in doubt.
 */
function settled(sentences: readonly Sentence[], text: string, words: Words): Sentence[] {
  const { amountNext } = sentencePatterns(words);
  let next: Sentence | null = null;
  return sentences
    .toReversed()
    .map((sentence): Sentence => {
      const rest = text.slice(sentence.end, sentence.end + NEARBY);
      const amount = /\d/.test(rest) ? amountNext.exec(rest) : null;
      // Taken by the next sentence, which is sure of it.
      const isTaken =
        amount !== null &&
        next !== null &&
        next.role !== 'part' &&
        next.start <= sentence.end + amount[0].length;
      const inDoubt = amount !== null && !isTaken && !sentence.quote.endsWith(sentence.amount);
      next = inDoubt && sentence.role === 'owned' ? { ...sentence, role: 'part' } : sentence;
      return next;
    })
    .reverse();
}

/** In lower case with every position where it was: a letter whose small form is longer stays as it is. */
function lowerCase(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}

/** What a block says: its known sentences that show, what only stylesheets hide, and whether an amount is left over. */
export interface BlockSentences {
  readonly shown: readonly Sentence[];
  readonly hidden: readonly Sentence[];
  /** An amount that shows is in no sentence, and its words do not say that it is no credit. */
  readonly hasUnread: boolean;
}

export function readBlock(block: Block, words: Words): BlockSentences {
  const all = findSentences(block.text, words);
  const hasUnread = hasUnreadAmount(block.text, all, words);
  // Whether it shows costs the browser its styles: asked only where something hangs on it.
  const text = all.length > 0 || hasUnread ? shownText(block) : block.text;
  if (text === block.text) return { shown: all, hidden: [], hasUnread };
  const shown = findSentences(text, words);
  const quotes = new Set(shown.map(({ quote }) => quote));
  const hidden = all.filter(({ quote }) => !quotes.has(quote));
  return { shown, hidden, hasUnread: hasUnreadAmount(text, shown, words) };
}

/** Whether the text holds an amount that none of its sentences has and that could be somebody's credit. */
export function hasUnreadAmount(text: string, sentences: readonly Sentence[], words: Words): boolean {
  if (!hasDigitBeside(text, sentences)) return false;
  const { amounts, leads, others } = sentencePatterns(words);
  let next = 0;
  for (const { index, 0: amount } of text.matchAll(amounts)) {
    while ((sentences[next]?.end ?? Number.POSITIVE_INFINITY) <= index) next += 1;
    if (index >= (sentences[next]?.start ?? Number.POSITIVE_INFINITY)) continue;
    const end = index + amount.length;
    const lead = text.slice(Math.max(0, index - NEARBY), index);
    const isOther =
      leads.some(({ pattern }) => pattern.test(lead)) ||
      others.before.test(lead) ||
      others.after.test(text.slice(end, end + NEARBY));
    if (!isOther) return true;
  }
  return false;
}

/** Nearly every row is its sentence and a stop: to look for amounts there costs more than the row itself. */
function hasDigitBeside(text: string, sentences: readonly Sentence[]): boolean {
  let read = 0;
  for (const { start, end } of sentences) {
    if (/\d/.test(text.slice(read, start))) return true;
    read = end;
  }
  return /\d/.test(text.slice(read));
}

function sentenceOf(
  rung: string,
  { start, end, said, between }: Found,
  { text, read }: { text: string; read: number },
  words: Words,
): Sentence {
  const { cutShort } = sentencePatterns(words);
  const nearDay = said('near');
  const near = nearDay === undefined ? null : nearDay === words.tomorrow ? 'tomorrow' : 'today';
  const rest = text.slice(end, end + NEARBY);
  const isShouted = rest.length > 1 && !/\p{Ll}/u.test(text.slice(start, end));
  const time = said('time') ?? said('time_2') ?? null;
  return {
    rung,
    role: roleOf(text.slice(Math.max(read, start - WINDOW), start), between, rest, words),
    quote: text.slice(start, end),
    start,
    end,
    near,
    amount: said('amount') ?? '',
    from: said('from') ?? null,
    days: numberOf(said('days')),
    weeks: numberOf(said('weeks')),
    date: said('date') ?? null,
    time,
    zone: said('zone') ?? said('zone_2') ?? said('zone_3') ?? null,
    // Where all is in capitals, a word in capitals is no zone; right behind a time it could be.
    isCutShort:
      rest.length > 1 &&
      (cutShort.time.test(rest) || ((time !== null || !isShouted) && cutShort.zone.test(rest))),
  };
}

function numberOf(digits: string | undefined): number | null {
  return digits === undefined ? null : Number(digits);
}

function roleOf(lead: string, between: string | null, rest: string, words: Words): Role {
  const { leads, vague, amounts } = sentencePatterns(words);
  if (lead.length > 1) {
    const found = leads.find((one) => one.pattern.test(lead));
    if (found) return found.role;
    // Of two amounts in one sentence, either could be the one that ends.
    if ((lead.split(CLAUSE_END).at(-1) ?? '').search(amounts) >= 0) return 'part';
  }
  return (between !== null && vague.between.test(between)) || (rest.length > 1 && vague.rest.test(rest))
    ? 'vague'
    : 'owned';
}

const CLAUSE_END = /[.!?;|•]\s/;

function firstMatch(patterns: readonly RegExp[], text: string): RegExpExecArray | null {
  for (const pattern of patterns) {
    const match = pattern.exec(text);
    if (match) return match;
  }
  return null;
}
