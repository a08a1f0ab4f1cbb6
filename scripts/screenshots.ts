// `npm run screenshots [-- LANGUAGE …] [--firefox]`: walks the story on the built extension, and takes a picture of each state.
import { parseArgs } from 'node:util';
import type { Engine } from '../tests/e2e/browser/find-browsers.ts';
import { launch } from '../tests/e2e/browser/launch.ts';
import type { TestBrowser } from '../tests/e2e/browser/test-browser.ts';
import { openShop, type Shop } from '../tests/shop/shop.ts';
import { buildExtension } from './build-extension.ts';
import { openAlbum } from './screenshots/album.ts';
import { canDraw } from './screenshots/glyphs.ts';
import { takeReadmePictures } from './screenshots/readme-pictures.ts';
import { speak } from './screenshots/scene.ts';
import { story } from './screenshots/story.ts';
import { type Language, languages, words } from './screenshots/words.ts';

/** Not where Amazon's days end, so that both clocks are seen. */
const zone = 'America/New_York';

interface Studio {
  readonly engine: Engine;
  readonly extension: string;
  readonly shop: Shop;
}

/** In a fresh profile. */
async function withBrowser(studio: Studio, work: (browser: TestBrowser) => Promise<void>): Promise<void> {
  const { engine, extension, shop } = studio;
  const browser = await launch(engine, { shop, extension, zone });
  try {
    await work(browser);
  } finally {
    await browser.close();
  }
}

async function takeStory(studio: Studio, language: Language, browser: TestBrowser): Promise<number> {
  if (language === 'ja' && !(await canDraw(browser, '日', '本'))) {
    console.log('This machine has no font for Japanese: its pictures show empty boxes.');
  }
  await speak(browser, language);
  const album = openAlbum(browser, `.output/screenshots/${studio.engine}`, language);
  const scene = { browser, shop: studio.shop, album, words: words[language] };
  for (const chapter of story) await chapter(scene);
  return album.saved.length;
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    options: { firefox: { type: 'boolean', default: false } },
    allowPositionals: true,
  });
  const wanted = languages.filter((language) => positionals.length === 0 || positionals.includes(language));
  const engines: Engine[] = values.firefox ? ['chromium', 'firefox'] : ['chromium'];
  const shop = await openShop();
  let taken = 0;
  try {
    for (const engine of engines) {
      const studio = { engine, extension: buildExtension(engine), shop };
      for (const language of wanted) {
        await withBrowser(studio, async (browser) => {
          taken += await takeStory(studio, language, browser);
        });
      }
      if (engine === 'chromium') await withBrowser(studio, (browser) => takeReadmePictures(browser, shop));
    }
  } finally {
    await shop.close();
  }
  console.log(`${taken} pictures of the story, and those of the README.`);
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
