const FIRST_LETTER = 0x05d0; // alef
const LETTERS = 22; // without the final forms there is always one that looks like another: good enough

/** The English texts in Hebrew letters, right to left: what still shows Latin letters was not translated. */
export function pseudoMessages<Spoken extends object>(english: Spoken): Spoken {
  return spell(english) as Spoken;
}

function spell(value: unknown): unknown {
  if (typeof value === 'string')
    return value.replace(/\{\w+\}|[a-z]/gi, (part) => (part.length > 1 ? part : letter(part)));
  return Object.fromEntries(Object.entries(value as object).map(([key, inner]) => [key, spell(inner)]));
}

function letter(latin: string): string {
  return String.fromCharCode(FIRST_LETTER + ((latin.toLowerCase().charCodeAt(0) - 97) % LETTERS));
}
