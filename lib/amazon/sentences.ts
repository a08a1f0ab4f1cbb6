import { AMOUNT } from './amounts.ts';
import { type Block, shownText } from './blocks.ts';
import { datePattern } from './dates.ts';
import { timePattern, zonePattern } from './times.ts';
import type { DeadlineSentence, Words } from './words/index.ts';

/** A known sentence in a text, cut into its parts but not yet judged. */
export interface Sentence {
  readonly rung: string;
  readonly quote: string;
  readonly amount: string;
  readonly from: string | null;
  readonly days: number | null;
  readonly near: 'today' | 'tomorrow' | null;
  readonly date: string | null;
  readonly time: string | null;
  readonly zone: string | null;
  /** `part`: two amounts, either could be meant. `promise`, `sample`: nobody owns it. */
  readonly role: 'owned' | 'part' | 'promise' | 'sample';
}

// The longest known sentence has about 120 characters on either side of its verb.
const WINDOW = 200;

/**
 * The known sentences of a text, in its order. Each verb is looked up once and only its surroundings are
 * matched, so the work grows with the text and never faster, whatever the text is.
 */
export function findSentences(text: string, words: Words): Sentence[] {
  const { verbs, shapes } = patternsOf(words);
  const lower = lowerCase(text);
  const sentences: Sentence[] = [];
  let read = 0;
  for (const verb of lower.matchAll(verbs)) {
    const shape = shapes[verb.indexOf(verb[0], 1) - 1];
    const end = verb.index + verb[0].length;
    const before = shape?.before.exec(text.slice(Math.max(read, verb.index - WINDOW), verb.index));
    if (!shape || !before) continue;
    const after = firstMatch(shape.after, lower.slice(end, end + WINDOW));
    if (!after) continue;
    const start = verb.index - before[0].length;
    const lead = text.slice(Math.max(read, start - WINDOW), start);
    read = end + after[0].length;
    const role = lead.length > 1 ? roleOf(lead, words) : 'owned';
    sentences.push(sentenceOf(shape.rung, role, before, after, text.slice(start, read), words));
  }
  return sentences;
}

/** In lower case with every position where it was: a letter whose small form is longer stays as it is. */
function lowerCase(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}

/** The known sentences of a block that stylesheets let show; null where it has none at all. */
export function shownSentences(block: Block, words: Words): Sentence[] | null {
  const all = findSentences(block.text, words);
  if (all.length === 0) return null;
  const shown = shownText(block);
  return shown === block.text ? all : findSentences(shown, words);
}

function sentenceOf(
  rung: string,
  role: Sentence['role'],
  before: RegExpExecArray,
  after: RegExpExecArray,
  quote: string,
  words: Words,
): Sentence {
  const said = before.groups ?? {};
  const end = after.groups ?? {};
  const near = end.near === undefined ? null : end.near === words.tomorrow ? 'tomorrow' : 'today';
  return {
    rung,
    role,
    quote,
    near,
    amount: said.amount ?? '',
    from: said.from ?? end.from ?? null,
    days: end.days === undefined ? null : Number(end.days),
    date: end.date ?? null,
    time: end.time ?? end.time_2 ?? null,
    zone: end.zone ?? end.zone_2 ?? end.zone_3 ?? null,
  };
}

function roleOf(lead: string, words: Words): Sentence['role'] {
  const { roles } = patternsOf(words);
  return (['part', 'sample', 'promise'] as const).find((name) => roles[name].test(lead)) ?? 'owned';
}

function firstMatch(patterns: readonly RegExp[], text: string): RegExpExecArray | null {
  for (const pattern of patterns) {
    const match = pattern.exec(text);
    if (match) return match;
  }
  return null;
}

interface Patterns {
  readonly verbs: RegExp;
  readonly shapes: readonly { rung: string; before: RegExp; after: readonly RegExp[] }[];
  readonly roles: Record<'part' | 'sample' | 'promise', RegExp>;
}

const compiled = new Map<string, Patterns>();

function patternsOf(words: Words): Patterns {
  const known = compiled.get(words.language);
  if (known) return known;
  const patterns = compile(words);
  compiled.set(words.language, patterns);
  return patterns;
}

function compile(words: Words): Patterns {
  return {
    // No boundary before the verb: a line of inline tags reads "$1.50expires". The patterns around it decide.
    verbs: new RegExp(words.deadlines.map(({ verb }) => `(${verb})(?!\\p{L})`).join('|'), 'gu'),
    shapes: words.deadlines.map((sentence: DeadlineSentence) => ({
      rung: sentence.rung,
      before: new RegExp(fill(sentence.before, words), 'u'),
      after: sentence.after.map((after) => new RegExp(fill(after, words), 'u')),
    })),
    roles: {
      part: new RegExp(`(?:${AMOUNT})\\s(?:${words.partOf})\\s(?:\\p{L}{1,12}\\s){0,3}$`, 'iu'),
      sample: new RegExp(`(?:(?:${words.samples})[^.]{0,60}|["“”„«])$`, 'iu'),
      promise: new RegExp(`(?<!\\p{L})(?:${words.promises})\\s(?:\\p{L}{1,12}\\s){0,4}$`, 'iu'),
    },
  };
}

/** Puts our patterns in place of a sentence's placeholders; the second of a kind is named `time_2`, and so on. */
function fill(pattern: string, words: Words): string {
  const parts: Record<string, string> = {
    amount: AMOUNT,
    from: datePattern(words),
    date: datePattern(words),
    days: '\\d{1,4}',
    near: `${words.today}|${words.tomorrow}`,
    time: timePattern(words),
    zone: zonePattern(words),
  };
  const seen = new Map<string, number>();
  return pattern.replace(/\{([a-z]+)\}/g, (whole, name: string) => {
    const part = parts[name];
    if (part === undefined) return whole;
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return `(?<${count === 1 ? name : `${name}_${count}`}>${part})`;
  });
}
