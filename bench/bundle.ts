import { resolve } from 'node:path';
import { build } from 'vite';

/** A module of `in-page/` with all that it imports, as one script that leaves its exports in the global `bench`. */
export async function bundleForPage(module: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      target: 'es2023',
      lib: { entry: resolve(import.meta.dirname, 'in-page', module), formats: ['iife'], name: 'bench' },
    },
  });
  const outputs = Array.isArray(built) ? built : [built];
  const [chunk] = outputs.flatMap((each) => ('output' in each ? each.output : []));
  if (chunk?.type !== 'chunk') throw new Error(`${module} could not be bundled.`);
  return chunk.code;
}
