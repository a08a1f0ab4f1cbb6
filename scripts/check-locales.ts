import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Locale files say the same in each language: the same keys, the same placeholders, and none that nobody asks for. */
const ROOT = join(import.meta.dirname, '..');
const SPOKEN_IN = ['lib', 'components', 'entrypoints', 'scripts/manifest.ts'];
const MODEL = 'en';

export type Texts = ReadonlyMap<string, readonly string[]>;

/** Every key with its text, or its plural forms, in the order of their names. */
export function textsOf(messages: object, path = ''): Texts {
  const texts = new Map<string, readonly string[]>();
  for (const [name, value] of Object.entries(messages)) {
    const key = path === '' ? name : `${path}.${name}`;
    if (typeof value === 'string') texts.set(key, [value]);
    else if ('n' in value) texts.set(key, [value['1'], value.n]);
    else for (const [inner, text] of textsOf(value, key)) texts.set(inner, text);
  }
  return texts;
}

/** What is wrong in one locale, compared with the model. */
export function compareLocales(locale: string, texts: Texts, model: Texts): readonly string[] {
  const missing = [...model.keys()]
    .filter((key) => !texts.has(key))
    .map((key) => `${locale}: ${key} is missing`);
  const extra = [...texts.keys()]
    .filter((key) => !model.has(key))
    .map((key) => `${locale}: ${key} is not in ${MODEL}`);
  const different = [...texts].flatMap(([key, forms]) => {
    const wanted = placeholders(model.get(key)?.at(-1) ?? '');
    const wrong = model.has(key) && forms.some((form) => placeholders(form) !== wanted);
    return wrong ? [`${locale}: ${key} has other placeholders than ${MODEL} (${wanted || 'none'})`] : [];
  });
  const unfit = [...texts].flatMap(([key, forms]) =>
    forms.flatMap((form) => unfitness(form).map((why) => `${locale}: ${key} ${why}`)),
  );
  return [...missing, ...extra, ...different, ...unfit];
}

/** Keys that no source file names, whole and in quotes. */
export function unusedKeys(texts: Texts, source: string): readonly string[] {
  const named = new Set([...source.matchAll(/'([a-zA-Z]+(?:\.[a-zA-Z]+)*)'/g)].map(([, key]) => key));
  const inManifest = new Set([...source.matchAll(/__MSG_(\w+)__/g)].map(([, key]) => key));
  return [...texts.keys()].filter((key) => !named.has(key) && !inManifest.has(key.replaceAll('.', '_')));
}

/** The rooms that have texts of their own; '' is what all of them say. */
const ROOMS = ['', 'views', 'background', 'wallet', 'paste', 'import', 'plan', 'guide', 'welcome', 'verdict'];

export function checkLocales(): readonly string[] {
  const source = sourceText();
  const rooms = ROOMS.map((room) => ({ room, model: textsIn(room, MODEL) }));
  return [
    ...rooms.flatMap(({ room, model }) => checkRoom(room, model)),
    ...rooms.flatMap(({ model }) => unusedKeys(model, source).map((key) => `${key} is used nowhere`)),
    ...saidTwice(rooms.map(({ model }) => model)),
  ];
}

function checkRoom(room: string, model: Texts): readonly string[] {
  const files = readdirSync(join(ROOT, 'locales', room)).filter((file) => file.endsWith('.json'));
  return files
    .map((file) => file.replace('.json', ''))
    .flatMap((locale) => compareLocales(locale, textsIn(room, locale), model));
}

function textsIn(room: string, locale: string): Texts {
  return textsOf(JSON.parse(readFileSync(join(ROOT, 'locales', room, `${locale}.json`), 'utf8')));
}

/** Rooms are laid over each other by their first names: two of one name would hide each other's texts. */
export function saidTwice(rooms: readonly Texts[]): readonly string[] {
  const names = rooms.flatMap((texts) => [...new Set([...texts.keys()].map((key) => key.split('.')[0]))]);
  return names
    .filter((name, place) => names.indexOf(name) !== place)
    .map((name) => `${name} is in two rooms`);
}

function placeholders(text: string): string {
  return [...new Set(text.match(/\{\w+\}/g))].sort().join(' ');
}

/** `$` starts a substitution where the browser reads the texts; an exclamation mark is not how we speak. */
function unfitness(text: string): readonly string[] {
  const reasons: readonly (readonly [boolean, string])[] = [
    [text.trim() === '', 'is empty'],
    [text.includes('$'), 'holds a $'],
    [/[!！]/.test(text), 'holds an exclamation mark'],
  ];
  return reasons.filter(([applies]) => applies).map(([, why]) => why);
}

function sourceText(): string {
  return SPOKEN_IN.flatMap((place) => (place.endsWith('.ts') ? [place] : filesIn(place)))
    .map((file) => readFileSync(join(ROOT, file), 'utf8'))
    .join('\n');
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => join(folder, file));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const problems = checkLocales();
  for (const problem of problems) console.error(problem);
  process.exitCode = problems.length > 0 ? 1 : 0;
}
