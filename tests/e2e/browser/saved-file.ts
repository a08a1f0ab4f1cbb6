import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { until } from '../until.ts';

/** The file in the folder whose name ends so: browsers give it that name when all of it is there. */
export function savedFile(folder: string, ending: string): Promise<string> {
  return until(`a file ${ending} was saved`, async () => {
    const names = existsSync(folder) ? readdirSync(folder) : [];
    const found = names.find((name) => name.endsWith(ending));
    return found === undefined ? null : join(folder, found);
  });
}
