import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { REWARDS } from './open-page.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const KNOWN = 'tests/fixtures/rewards/known.html';

function run(args: readonly string[], input = '') {
  return spawnSync(process.execPath, ['scripts/read.ts', ...args], { cwd: root, input, encoding: 'utf8' });
}

describe('npm run read', () => {
  it('prints the reading of a page', () => {
    const { status, stdout } = run(['page', KNOWN, '--url', REWARDS, '--at', '2025-02-01T20:00:00Z']);

    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      page: 'rewards',
      marketplace: 'amazon.com',
      total: { minor: 1250 },
    });
  });

  it('prints what a text says of a credit', () => {
    const text = 'A €5.00 promotional credit is yours. It expires on 3 May 2027.';
    const job = JSON.stringify({ kind: 'text', text, marketplace: 'amazon.ie', lang: 'en' });
    const { status, stdout } = run(['batch'], job);

    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      about: 'promotional-credit',
      credits: [{ amount: { minor: 500, currency: 'EUR' }, endsOn: '2027-05-03' }],
    });
  });

  it('reads a text from a file, and says in plain words what is no credit', () => {
    const { status, stdout } = run(['text', KNOWN, '--marketplace', 'amazon.de', '--lang', 'xx']);

    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      about: 'other',
      matter: 'unknown-language',
      credits: [],
    });
  });

  it('answers a batch line by line, in order, and goes on after a job that fails', () => {
    const jobs = [
      { kind: 'page', file: KNOWN, url: REWARDS, at: '2025-02-01T20:00:00Z' },
      { kind: 'page', file: 'missing.html', url: REWARDS },
      { kind: 'text', text: 'line one\u2028line two', marketplace: 'amazon.com', lang: 'en' },
      { kind: 'page', file: KNOWN, url: 'not an address' },
      { kind: 'neither' },
    ];
    const { status, stdout } = run(
      ['batch'],
      `${jobs.map((job) => JSON.stringify(job)).join('\n')}\nnot json\n`,
    );
    const answers = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));

    expect(status).toBe(0);
    expect(answers).toHaveLength(6);
    expect(answers.map(({ page, about, error }) => page ?? about ?? typeof error)).toEqual([
      'rewards',
      'string',
      'other',
      'string',
      'string',
      'string',
    ]);
  });

  it.each([
    [[]],
    [['page']],
    [['page', KNOWN]],
    [['page', KNOWN, '--url', 'nowhere']],
    [['page', 'missing.html', '--url', REWARDS]],
    [['page', KNOWN, '--url', REWARDS, '--at', 'soon']],
    [['page', KNOWN, '--address', REWARDS]],
    [['text', KNOWN, '--marketplace', 'amazon.xx', '--lang', 'en']],
    [['text', KNOWN, '--marketplace', 'amazon.de']],
  ])('says in one line what is wrong with %j', (args) => {
    const { status, stdout, stderr } = run(args);

    expect([status, stdout]).toEqual([2, '']);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });
});
