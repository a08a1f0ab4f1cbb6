import { chunksOf } from './scripts/page-chunks.ts';

const BUILD = '.output/chrome-mv3';
const popup = chunksOf(BUILD, 'popup.html');
const inBuild = (files: readonly string[]) => files.map((file) => `${BUILD}/${file}`);

// Budgets of DESIGN §6.
export default [
  {
    name: "account, reward and gift card pages' script",
    path: `${BUILD}/content-scripts/account.js`,
    limit: '28 kB',
    gzip: true,
  },
  { name: "item pages' script", path: `${BUILD}/content-scripts/item.js`, limit: '14 kB', gzip: true },
  { name: 'background', path: `${BUILD}/background.js`, limit: '110 kB', gzip: true },
  { name: 'popup, what its first paint needs', path: inBuild(popup.firstPaint), limit: '60 kB', gzip: true },
  { name: 'popup, all its chunks', path: inBuild(popup.everything), limit: '110 kB', gzip: true },
];
