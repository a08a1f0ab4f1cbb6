// Sees to it that Chromium and Firefox are there for the end-to-end stories.
import { type Engine, findBrowsers } from '../tests/e2e/browser/find-browsers.ts';
import { installPackages } from './debian.ts';

const packages: Record<Engine, string> = { chromium: 'chromium', firefox: 'firefox-esr' };

const found = new Set(findBrowsers().map((browser) => browser.engine));
const missing = (['chromium', 'firefox'] as const)
  .filter((engine) => !found.has(engine))
  .map((engine) => packages[engine]);

if (missing.length > 0) {
  const names = missing.join(' and ');
  console.error(`Installing Debian's ${names} with apt-get for the end-to-end stories.`);
  if (!installPackages(missing, false)) {
    console.error(
      `The stories need ${names}, which could not be installed here; please install by hand and run this again.`,
    );
    process.exit(1);
  }
}
