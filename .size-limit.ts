import { chunksOf, textReaderOf } from './scripts/page-chunks.ts';

const BUILD = '.output/chrome-mv3';
const popup = chunksOf(BUILD, 'popup.html');
const inBuild = (files: readonly string[]) => files.map((file) => `${BUILD}/${file}`);

/** One for each script on Amazon's pages: its name and its limit. */
function scripts(limits: Readonly<Record<string, string>>) {
  return Object.entries(limits).map(([name, limit]) => ({
    name: `script on ${name} pages`,
    path: `${BUILD}/content-scripts/${name}.js`,
    limit,
    gzip: true,
  }));
}

// Budgets of DESIGN §6.
export default [
  ...scripts({
    account: '28 kB',
    item: '14 kB',
    search: '14 kB',
    cart: '28 kB',
    checkout: '28 kB',
    orders: '28 kB',
    terms: '28 kB',
  }),
  { name: 'background', path: `${BUILD}/background.js`, limit: '110 kB', gzip: true },
  { name: 'popup, what its first paint needs', path: inBuild(popup.firstPaint), limit: '60 kB', gzip: true },
  { name: 'popup, all its chunks', path: inBuild(popup.everything), limit: '110 kB', gzip: true },
  // Not in DESIGN §6: it stands beside popup and wallet, in a worker, and is loaded when a text is handed in.
  {
    name: 'reader of texts, with the words of its largest language',
    path: inBuild(textReaderOf(BUILD)),
    limit: '32 kB',
    gzip: true,
  },
];
