// In the place of a mention stands one capital, so that a sentence's grammar can be written in words:
// `spend {A} or more`. Folded text has no capitals of its own, and `\b` knows them for letters.
export const MARK = { amount: 'A', percent: 'P', day: 'D', span: 'N' } as const;

const PLACES: Readonly<Record<string, string>> = {
  A: MARK.amount,
  P: MARK.percent,
  D: MARK.day,
  N: MARK.span,
};

/**
 * A pattern of a words file, made once. `{A} {P} {D} {N}` stand for an amount, a percentage, a day or range, a span;
 * `{~3}` for up to three words. Ours, bounded, and never built from a text.
 */
export function pattern(source: string): RegExp {
  return made(ANYWHERE, source, 'u');
}

/** The same, for all the places where a text has it. */
export function patternEach(source: string): RegExp {
  return made(EACH, source, 'gu');
}

// By the source itself: to put a key together would cost more than most of the matching.
const ANYWHERE = new Map<string, RegExp>();
const EACH = new Map<string, RegExp>();
const ENDING = new Map<string, RegExp>();
const STARTING = new Map<string, RegExp>();

function made(
  known: Map<string, RegExp>,
  source: string,
  flags: string,
  form = (inner: string) => inner,
): RegExp {
  const before = known.get(source);
  if (before) return before;
  const regExp = new RegExp(form(expand(source)), flags);
  known.set(source, regExp);
  return regExp;
}

function expand(source: string): string {
  return source
    .replace(/\{~(\d)\}/g, (_, most: string) => `(?:[^ .;A-Z]{1,24} ){0,${most}}`)
    .replace(/\{([APDN])\}/g, (_, name: string) => PLACES[name] ?? '');
}

// As much as the words around a mention take that say what it is.
const NEARBY = 90;

/** Whether the words right before a position end in this. */
export function endsIn(text: string, position: number, source: string | undefined): boolean {
  if (!source) return false;
  return made(ENDING, source, 'u', (inner) => `(?:${inner})$`).test(
    text.slice(Math.max(0, position - NEARBY), position),
  );
}

/** Whether the words right after a position begin with this. */
export function startsWith(text: string, position: number, source: string | undefined): boolean {
  if (!source) return false;
  return made(STARTING, source, 'u', (inner) => `^(?:${inner})`).test(
    text.slice(position, position + NEARBY),
  );
}

/** Whether a position lies within words that are like this. */
export function liesIn(text: string, position: number, source: string | undefined): boolean {
  if (!source || !has(text, source)) return false;
  return [...text.matchAll(patternEach(source))].some(
    ({ index, 0: said }) => index <= position && position < index + said.length,
  );
}

/** Whether a text has this anywhere; nothing where the language has no words for it. */
export function has(text: string, source: string): boolean {
  return source !== '' && pattern(source).test(text);
}
