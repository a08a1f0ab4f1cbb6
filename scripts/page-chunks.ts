import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

/** The built files that a page of ours loads, as paths below the build's folder. */
export interface PageChunks {
  /** Before anything can be seen, for a shopper whose browser speaks English. */
  readonly firstPaint: readonly string[];
  /** All that it may ever load, in every language. */
  readonly everything: readonly string[];
}

const LANGUAGE = /chunks\/en-[^/]+\.js$/;

/** Follows what the page names, and what that names: from what was built, so that no list has to be kept. */
export function chunksOf(build: string, page: string): PageChunks {
  const read = (file: string): string => readFileSync(join(build, file), 'utf8');
  const start = [page, ...matches(read(page), /(?:src|href)="\/([^"]+)"/g)];
  const atOnce = follow(start, (file) => staticIn(file, read(file)));
  const texts = atOnce.flatMap((file) => laterIn(file, read(file))).filter((file) => LANGUAGE.test(file));
  return {
    firstPaint: follow([...start, ...texts], (file) => staticIn(file, read(file))),
    everything: follow(start, (file) => [...staticIn(file, read(file)), ...laterIn(file, read(file))]),
  };
}

/** The worker that reads texts, and the largest of the files of words that it chooses from. */
export function textReaderOf(build: string): readonly string[] {
  const files = readdirSync(join(build, 'assets')).map((file) => `assets/${file}`);
  const worker = files.find((file) => /read-text\.worker-[^/]+\.js$/.test(file));
  if (worker === undefined) throw new Error('The build has no reader of texts');
  const code = readFileSync(join(build, worker), 'utf8');
  const words = laterIn(worker, code).filter((file) => file.endsWith('.js'));
  const [largest] = words.toSorted((one, other) => sizeIn(build, other) - sizeIn(build, one));
  return largest === undefined ? [worker] : [worker, largest];
}

function sizeIn(build: string, file: string): number {
  return statSync(join(build, file)).size;
}

function follow(start: readonly string[], next: (file: string) => readonly string[]): readonly string[] {
  const met = new Set(start);
  for (const file of met) if (file.endsWith('.js')) for (const named of next(file)) met.add(named);
  return [...met];
}

function staticIn(file: string, code: string): readonly string[] {
  return matches(code, /(?:from|import)\s*["'`](\.[^"'`]+\.js)["'`]/g).map((path) => beside(file, path));
}

/** What is loaded when it is needed, with its styles. */
function laterIn(file: string, code: string): readonly string[] {
  const scripts = matches(code, /import\(\s*["'`](\.[^"'`]+\.js)["'`]/g).map((path) => beside(file, path));
  return [...scripts, ...matches(code, /["'`]\/?(assets\/[^"'`]+\.css)["'`]/g)];
}

function matches(text: string, pattern: RegExp): readonly string[] {
  return [...text.matchAll(pattern)].flatMap(([, found]) => found ?? []);
}

function beside(file: string, path: string): string {
  return normalize(join(dirname(file), path));
}
