// `npm start`: the production build in a real browser, on the local shop, in a profile that is thrown away.
import { type FoundBrowser, findBrowsers } from '../tests/e2e/browser/find-browsers.ts';
import { launch } from '../tests/e2e/browser/launch.ts';
import { openShop, type Shop } from '../tests/shop/shop.ts';
import { buildExtension } from './build-extension.ts';
import { offerChromium } from './start/offer-chromium.ts';
import { walk } from './start/walk.ts';

function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

async function chooseBrowser(): Promise<FoundBrowser> {
  const found = findBrowsers()[0] ?? ((await offerChromium()) ? findBrowsers()[0] : undefined);
  if (!found) throw new Error('Install Chromium, Chrome, Edge or Firefox, then run "npm start" again.');
  return found;
}

async function showWindow(browser: FoundBrowser, extension: string, shop: Shop): Promise<void> {
  const { engine, executable } = browser;
  const window = await launch(engine, { shop, extension, executable, visible: true });
  await window.open('https://shop.test/');
  console.log(`${browser.name} is open on a local shop; its first page says what to try.`);
  console.log('Close the window or press Ctrl-C to end; the profile is thrown away.');
  await window.ended;
}

async function start(): Promise<void> {
  const browser = await chooseBrowser();
  console.log(`Building the extension for ${browser.name}.`);
  const extension = buildExtension(browser.engine);
  const shop = await openShop();
  try {
    if (hasDisplay()) await showWindow(browser, extension, shop);
    else await walk(browser, extension, shop);
  } finally {
    await shop.close();
  }
}

try {
  await start();
} catch (error) {
  // Whoever starts it wants to know what is wrong, not where in our code it was noticed.
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
