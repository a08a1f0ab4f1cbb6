import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openShop, type Shop } from '../shop/shop.ts';
import { launch } from './browser/launch.ts';
import { requestsOutside } from './browser/outside.ts';
import type { TestBrowser } from './browser/test-browser.ts';
import { until } from './until.ts';

// The story "nothing is ever requested" rests on the gate. Here is shown that it would notice.
describe.each(['chromium', 'firefox'] as const)('The gate around %s', (engine) => {
  let shop: Shop;
  let browser: TestBrowser;
  beforeAll(async () => {
    shop = await openShop();
    browser = await launch(engine, { shop });
  });
  afterAll(async () => {
    await browser?.close();
    await shop?.close();
  });

  it('sees nothing when only pages of the shop are opened', async () => {
    await browser.open('https://www.amazon.com/norushcredits');
    await browser.open('https://www.amazon.de/');
    expect(requestsOutside(shop)).toEqual([]);
  });

  it('sees a fetch, a beacon, a socket and an image, wherever they go', async () => {
    const page = await browser.open('https://www.amazon.com/norushcredits');
    await page.evaluate(() => {
      fetch('https://fetch.example/').catch(() => undefined);
      fetch('https://www.amazon.com/fetch').catch(() => undefined);
      navigator.sendBeacon('https://beacon.example:8443/');
      new WebSocket('wss://socket.example/');
      new Image().src = 'https://image.example/dot.png';
    });
    const expected = [
      'beacon.example:8443',
      'fetch.example:443',
      'image.example:443',
      'socket.example:443',
      'www.amazon.com/fetch (empty)',
    ];
    await until('the gate has seen them all', () => requestsOutside(shop).length >= expected.length);
    expect(requestsOutside(shop).sort()).toEqual(expected);
  });
});
