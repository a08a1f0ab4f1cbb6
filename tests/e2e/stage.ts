import { openShop, type Shop } from '../shop/shop.ts';
import type { Engine } from './browser/find-browsers.ts';
import { launch } from './browser/launch.ts';
import type { TestBrowser } from './browser/test-browser.ts';

/** A browser with the built extension, and the shop that it is locked into. */
export interface Stage {
  readonly shop: Shop;
  readonly browser: TestBrowser;
  close(): Promise<void>;
}

/**
 * @param zone the shopper's own: where the marketplace is, "today" is the same day at every hour of a test run
 */
export async function openStage(engine: Engine, zone = 'America/Los_Angeles'): Promise<Stage> {
  const built = engine === 'firefox' ? 'firefox-mv3' : 'chrome-mv3';
  const shop = await openShop();
  const browser = await launch(engine, { shop, extension: `.output/${built}`, zone });
  return {
    shop,
    browser,
    async close() {
      await browser.close();
      await shop.close();
    },
  };
}
