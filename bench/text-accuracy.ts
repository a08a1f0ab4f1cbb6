import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import type { Row, Table } from './table.ts';

const SCORE = '../shared/score/score.mjs';
const FILES = ['../shared/corpus/dev.jsonl', '../shared/corpus/written-dev.jsonl'];
const title = 'the reader of texts against labelled texts';

/** The least of what is said that must be right, and of what there is that must be said: percent. */
const WANTED: Readonly<Record<string, readonly [precision: number, recall: number]>> = {
  amount: [98, 90],
  'ends on': [98, 90],
  'offer ends on': [98, 80],
  'minimum spend': [98, 80],
  seller: [98, 80],
};

/** The labelled texts are not ours to publish, so they lie beside the repository, where there are any. */
export async function textAccuracy(): Promise<Table> {
  if (!existsSync(SCORE)) return { title, notes: ['The labelled texts are not here.'], rows: [] };
  const notes = [
    'Both files were read before the words were written: on texts that nobody has seen it does worse.',
  ];
  return { title, notes, rows: FILES.flatMap(rowsOf) };
}

function rowsOf(file: string): Row[] {
  const { status, stdout, stderr } = spawnSync(process.execPath, [SCORE, 'corpus', file], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`The labelled texts could not be scored: ${stderr}`);
  const name = file.slice(file.lastIndexOf('/') + 1);
  return stdout.split('\n').flatMap((line) => {
    const found = /^(?<field>\S.*?) +(?<right>\d+) +(?<wrong>\d+) +(?<missed>\d+) +(?<rates>\S.*)$/.exec(
      line,
    );
    return found?.groups ? [rowOf(name, found.groups)] : [];
  });
}

function rowOf(file: string, { field = '', right, wrong, missed }: Record<string, string>): Row {
  const [sound, said, there] = [Number(right), Number(right) + Number(wrong), Number(right) + Number(missed)];
  const percent = (of: number): string => (of === 0 ? '–' : `${Math.round((100 * sound) / of)} %`);
  const measured = `${percent(said)} of ${said} right, ${percent(there)} of ${there} said`;
  const wanted = WANTED[field];
  if (field.startsWith('negative'))
    return {
      what: `${file}: ${field}`,
      measured: `${wrong} claimed`,
      budget: { words: 'none', held: wrong === '0' },
    };
  if (wanted === undefined) return { what: `${file}: ${field}`, measured, budget: null };
  const [precision, recall] = wanted;
  const held = 100 * sound >= precision * said && 100 * sound >= recall * there;
  return { what: `${file}: ${field}`, measured, budget: { words: `${precision} %, ${recall} %`, held } };
}
