import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import type { Row, Table } from './table.ts';

const score = '../shared/score/score.mjs';
const pages = '../shared/pages';
const title = 'readers against saved pages';

/** What must be right on every real page. What has no reader yet is shown and not judged. */
const judged = new Set([
  'no promotional credit invented',
  'gift card balance',
  'robot check recognised',
  'item page: title',
  'item page: sold by Amazon',
  'item page: seller name',
  'item page: digital',
  'item page: gift card',
  'order: discount rows',
  'order: gift card row',
  'order: subscription',
  'order: digital',
  'order: gift card',
]);

function rowsIn(printed: string): Row[] {
  return printed.split('\n').flatMap((line) => {
    const found = /^(?<field>\S.*?) +(?<right>\d+) +(?<wrong>\d+) +(?<missed>\d+) +\S/.exec(line)?.groups;
    if (!found) return [];
    const { field = '', right, wrong, missed } = found;
    const held = wrong === '0' && missed === '0';
    const budget = judged.has(field) ? { words: 'none wrong or missed', held } : null;
    return [{ what: field, measured: `${right} right, ${wrong} wrong, ${missed} missed`, budget }];
  });
}

/** The saved pages are not ours to publish, so they lie beside the repository, where there are any. */
export async function accuracy(): Promise<Table> {
  if (!existsSync(score)) return { title, notes: ['The saved pages are not here.'], rows: [] };
  const { status, stdout, stderr } = spawnSync(process.execPath, [score, 'pages', pages], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`The saved pages could not be scored: ${stderr}`);
  return { title, notes: [], rows: rowsIn(stdout) };
}
