import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { buildExtension } from '../scripts/build-extension.ts';
import { throwAwayFolder } from '../tests/e2e/browser/throw-away-folder.ts';

/** Pages of the copy only: what any popup costs, and ours; in both stands the script that times them. */
export const blankPage = 'bench-blank.html';
export const popupPage = 'bench-popup.html';
export const walletPage = 'bench-wallet.html';

const watcher = 'bench-watch.js';
const tag = `<script src="/${watcher}"></script>`;
const blank = `<!doctype html><html lang="en"><head>${tag}<meta charset="utf-8"><title>Blank</title></head>
<body><main><ul><li>$1.00</li></ul></main></body></html>`;

/** Builds the extension and copies it, with the pages above, to a folder that goes with this process. */
export function copyExtension(): string {
  const folder = join(throwAwayFolder().path, 'extension');
  cpSync(buildExtension('chromium'), folder, { recursive: true });
  cpSync(resolve(import.meta.dirname, 'in-page/watch.js'), join(folder, watcher));
  writeFileSync(join(folder, blankPage), blank);
  watch(folder, 'popup.html', popupPage);
  watch(folder, 'wallet.html', walletPage);
  return folder;
}

function watch(folder: string, page: string, copy: string): void {
  const html = readFileSync(join(folder, page), 'utf8');
  writeFileSync(join(folder, copy), html.replace('<head>', `<head>${tag}`));
}

const itemScript = 'content-scripts/item.js';

/** A copy of such a copy, registered alike in everything, whose item script is another. */
export function withItemScript(extension: string, change: (script: string) => string): string {
  const folder = join(throwAwayFolder().path, 'extension');
  cpSync(extension, folder, { recursive: true });
  const file = join(folder, itemScript);
  writeFileSync(file, change(readFileSync(file, 'utf8')));
  return folder;
}
