import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { chunksOf } from '../scripts/page-chunks.ts';
import { type Row, shown, type Table } from './table.ts';

/** The limits stand in `.size-limit.ts` and nowhere else. */
interface Limit {
  readonly name: string;
  readonly path: string | readonly string[];
  readonly limit: string;
}

const built = '.output/chrome-mv3/';

function sizeOf(extension: string, paths: readonly string[]): number {
  const files = new Set(paths.flatMap((path) => globSync(path.replace(built, ''), { cwd: extension })));
  if (files.size === 0) throw new Error(`Nothing was built under ${paths.join(', ')}.`);
  return [...files].reduce((sum, file) => sum + gzipped(join(extension, file)), 0);
}

function gzipped(file: string): number {
  return gzipSync(readFileSync(file), { level: 9 }).length;
}

function rowOf(extension: string, { name, path, limit }: Limit): Row {
  const size = sizeOf(extension, [path].flat());
  const most = Number.parseFloat(limit) * 1000;
  return { what: name, measured: kilobytes(size), budget: { words: kilobytes(most), held: size <= most } };
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}

export async function sizes(extension: string): Promise<Table> {
  const { default: limits }: { default: readonly Limit[] } = await import('../.size-limit.ts');
  const parts = chunksOf(extension, 'popup.html')
    .everything.map((file) => ({ file, size: gzipped(join(extension, file)) }))
    .toSorted((one, other) => other.size - one.size);
  return {
    title: 'bundles, gzip',
    notes: [],
    rows: [
      ...limits.map((limit) => rowOf(extension, limit)),
      ...parts.map(({ file, size }) => shown(`  of the popup: ${file}`, kilobytes(size))),
    ],
  };
}
