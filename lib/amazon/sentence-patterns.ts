import { AMOUNT } from './amounts.ts';
import { datePattern } from './dates.ts';
import { timePattern, zonePattern } from './times.ts';
import type { DeadlineSentence, Words } from './words/index.ts';

/** `part`: two amounts, either could be meant. `vague`: a limit or a condition. `promise`, `sample`: nobody owns it. */
export type Role = 'owned' | 'part' | 'vague' | 'promise' | 'sample';

export interface SentencePatterns {
  readonly verbs: RegExp;
  readonly shapes: readonly {
    rung: string;
    before: RegExp;
    after: readonly RegExp[];
    amountLast: readonly RegExp[];
  }[];
  readonly amounts: RegExp;
  readonly amountNext: RegExp;
  /** By what stands before the amount, the first that fits. */
  readonly leads: readonly { role: Role; pattern: RegExp }[];
  readonly vague: { between: RegExp; rest: RegExp };
  readonly others: { before: RegExp; after: RegExp };
  readonly cutShort: { time: RegExp; zone: RegExp };
}

const compiled = new Map<string, SentencePatterns>();

/** The patterns of a language's sentences, made once. */
export function sentencePatterns(words: Words): SentencePatterns {
  const known = compiled.get(words.language);
  if (known) return known;
  const patterns = compile(words);
  compiled.set(words.language, patterns);
  return patterns;
}

function compile(words: Words): SentencePatterns {
  return {
    // No boundary before the verb: a line of inline tags reads "$1.50expires". The patterns around it decide.
    verbs: new RegExp(words.deadlines.map(({ verb }) => `(${verb})(?!\\p{L})`).join('|'), 'gu'),
    shapes: words.deadlines.map((sentence: DeadlineSentence) => ({
      rung: sentence.rung,
      before: new RegExp(fill(sentence.before, words), 'u'),
      after: sentence.after.map((after) => new RegExp(fill(after, words), 'u')),
      amountLast: (sentence.amountLast ?? []).map((after) => new RegExp(fill(after, words), 'iu')),
    })),
    amounts: new RegExp(AMOUNT, 'gu'),
    amountNext: new RegExp(`^[\\s:–-]{0,3}(?:${AMOUNT})`, 'u'),
    ...compileRoles(words),
    cutShort: {
      time: new RegExp(
        `^(?::\\d|[\\s,(–-]{1,4}(?:(?:at|by|until|before)\\s)?(?:\\d{1,2}\\s)?(?:${words.vagueTimes}|${timePattern(words)})(?!\\p{L}))`,
        'iu',
      ),
      zone: /^\s?\(?\p{Lu}{2,5}(?![\p{L}\d$])/u,
    },
  };
}

function compileRoles(words: Words): Pick<SentencePatterns, 'leads' | 'vague' | 'others'> {
  const { samples, promises, limits, conditions, denials, others } = words;
  const FEW_WORDS = '(?:\\p{L}{1,12}[\\s:]{1,2}){0,4}';
  const lead = (role: Role, pattern: string) => ({ role, pattern: new RegExp(pattern, 'iu') });
  return {
    leads: [
      lead('sample', `(?:(?:${samples})[^.]{0,60}|["“”„«])$`),
      lead('promise', `(?<!\\p{L})(?:${promises})[\\s:]{1,2}${FEW_WORDS}$`),
      lead('vague', `(?<!\\p{L})(?:${limits})\\s$`),
      lead('vague', `(?:^|[.!?;]\\s)(?:${conditions})[^.!?;]{0,150}$`),
    ],
    vague: {
      between: new RegExp(`(?<!\\p{L})(?:${denials})(?!\\p{L})`, 'iu'),
      rest: new RegExp(`^[\\s,]{1,2}(?:but\\s|only\\s){0,2}(?:${conditions})`, 'iu'),
    },
    others: {
      before: new RegExp(`(?<!\\p{L})(?:${others.before})[\\s:]{1,2}${FEW_WORDS}$`, 'iu'),
      after: new RegExp(`^\\s(?:${others.after})(?!\\p{L})`, 'iu'),
    },
  };
}

/** Puts our patterns in place of a sentence's placeholders; the second of a kind is named `time_2`, and so on. */
function fill(pattern: string, words: Words): string {
  const parts: Record<string, string> = {
    amount: AMOUNT,
    from: datePattern(words),
    issued: datePattern(words),
    date: datePattern(words),
    days: '\\d{1,4}',
    weeks: '\\d{1,2}',
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
