import type english from '../../locales/en.json';

/** A locale file: nested texts. `{name}` is replaced, `{ "1": …, "n": … }` is chosen by the value `n`. */
export type Messages = typeof english;

export type Key = Leaves<Messages>;
export type Values = Readonly<Record<string, string | number>>;
export type Translate = (key: Key, values?: Values) => string;

type Leaves<Tree> = {
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
export function createTranslate(messages: Messages, locale: string): Translate {
  const rules = new Intl.PluralRules(locale);
  return (key, values = {}) => {
    const text = find(messages, key);
    if (text === null) return key;
    const { n: count } = values;
    const form = typeof text === 'string' ? text : rules.select(Number(count)) === 'one' ? text['1'] : text.n;
    return form.replace(PLACEHOLDER, (whole, name: string) => String(values[name] ?? whole));
  };
}

function find(messages: Messages, key: string): Text | null {
  let found: Text | Tree | undefined = messages as Tree;
  for (const name of key.split('.')) found = typeof found === 'object' ? (found as Tree)[name] : undefined;
  return found === undefined || isTree(found) ? null : found;
}

function isTree(value: Text | Tree): value is Tree {
  return typeof value === 'object' && !('n' in value);
}
