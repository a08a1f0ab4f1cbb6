import { readFileSync } from 'node:fs';
import { stdin, stdout } from 'node:process';
import { parseArgs } from 'node:util';
import { Window } from 'happy-dom';
import { isMarketplaceKey } from '../lib/amazon/marketplaces.ts';
import { ALL_READERS } from '../lib/amazon/pages/index.ts';
import { readPage } from '../lib/amazon/read-page.ts';
import { readText } from '../lib/amazon/text/read-text.ts';

// Runs a reader on a saved page or a text and prints what it says: for a page that broke, for the bench, and
// for anyone who checks us from outside (DESIGN §7).

const USAGE =
  'usage: read page FILE --url URL [--at INSTANT] | text FILE --marketplace amazon.de --lang de [--at INSTANT] | batch < jobs.jsonl';

/** What a wrong command line or job is told, in one line. */
class UsageError extends Error {}

type Job = Partial<Record<'kind' | 'file' | 'text' | 'url' | 'marketplace' | 'lang' | 'at', string>>;

async function main(): Promise<void> {
  const [command, ...rest] = process.argv.slice(2);
  if (command === 'batch' && rest.length === 0) return printBatch();
  if (command !== 'page' && command !== 'text') throw new UsageError(USAGE);
  const { values, positionals } = options(rest);
  const [file, more] = positionals;
  if (file === undefined || more !== undefined) throw new UsageError(USAGE);
  print(await answer({ ...values, kind: command, file }));
}

function options(args: string[]) {
  const text = { type: 'string' } as const;
  try {
    return parseArgs({
      args,
      options: { url: text, at: text, marketplace: text, lang: text },
      allowPositionals: true,
    });
  } catch (error) {
    throw new UsageError(`${messageOf(error).split('.')[0]}; ${USAGE}`);
  }
}

/** One job a line, one answer a line, in the same order; a job that fails says why and the next goes on. */
async function printBatch(): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of stdin) chunks.push(chunk as Buffer);
  // Not by `readline`: it also breaks at U+2028, which stands unescaped in JSON.
  for (const line of Buffer.concat(chunks).toString('utf8').split('\n')) {
    if (line.trim() !== '') print(await attempt(line));
  }
}

async function attempt(line: string): Promise<unknown> {
  try {
    return await answer(jobOf(line));
  } catch (error) {
    return { error: messageOf(error) };
  }
}

function jobOf(line: string): Job {
  let job: unknown;
  try {
    job = JSON.parse(line);
  } catch {
    throw new UsageError('this line is not JSON');
  }
  if (typeof job !== 'object' || job === null || Array.isArray(job))
    throw new UsageError('this line is no job');
  const isText = ([, value]: [string, unknown]) => typeof value === 'string' || value === null;
  if (!Object.entries(job).every(isText)) throw new UsageError('every field of a job is a text');
  return Object.fromEntries(Object.entries(job).filter(([, value]) => value !== null));
}

async function answer(job: Job): Promise<unknown> {
  const at = instantOf(job.at);
  if (job.kind === 'page') return answerPage(job, at);
  if (job.kind === 'text') return answerText(job, at);
  throw new UsageError('a job is of kind "page" or "text"');
}

async function answerPage({ file, url }: Job, at: number | null): Promise<unknown> {
  if (url === undefined) throw new UsageError('a page needs its address: --url');
  if (!URL.canParse(url)) throw new UsageError(`not an address: ${url}`);
  const html = read(file);
  // Scripts do not run, nothing is fetched: the page is as it was saved.
  const window = new Window({ url, settings: { disableJavaScriptFileLoading: true } });
  try {
    window.document.write(html);
    return readPage(window.document as unknown as Document, new URL(url), at, ALL_READERS);
  } finally {
    await window.happyDOM.close();
  }
}

function answerText({ file, text, marketplace, lang }: Job, at: number | null): unknown {
  if (marketplace === undefined || !isMarketplaceKey(marketplace)) {
    throw new UsageError('a text needs its marketplace, such as --marketplace amazon.de');
  }
  if (lang === undefined) throw new UsageError('a text needs its language, such as --lang de');
  return readText(text ?? read(file), { marketplace, language: lang, at });
}

function read(file: string | undefined): string {
  if (file === undefined) throw new UsageError('a job needs a file');
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new UsageError(`cannot read ${file}: ${(error as NodeJS.ErrnoException).code ?? 'unknown'}`);
  }
}

function instantOf(at: string | undefined): number | null {
  if (at === undefined) return null;
  const instant = Date.parse(at);
  if (Number.isNaN(instant)) throw new UsageError(`not a time: ${at} (write 2026-11-22T12:00:00Z)`);
  return instant;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function print(value: unknown): void {
  stdout.write(`${JSON.stringify(value)}\n`);
}

try {
  await main();
} catch (error) {
  process.stderr.write(`${messageOf(error)}\n`);
  process.exitCode = error instanceof UsageError ? 2 : 1;
}
