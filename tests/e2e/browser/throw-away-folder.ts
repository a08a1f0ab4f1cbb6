import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A folder for a profile, gone when the browser closes and at the latest with this process, however it ends. */
export function throwAwayFolder(): { readonly path: string; remove(): void } {
  const path = mkdtempSync(join(tmpdir(), 'promo-purse-'));
  const remove = () => {
    process.off('exit', remove);
    // A browser that is just ending may still write; then it is tried again.
    rmSync(path, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  };
  process.on('exit', remove);
  return { path, remove };
}

/** The folder that a story keeps for longer than one browser, or one that goes with it. */
export function folderFor(profile: string | undefined): { readonly path: string; remove(): void } {
  return profile === undefined ? throwAwayFolder() : { path: profile, remove: () => {} };
}

/** Surroundings for a browser that nobody sees: nothing of the machine's own user gets in, and nothing stays. */
export function browserSurroundings(
  folder: string,
  visible: boolean,
  zone?: string,
): Record<string, string | undefined> {
  return {
    ...process.env,
    ...(zone ? { TZ: zone } : {}),
    // A window on a real screen needs the user's home to be allowed there.
    ...(visible ? {} : { HOME: folder, XDG_CONFIG_HOME: folder, XDG_CACHE_HOME: folder }),
  };
}
