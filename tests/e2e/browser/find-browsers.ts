import { accessSync, constants } from 'node:fs';
import { homedir, platform } from 'node:os';
import { delimiter, join } from 'node:path';

export type Engine = 'chromium' | 'firefox';
export type FoundBrowser = { readonly engine: Engine; readonly name: string; readonly executable: string };

type Candidate = {
  readonly engine: Engine;
  readonly name: string;
  readonly commands: readonly string[];
  readonly mac: string;
  readonly windows: readonly string[];
};

/** In the order in which they are preferred: the first two are what most of us test with. */
const candidates: readonly Candidate[] = [
  {
    engine: 'chromium',
    name: 'Chromium',
    commands: ['chromium', 'chromium-browser'],
    mac: 'Chromium.app/Contents/MacOS/Chromium',
    windows: ['Chromium\\Application\\chrome.exe'],
  },
  {
    engine: 'chromium',
    name: 'Google Chrome',
    commands: ['google-chrome', 'google-chrome-stable'],
    mac: 'Google Chrome.app/Contents/MacOS/Google Chrome',
    windows: ['Google\\Chrome\\Application\\chrome.exe'],
  },
  {
    engine: 'chromium',
    name: 'Microsoft Edge',
    commands: ['microsoft-edge', 'microsoft-edge-stable'],
    mac: 'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    windows: ['Microsoft\\Edge\\Application\\msedge.exe'],
  },
  {
    engine: 'firefox',
    name: 'Firefox',
    commands: ['firefox-esr', 'firefox'],
    mac: 'Firefox.app/Contents/MacOS/firefox',
    windows: ['Mozilla Firefox\\firefox.exe'],
  },
];

/** `PROMO_PURSE_CHROMIUM` and `PROMO_PURSE_FIREFOX` name an executable that lies elsewhere. */
function named(engine: Engine): FoundBrowser[] {
  const executable = process.env[`PROMO_PURSE_${engine.toUpperCase()}`];
  if (!executable) return [];
  if (!canRun(executable))
    throw new Error(`PROMO_PURSE_${engine.toUpperCase()} names ${executable}, which is not there.`);
  return [{ engine, name: engine === 'firefox' ? 'Firefox' : 'Chromium', executable }];
}

function canRun(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function places(candidate: Candidate): string[] {
  const { env } = process;
  if (platform() === 'darwin') {
    return ['/Applications', join(homedir(), 'Applications')].map((folder) => join(folder, candidate.mac));
  }
  if (platform() === 'win32') {
    return [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].flatMap((folder) =>
      folder ? candidate.windows.map((path) => join(folder, path)) : [],
    );
  }
  // A service may run with a bare PATH.
  const folders = [...(env.PATH ?? '').split(delimiter), '/usr/bin', '/usr/local/bin', '/snap/bin'];
  return candidate.commands.flatMap((command) => folders.map((folder) => join(folder, command)));
}

/** Every browser of this machine that the extension runs in, the preferred one first. */
export function findBrowsers(): FoundBrowser[] {
  const found = candidates.flatMap((candidate) => {
    const executable = places(candidate).find(canRun);
    return executable ? [{ engine: candidate.engine, name: candidate.name, executable }] : [];
  });
  return [...named('chromium'), ...named('firefox'), ...found];
}
