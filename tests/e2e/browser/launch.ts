import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { until } from '../until.ts';
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
  const isNew = options.profile === undefined || !existsSync(join(options.profile, 'profile'));
  const browser = await start({ ...options, executable });
  const isGreeted = options.extension !== undefined && isNew;
  if (isGreeted && !options.keepsWelcome && !options.visible) await closeWelcome(browser);
  return browser;
}

/** Stories begin without it: a tab that opens in their middle would take the focus. */
async function closeWelcome(browser: TestBrowser): Promise<void> {
  // A browser that starts beside much other work takes its time.
  const isOpen = async () => (await browser.tabAt('/welcome.html')) !== null;
  await until('the welcome page has opened', isOpen, 30_000);
  await (await browser.tabAt('/welcome.html'))?.close();
}
