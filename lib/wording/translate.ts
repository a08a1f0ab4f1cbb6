import type background from '../../locales/background/en.json';
import type common from '../../locales/en.json';
import type guide from '../../locales/guide/en.json';
import type importing from '../../locales/import/en.json';
import type paste from '../../locales/paste/en.json';
import type plan from '../../locales/plan/en.json';
import type verdict from '../../locales/verdict/en.json';
import type views from '../../locales/views/en.json';
import type wallet from '../../locales/wallet/en.json';
import type welcome from '../../locales/welcome/en.json';

/**
 * Locale files are nested texts: `{name}` is replaced, `{ "1": …, "n": … }` is chosen by the value `n`. What the
 * popup's first paint says is in `locales/`, what only other rooms say in a folder of theirs: nobody loads it in vain.
 */
export type Messages = typeof common;

export type Key = Leaves<Messages>;
/** What is said behind the popup's first paint, and by every other page of ours. */
export type ViewKey = Key | Leaves<typeof views>;
/** The groups of these that are said outside our pages, too. */
export type SharedViews = Pick<typeof views, 'answerNote' | 'basis' | 'report' | 'toolbar'>;
export type SharedKey = Key | Leaves<SharedViews>;
export type BackgroundKey = SharedKey | Leaves<typeof background>;
export type WalletKey = ViewKey | Leaves<typeof wallet>;
/** What is said where words of Amazon's are handed in. */
export type PasteKey = ViewKey | Leaves<typeof paste>;
/** What is said where a table is read in. */
export type ImportKey = ViewKey | Leaves<typeof importing>;
export type GuideKey = Leaves<typeof guide>;
/** What is said beside goods and totals: on Amazon's pages and in the popup. */
export type VerdictKey = SharedKey | Leaves<typeof verdict>;
/** What is said of a plan for a cart or a wish, verdicts included. */
export type PlanKey = ViewKey | VerdictKey | Leaves<typeof plan>;
export type WelcomeKey = ViewKey | Leaves<typeof welcome>;
export type Values = Readonly<Record<string, string | number>>;
/** A room that knows more texts can speak wherever fewer are asked for, and never the other way round. */
export type Translate<Asked extends string = Key> = (key: Asked, values?: Values) => string;

export type Leaves<Tree> = {
  [Name in keyof Tree & string]: Tree[Name] extends Text ? Name : `${Name}.${Leaves<Tree[Name]>}`;
}[keyof Tree & string];

type Text = string | Plural;
interface Plural {
  readonly '1': string;
  readonly n: string;
}

interface Tree {
  readonly [name: string]: Text | Tree;
}

const PLACEHOLDER = /\{(\w+)\}/g;

/** @param locale decides which plural form is used */
export function createTranslate<Spoken extends object>(
  messages: Spoken,
  locale: string,
): Translate<Leaves<Spoken>> {
  const rules = new Intl.PluralRules(locale);
  return (key, values = {}) => {
    const text = find(messages, key);
    if (text === null) return key;
    const { n: count } = values;
    const form = typeof text === 'string' ? text : rules.select(Number(count)) === 'one' ? text['1'] : text.n;
    return form.replace(PLACEHOLDER, (whole, name: string) => String(values[name] ?? whole));
  };
}

function find(messages: object, key: string): Text | null {
  let found: Text | Tree | undefined = messages as Tree;
  for (const name of key.split('.')) found = typeof found === 'object' ? (found as Tree)[name] : undefined;
  return found === undefined || isTree(found) ? null : found;
}

function isTree(value: Text | Tree): value is Tree {
  return typeof value === 'object' && !('n' in value);
}
