import { fileURLToPath } from 'node:url';
import { defineConfig } from 'wxt';
import { manifestFor } from './scripts/manifest.ts';

/** Scripts on pages that everybody opens all day: lean, and written against what browsers share by themselves. */
const WITHOUT_POLYFILL = ['item', 'search', 'cart', 'checkout', 'orders', 'terms'];

/** Modules of a room, for the bundler. */
const modulesOf = (room: string, ...names: readonly string[]) => `lib/${room}/(${names.join('|')})\\.ts$`;

/**
 * What every page of ours needs at once, and what any of them needs to write. Left to itself the bundler cuts both into
 * many small chunks, because no two pages share all of it, and each has a head of its own: 2 kB over the whole popup.
 */
const TOGETHER = [
  {
    name: 'glance',
    test: [
      modulesOf('store', 'reading-ids'),
      modulesOf('domain', 'credit', 'terms', 'kind', 'entry', 'ended', 'reading', 'reach', 'day', 'deadline'),
      modulesOf('domain', 'freshness', 'lots', 'placed', 'money', 'come-back'),
    ],
  },
  {
    name: 'writing',
    test: [
      modulesOf('store', 'write', 'any-id', 'install', 'accounts', 'shopper-acts', 'settle-ended'),
      modulesOf(
        'domain',
        'act',
        'amazons-words',
        'another-way',
        'credit-facts',
        'groups',
        'likeness',
        'moves',
      ),
      modulesOf('domain', 'own-words', 'project', 'rest', 'sighting'),
    ],
  },
].map(({ name, test }) => ({ name, test: new RegExp(test.join('|')) }));

// `imports: false`: every name in a file is imported in that file, so that it can be read, and run, on its own.
export default defineConfig({
  imports: false,
  manifestVersion: 3,
  modules: ['@wxt-dev/webextension-polyfill', '@wxt-dev/i18n/module', '@wxt-dev/auto-icons'],
  autoIcons: { baseIconPath: 'assets/icon.svg', developmentIndicator: false },
  manifest: ({ browser }) => manifestFor(browser),
  vite: () => ({
    // Chunks lie on the shopper's own disk: there is nothing to fetch ahead.
    build: { target: 'es2023', modulePreload: false },
    // The reader of texts loads the words of one language when it needs them.
    worker: { format: 'es' },
    // Dexie's default entry is its build for old browsers, a twentieth larger and closed to tree shaking.
    resolve: { alias: [{ find: /^dexie$/, replacement: 'dexie/dist/modern/dexie.mjs' }] },
  }),
  hooks: {
    'vite:build:extendConfig'(entrypoints, { resolve, build }) {
      if (build !== undefined && entrypoints.some(({ name }) => name === 'popup'))
        Object.assign(build.rolldownOptions?.output ?? {}, { codeSplitting: { groups: TOGETHER } });
      if (!entrypoints.some(({ name }) => WITHOUT_POLYFILL.includes(name))) return;
      const own = fileURLToPath(import.meta.resolve('wxt/browser'));
      // The polyfill's module has put its own name there; the first that fits counts.
      if (Array.isArray(resolve?.alias)) resolve.alias.unshift({ find: /^wxt\/browser$/, replacement: own });
      else throw new Error('The aliases of this build are not a list');
    },
  },
});
