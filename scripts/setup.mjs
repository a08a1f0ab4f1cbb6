// Makes a fresh clone ready: packages when they are missing or older than the lockfile, WXT's generated types, and with
// `--browsers` the two browsers of the stories. Plain JavaScript without imports from packages, because it runs before any
// of them is there, on the Node that the machine has. Words go to stderr: other commands' stdout is read by programs.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const at = (...parts) => join(root, ...parts);
const oldestNode = [22, 18];

function say(words) {
  process.stderr.write(`${words}\n`);
}

function stop(words) {
  say(words);
  process.exit(1);
}

function npm(...words) {
  // Neither reads what is meant for the command after us, nor prints among its results. On Windows npm needs a shell.
  return (
    spawnSync('npm', words, { cwd: root, stdio: ['ignore', 2, 2], shell: process.platform === 'win32' })
      .status === 0
  );
}

function packagesOf(file) {
  try {
    return JSON.parse(readFileSync(at(file), 'utf8')).packages;
  } catch {
    return {};
  }
}

/** npm writes down what it has installed. Every package that the lockfile wants must be there, in that version. */
function isInstalled() {
  const installed = packagesOf('node_modules/.package-lock.json');
  return Object.entries(packagesOf('package-lock.json')).every(([path, wanted]) => {
    if (path === '' || wanted.optional || wanted.devOptional) return true;
    return installed[path]?.version === wanted.version;
  });
}

/** Node for this machine comes with the packages; where none is made for it (macOS), its own must be new enough. */
function hasNode() {
  if (existsSync(at('node_modules/.bin/node'))) return true;
  const [major, minor] = process.versions.node.split('.').map(Number);
  return major > oldestNode[0] || (major === oldestNode[0] && minor >= oldestNode[1]);
}

function isOlder(file, than) {
  return !existsSync(at(file)) || statSync(at(file)).mtimeMs < statSync(at(than)).mtimeMs;
}

if (!isInstalled()) {
  say('Installing the packages with npm ci; this happens once and takes about half a minute.');
  if (!npm('ci', '--loglevel=error')) stop('The packages could not be installed; the lines above say why.');
}
if (!hasNode()) {
  stop(`Promo Purse needs Node ${oldestNode.join('.')} or newer here, and this is ${process.versions.node}.`);
}
if (
  isOlder('.wxt/tsconfig.json', 'node_modules/.package-lock.json') ||
  isOlder('.wxt/tsconfig.json', 'wxt.config.ts')
) {
  if (!npm('run', '-s', 'types:generate')) stop('The types of the extension could not be generated.');
}
// A new process, so that it runs on the Node that has just been installed.
if (process.argv.includes('--browsers') && !npm('run', '-s', 'browsers')) process.exit(1);
