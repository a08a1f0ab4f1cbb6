import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { throwAwayFolder } from './throw-away-folder.ts';

interface Manifest {
  permissions: string[];
  optional_permissions?: string[];
}

/**
 * A copy of a build that holds the permission for notifications from the start: a Chromium that nobody sees has
 * nobody to answer its question. In nothing else may it differ.
 */
export function withNotifications(build: string): string {
  const folder = join(throwAwayFolder().path, 'extension');
  cpSync(resolve(build), folder, { recursive: true });
  const manifest = readManifest(folder);
  const { optional_permissions: asked = [], ...rest } = manifest;
  const copy = { ...rest, permissions: [...manifest.permissions, ...asked] };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(copy));
  return folder;
}

export function readManifest(folder: string): Manifest {
  return JSON.parse(readFileSync(resolve(folder, 'manifest.json'), 'utf8'));
}
