import { launchChromium } from './chromium.ts';
import { type Engine, findBrowsers } from './find-browsers.ts';
import { launchFirefox } from './firefox.ts';
import type { LaunchOptions, TestBrowser } from './test-browser.ts';

/** Starts the named engine, in the executable given or in the first one found on this machine. */
export async function launch(engine: Engine, options: LaunchOptions): Promise<TestBrowser> {
  const executable =
    options.executable ?? findBrowsers().find((found) => found.engine === engine)?.executable;
  if (!executable)
    throw new Error(`No ${engine} on this machine: run "npm run setup -- --browsers", or install it.`);
  const start = engine === 'firefox' ? launchFirefox : launchChromium;
  return start({ ...options, executable });
}
