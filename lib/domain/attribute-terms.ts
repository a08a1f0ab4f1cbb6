import type { Credit } from './credit.ts';
import { type Currency, isAbsurd } from './money.ts';
import { reachOf } from './reach.ts';
import { FAMILIES, type Family, type Notice, type Reading } from './reading.ts';
import type { Terms } from './terms.ts';
import { isCalled } from './verdict/called.ts';

/** What a page says of how one credit may be used, with the sentence that says it. */
export interface ToldTerms {
  readonly creditId: string;
  /** Only what is said: amounts are minor units of the credit's currency. */
  readonly terms: Partial<Terms>;
  readonly quote: string;
  readonly family: Family;
}

/**
 * Which notices of a page are rules of which credit. A notice that could be about another credit tells nothing, and
 * neither does a page in doubt, or one that says two different things.
 * @param credits those that the books hold for the account of this page
 * @param readingId of this very page, in the books; null where it was not written into them
 */
export function termsTold(
  reading: Reading,
  credits: readonly Credit[],
  readingId: string | null = null,
): readonly ToldTerms[] {
  const family = FAMILIES.find((each) => each === reading.page);
  const reach = reachOf(reading.trouble);
  if (family === undefined || reach === 'ask' || reach === 'nothing') return [];
  return credits.flatMap((credit) => {
    const about = reading.notices.filter(({ beside, ...notice }) => {
      if (beside === 'credit') return creditsOfRow(notice, credits, family, readingId).includes(credit);
      return beside === 'terms' && creditOfTerms(notice, credits, reading) === credit;
    });
    const said = about.flatMap((notice) => saidBy(notice, credit.currency));
    return bySentence(NAMES.flatMap((name) => agreed(said, name))).map(
      ([quote, terms]): ToldTerms => ({ creditId: credit.id, terms, quote, family }),
    );
  });
}

/**
 * Credits of one name have one row and one rule. Others share only the storefront's own words for all of them, under
 * which earlier pages have shown each: then the one is meant that this very page shows.
 */
function creditsOfRow(
  { about }: Pick<Notice, 'about'>,
  credits: readonly Credit[],
  family: Family,
  readingId: string | null,
): readonly Credit[] {
  const called = credits.filter((credit) => isCalled(credit, about));
  if (new Set(called.map(({ name }) => name)).size <= 1) return called;
  const shown = called.filter(({ sightings }) => sightings[family]?.readingId === readingId);
  return shown.length === 1 ? shown : [];
}

/**
 * Terms are of the one credit that they name; where they name none, of the only one on the page. A page of terms is one
 * text: what it names anywhere, it is about.
 */
function creditOfTerms(
  { quote }: Pick<Notice, 'quote'>,
  credits: readonly Credit[],
  reading: Reading,
): Credit | null {
  const texts = reading.page === 'terms' ? reading.notices.map((notice) => notice.quote) : [quote];
  const named = credits.filter((credit) => texts.some((text) => isNamedIn(credit, text)));
  const [row, anotherRow] = rowsOf(reading);
  const shown =
    row === undefined || anotherRow !== undefined ? [] : credits.filter((each) => isCalled(each, row));
  const [only = null, another] = named.length > 0 ? named : shown;
  return another === undefined ? only : null;
}

/** The names of the page's rows of credit. A page whose credits are no findings has them as lines only. */
function rowsOf({ credits, lines }: Reading): readonly (string | null)[] {
  if (credits.length > 0) return credits.map(({ name }) => name);
  return lines.flatMap(({ spendsCredit, label }) => (spendsCredit ? [label] : []));
}

function isNamedIn({ name, sightings }: Credit, sentence: string): boolean {
  const names = [name, ...Object.values(sightings).map((said) => said.name)];
  return names.some((each) => each !== null && holdsWord(sentence.toLowerCase(), each.trim().toLowerCase()));
}

const LETTER = /[\p{Script=Latin}\p{N}]/u;

/** Whole, where its letters have words: "Prime" is not named by "primer". Names are text, and never a pattern. */
function holdsWord(sentence: string, word: string): boolean {
  if (word === '') return false;
  for (let at = sentence.indexOf(word); at >= 0; at = sentence.indexOf(word, at + 1)) {
    const before = sentence.slice(0, at).at(-1) ?? '';
    const after = sentence.charAt(at + word.length);
    const isCut =
      (LETTER.test(before) && LETTER.test(word.charAt(0))) ||
      (LETTER.test(after) && LETTER.test(word.at(-1) ?? ''));
    if (!isCut) return true;
  }
  return false;
}

type Told = Pick<Terms, 'goods' | 'minimum' | 'use'>;
type Name = keyof Told;
const NAMES: readonly Name[] = ['goods', 'minimum', 'use'];

interface Said {
  readonly name: Name;
  readonly terms: Partial<Told>;
  readonly quote: string;
}

/**
 * A promise says what to buy to earn a credit, not what the credit buys. So may a minimum in terms: only one beside
 * the credit's own row is surely one of redeeming it.
 */
function saidBy(
  { kind, seller, use = null, amount, beside, quote }: Notice,
  currency: Currency,
): readonly Said[] {
  if (kind === 'promised' || (kind === 'minimum' && beside === 'terms')) return [];
  const isMinimum = kind === 'minimum' && amount?.currency === currency;
  return [
    ...(seller === 'amazon' ? [{ name: 'goods', terms: { goods: 'sold-by-amazon' }, quote } as const] : []),
    ...(use === null ? [] : [{ name: 'use', terms: { use }, quote } as const]),
    ...(isMinimum && amount !== null && !isAbsurd(amount)
      ? [{ name: 'minimum', terms: { minimum: amount.minor }, quote } as const]
      : []),
  ];
}

/** The first that says it, unless another says it otherwise. */
function agreed(said: readonly Said[], name: Name): readonly Said[] {
  const same = said.filter((each) => each.name === name);
  const values = new Set(same.map(({ terms }) => terms[name]));
  return values.size === 1 ? same.slice(0, 1) : [];
}

function bySentence(said: readonly Said[]): readonly (readonly [string, Partial<Terms>])[] {
  return [...Map.groupBy(said, ({ quote }) => quote)].map(([quote, among]) => [
    quote,
    Object.assign({}, ...among.map(({ terms }) => terms)) as Partial<Terms>,
  ]);
}
