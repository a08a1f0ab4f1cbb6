import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { until } from '../until.ts';
import { browserChrome, callOnClosedRoot, speak } from './firefox-chrome.ts';
import { savedFile } from './saved-file.ts';
import { closeTabs, emptyTab, tabAt, whenEnded } from './tabs.ts';
import type { Colours, LaunchOptions, Size, TestBrowser } from './test-browser.ts';
import { browserSurroundings, folderFor } from './throw-away-folder.ts';

/** The host of the extension's own pages is drawn by lot for each profile; here it is settled beforehand. */
const extensionHost = '6f0d1c2e-7a55-4c1b-9d3e-2b8f4a907c11';

function gateSettings(gatePort: number): Record<string, unknown> {
  return {
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': gatePort,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': gatePort,
    'network.proxy.no_proxies_on': '',
    'network.proxy.allow_hijacking_localhost': true,
    'network.proxy.failover_direct': false,
    'network.dns.forceResolve': '127.0.0.1',
    'network.http.http3.enable': false,
    'media.peerconnection.enabled': false,
  };
}

/** Firefox's own errands; they would only be refused at the gate, and blur the list of what was asked for. */
const quiet: Record<string, unknown> = {
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'browser.region.network.url': '',
  'browser.newtabpage.enabled': false,
  'browser.topsites.contile.enabled': false,
  'extensions.getAddons.cache.enabled': false,
  'extensions.systemAddon.update.enabled': false,
  'extensions.update.enabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'toolkit.telemetry.enabled': false,
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'media.gmp-manager.url': '',
};

function settings(options: LaunchOptions, extensionName: string): Record<string, unknown> {
  return {
    ...quiet,
    ...gateSettings(options.shop.gatePort),
    'extensions.webextensions.uuids': JSON.stringify({ [extensionName]: extensionHost }),
    // Notifications stay where a test can read them, and a permission asked for by a real click is granted.
    'alerts.useSystemBackend': false,
    'extensions.webextOptionalPermissionPrompts': false,
    // What is installed for a test only would take its storage with it when the browser ends.
    'extensions.webextensions.keepStorageOnUninstall': true,
    'extensions.webextensions.keepUuidOnUninstall': true,
    'intl.accept_languages': options.language ?? 'en-US',
  };
}

function nameOf(extension: string): string {
  const manifest = JSON.parse(readFileSync(resolve(extension, 'manifest.json'), 'utf8'));
  return manifest.browser_specific_settings.gecko.id;
}

async function openExtension(browser: Browser, url: string, size?: Size): Promise<Page> {
  const page = await browser.newPage();
  if (size) await page.setViewport(size);
  // Firefox reports no end of such a navigation, so it is started and then looked for.
  page.goto(url).catch(() => {});
  await until(`${url} has opened`, () =>
    page
      .evaluate((wanted) => location.href.startsWith(wanted) && document.readyState === 'complete', url)
      .catch(() => false),
  );
  return page;
}

type Start = LaunchOptions & { readonly executable: string };

function start(options: Start, folder: string, extensionName: string): Promise<Browser> {
  const { visible = false } = options;
  return puppeteer.launch({
    browser: 'firefox',
    executablePath: options.executable,
    headless: !visible,
    acceptInsecureCerts: true,
    userDataDir: `${folder}/profile`,
    // Without it no test may open a page of the extension.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      ...settings(options, extensionName),
      'browser.download.folderList': 2,
      'browser.download.dir': join(folder, 'downloads'),
    },
    env: { ...browserSurroundings(folder, visible, options.zone), MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' },
    ...(visible ? { defaultViewport: null } : {}),
  });
}

const colourSetting = 'layout.css.prefers-color-scheme.content-override';

export async function launchFirefox(options: Start): Promise<TestBrowser> {
  const { visible = false, extension } = options;
  const extensionName = extension ? nameOf(extension) : 'none@invalid';
  const folder = folderFor(options.profile);
  const browser = await start(options, folder.path, extensionName);
  const ended = whenEnded(browser, folder);
  const chrome = await browserChrome(browser);
  const useColours = async (colours: Colours) => {
    await chrome.run(`Services.prefs.setIntPref('${colourSetting}', ${colours === 'dark' ? 0 : 1})`);
  };
  if (options.colours) await useColours(options.colours);
  if (options.language) await speak(chrome, options.language);
  if (extension) await browser.installExtension(resolve(extension));
  const policy = `WebExtensionPolicy.getByID(${JSON.stringify(extensionName)})`;
  const isBackgroundRunning = async () =>
    (await chrome.run(`${policy}.extension.backgroundState`)) === 'running';

  return {
    engine: 'firefox',
    version: await browser.version(),
    extensionOrigin: `moz-extension://${extensionHost}/`,
    open: async (url, size) => {
      const page = await emptyTab(browser, visible);
      if (size) await page.setViewport(size);
      await page.goto(url);
      return page;
    },
    openExtension: (path, size) => openExtension(browser, `moz-extension://${extensionHost}/${path}`, size),
    openToolbarPopup: () =>
      Promise.reject(new Error("Firefox's toolbar popup can't be driven; open the page in a tab.")),
    inClosedRoot: (page, selector, look, given) => callOnClosedRoot(page, selector, look, given) as never,
    stopBackground: async () => {
      await until('the event page has ended', async () => {
        if (!(await isBackgroundRunning())) return true;
        await chrome.run(`${policy}.extension.terminateBackground({ disableResetIdleForTest: true })`);
        return false;
      });
    },
    isBackgroundRunning,
    update: async () => void (await browser.installExtension(resolve(extension ?? ''))),
    clickNotification: async (id) => {
      await chrome.run(`{
        const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
        const api = ExtensionParent.apiManager.getAPI('notifications', ${policy}.extension);
        api.notificationsMap.get(${JSON.stringify(id)}).observe(null, 'alertclickcallback'); null }`);
    },
    keepSelected: async (selectionText) => {
      const info = JSON.stringify({ menuItemId: 'keep-as-credit', selectionText });
      await chrome.run(
        `{ ${policy}.extension.emit('webext-menu-menuitem-click', ${info}, undefined); null }`,
      );
    },
    useColours,
    savedFile: (ending) => savedFile(join(folder.path, 'downloads'), ending),
    tabAt: (words) => tabAt(browser, words),
    closeTabs: () => closeTabs(browser),
    ended,
    close: async () => {
      await browser.close();
      await ended;
    },
  };
}
