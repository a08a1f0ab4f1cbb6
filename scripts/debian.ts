import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

function runs(command: string, ...words: string[]): boolean {
  return spawnSync(command, words, { stdio: 'ignore' }).status === 0;
}

/**
 * What has to stand before `apt-get` here; null where packages can't be installed.
 * Only someone at a terminal can be asked for a password.
 */
function rights(atTerminal: boolean): string[] | null {
  if (!existsSync('/usr/bin/apt-get')) return null;
  if (process.getuid?.() === 0) return [];
  if (runs('sudo', '-n', 'true')) return ['sudo', '-n'];
  return atTerminal && existsSync('/usr/bin/sudo') ? ['sudo'] : null;
}

export function canInstall(atTerminal: boolean): boolean {
  return rights(atTerminal) !== null;
}

/** Installs packages from Debian's own archive, and from nowhere else. */
export function installPackages(packages: readonly string[], atTerminal: boolean): boolean {
  const before = rights(atTerminal);
  if (before === null) return false;
  const aptGet = (...words: string[]) => {
    const line = [...before, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-q', '-y', ...words];
    const [command = 'env', ...rest] = line;
    return spawnSync(command, rest, { encoding: 'utf8', stdio: ['inherit', 'pipe', 'pipe'] });
  };
  // A fresh machine knows no packages at all; an old list may name versions that are gone.
  aptGet('update');
  const { status, stderr } = aptGet('install', '--no-install-recommends', ...packages);
  if (status !== 0) process.stderr.write(stderr);
  return status === 0;
}
