import { currenciesOf } from './csv-currency.ts';
import { HEADER_WORDS, type HeaderMeaning } from './csv-header-words.ts';

/** What the head of a column says. */
export interface Header {
  /** Null: no word that we know. */
  readonly meaning: HeaderMeaning | null;
  /** Of two columns with one meaning the lower is taken. */
  readonly rank: number;
  /** "Amount (USD)", "Betrag in €": what its amounts are in; '' where it does not say. */
  readonly sign: string;
}

const KNOWN: ReadonlyMap<string, readonly [HeaderMeaning, number]> = new Map(
  HEADER_WORDS.flatMap(([meaning, words], rank) =>
    words.split(', ').map((word, place) => [word, [meaning, rank * 1_000 + place]] as const),
  ),
);
/** A word within others counts less than a head of its own. */
const WITHIN = 1_000_000;
/** "to", "ab" and their like stand in many heads. */
const SHORTEST_WITHIN = 4;

export function readHeader(text: string): Header {
  const sign = signIn(text);
  const plain = plainWords(text.replace(/\([^)]*\)|\[[^\]]*\]/gu, ' '));
  const rest = plain
    .split(' ')
    .filter((word) => currenciesOf(word).length === 0 && word !== 'amazon')
    .join(' ')
    .replace(/ (?:in|en)$/, '');
  if (rest === '' && sign !== '') return { meaning: 'amount', rank: WITHIN, sign };
  const exact = KNOWN.get(plain) ?? KNOWN.get(rest);
  if (exact !== undefined) return { meaning: exact[0], rank: exact[1], sign };
  const found = [...KNOWN].filter(([phrase]) => standsIn(phrase, rest));
  const longest = Math.max(0, ...found.map(([phrase]) => phrase.length));
  const best = found.filter(([phrase]) => phrase.length === longest);
  const meanings = new Set(best.map(([, [meaning]]) => meaning));
  const [first] = best;
  if (first === undefined || meanings.size > 1)
    return { meaning: null, rank: Number.POSITIVE_INFINITY, sign };
  return { meaning: first[1][0], rank: WITHIN + first[1][1], sign };
}

/** A Latin phrase as whole words; Japanese has no spaces, there the phrase may stand anywhere. */
function standsIn(phrase: string, text: string): boolean {
  if (/[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}]/u.test(phrase))
    return phrase.length > 1 && text.includes(phrase);
  return phrase.length >= SHORTEST_WITHIN && ` ${text} `.includes(` ${phrase} `);
}

/** In small letters, without accents and signs; dots and circles on kana are letters. */
export function plainWords(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/gu, '')
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}\p{Sc}]+/gu, ' ')
    .trim();
}

function signIn(text: string): string {
  const words = text.normalize('NFKC').split(/[\s()[\]/:,_]+/u);
  return words.find((word) => currenciesOf(word).length > 0 && word !== '') ?? '';
}
