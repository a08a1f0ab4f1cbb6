import { spawnSync } from 'node:child_process';
import type { Engine } from '../tests/e2e/browser/find-browsers.ts';

/** The production build, silently. Returns its folder. */
export function buildExtension(engine: Engine): string {
  const target = engine === 'firefox' ? 'firefox' : 'chrome';
  const { status, stdout, stderr } = spawnSync('npm', ['run', '-s', `build:${target}`], {
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1' },
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`${stdout}${stderr}The extension could not be built.`);
  return `.output/${target}-mv3`;
}
