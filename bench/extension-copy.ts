import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { throwAwayFolder } from '../tests/e2e/browser/throw-away-folder.ts';
import { buildExtension } from './build-extension.ts';

export const blankPage = 'blank.html';

/** What any popup costs: the same shape as a list with one amount, and nothing else. */
const BLANK = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Blank</title></head>
<body><main><ul><li>$1.00</li></ul></main></body></html>`;

/** Builds the extension and copies it, with a blank page beside its own, to a folder that goes with this process. */
export function copyExtension(): string {
  const folder = join(throwAwayFolder().path, 'extension');
  cpSync(buildExtension('chromium'), folder, { recursive: true });
  writeFileSync(join(folder, blankPage), BLANK);
  return folder;
}
