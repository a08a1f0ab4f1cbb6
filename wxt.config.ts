import { defineConfig } from 'wxt';
import { manifestFor } from './scripts/manifest.ts';

// `imports: false`: every name in a file is imported in that file, so that it can be read, and run, on its own.
export default defineConfig({
  imports: false,
  manifestVersion: 3,
  modules: ['@wxt-dev/webextension-polyfill', '@wxt-dev/i18n/module', '@wxt-dev/auto-icons'],
  autoIcons: { baseIconPath: 'assets/icon.svg', developmentIndicator: false },
  manifest: ({ browser }) => manifestFor(browser),
  vite: () => ({ build: { target: 'es2023' } }),
});
