import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');
const IMPORT =
  /^(?:import|export)\s(?<type>type\s)?[^;]*?from\s'(?<from>[^']+)'|^import\s'(?<bare>[^']+)'|\bimport\('(?<later>[^']+)'\)/gms;

interface Import {
  readonly file: string;
  /** A path from the root for our own files, else the name of a package. */
  readonly from: string;
  readonly isType: boolean;
}

const files = ['lib', 'components', 'entrypoints'].flatMap((room) => sourcesIn(join(ROOT, room)));
const imports = files.flatMap(importsOf);

function sourcesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)));
}

function importsOf(file: string): Import[] {
  const source = readFileSync(join(ROOT, file), 'utf8');
  return [...source.matchAll(IMPORT)].map(({ groups }) => {
    const from = groups?.from ?? groups?.bare ?? groups?.later ?? '';
    const own = from.startsWith('.') ? relative(ROOT, resolve(ROOT, dirname(file), from)) : from;
    return { file, from: own, isType: groups?.type !== undefined };
  });
}

/** What each ring may import of ours, besides itself (DESIGN "The house"). */
const MAY: Readonly<Record<string, readonly string[]>> = {
  'lib/domain': [],
  'lib/amazon': ['lib/domain'],
  'lib/store': ['lib/domain'],
  'lib/wording': ['lib/domain', 'locales'],
  'lib/exchange': ['lib/domain'],
  'lib/browser': [],
  components: ['lib/domain', 'lib/wording'],
};

describe('imports point inward', () => {
  it.each(Object.entries(MAY))('%s', (room, others) => {
    const allowed = [room, ...others];
    const strangers = imports.filter(
      ({ file, from, isType }) =>
        file.startsWith(`${room}/`) &&
        /^(lib|components|entrypoints|locales|tests|scripts|bench)\//.test(from) &&
        !allowed.some((each) => from.startsWith(`${each}/`)) &&
        !(room === 'lib/browser' && isType && from.startsWith('lib/domain/')),
    );
    expect(strangers).toEqual([]);
  });

  it.each(['lib/domain', 'lib/amazon', 'lib/wording', 'components'])(
    '%s knows no extension and no database',
    (room) => {
      const packages = imports.filter(
        ({ file, from }) => file.startsWith(`${room}/`) && /^(wxt|dexie|webextension-polyfill)/.test(from),
      );
      expect(packages).toEqual([]);
    },
  );

  it.each(['lib/domain', 'lib/amazon', 'lib/wording'])('%s asks no clock', (room) => {
    const asking = files.filter(
      (file) =>
        file.startsWith(`${room}/`) &&
        /Date\.now\(|new Date\(\)|performance\.now/.test(readFileSync(join(ROOT, file), 'utf8')),
    );
    expect(asking).toEqual([]);
  });

  it('what a content script loads holds no database', () => {
    const reached = reachableFrom(files.filter((file) => /\.content\.tsx?$/.test(file)));
    expect(reached.size).toBeGreaterThan(5);
    expect(
      [...reached].filter((file) => /^lib\/(store|exchange)\/|^dexie$|^components\//.test(file)),
    ).toEqual([]);
  });

  it('what a content script loads holds no reader of texts: it sends quotes', () => {
    const reached = reachableFrom(
      files.filter((file) => /\.content\.tsx?$|\.content\/index\.tsx?$/.test(file)),
    );
    expect(reached.size).toBeGreaterThan(5);
    expect([...reached].filter((file) => file.startsWith('lib/amazon/text/'))).toEqual([]);
  });

  it('has no circles', () => {
    const circular = files.filter((file) =>
      reachableFrom(imports.filter((each) => each.file === file && !each.isType).map(({ from }) => from)).has(
        file,
      ),
    );
    expect(circular).toEqual([]);
  });
});

/** Everything that is loaded, directly or not; types are not. */
function reachableFrom(start: readonly string[]): ReadonlySet<string> {
  const reached = new Set(start);
  for (const file of reached) {
    for (const each of imports) if (each.file === file && !each.isType) reached.add(each.from);
  }
  return reached;
}

describe('rooms stay small (DESIGN §6)', () => {
  const lengths = files.map(
    (file) => [file, readFileSync(join(ROOT, file), 'utf8').split('\n').length - 1] as const,
  );

  it('no file is longer than 250 lines', () => {
    expect(lengths.filter(([, length]) => length > 250)).toEqual([]);
  });

  it('half of them are at most 60 lines', () => {
    const sorted = lengths.map(([, length]) => length).toSorted((one, other) => one - other);
    expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThanOrEqual(60);
  });
});
