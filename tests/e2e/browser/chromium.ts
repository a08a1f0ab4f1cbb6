import { platform } from 'node:os';
import { join, resolve } from 'node:path';
import puppeteer, { type Browser, type CDPSession, type Page, type Target } from 'puppeteer-core';
import { until } from '../until.ts';
import { savedFile } from './saved-file.ts';
import { closeTabs, emptyTab, tabAt, whenEnded } from './tabs.ts';
import type { Colours, LaunchOptions, Size, TestBrowser } from './test-browser.ts';
import { browserSurroundings, folderFor } from './throw-away-folder.ts';

function flags(options: LaunchOptions): string[] {
  const { shop, visible = false, language = 'en-US' } = options;
  // Containers and root can't set up Chromium's sandbox; such a browser meets no page but the shop's.
  const bare = platform() === 'linux' && (!visible || process.getuid?.() === 0);
  return [
    `--proxy-server=http://127.0.0.1:${shop.gatePort}`,
    '--proxy-bypass-list=<-loopback>',
    '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
    `--ignore-certificate-errors-spki-list=${shop.keyHash}`,
    `--lang=${language}`,
    `--accept-lang=${language}`,
    '--no-default-browser-check',
    // The browser's own errands; they would only be refused at the gate, and blur the list of what was asked for.
    '--disable-component-update',
    '--disable-domain-reliability',
    '--disable-features=NetworkTimeServiceQuerying',
    '--extensions-update-frequency=100000000',
    '--webrtc-ip-handling-policy=disable_non_proxied_udp',
    ...(bare ? ['--no-sandbox'] : []),
    ...(visible ? [] : ['--disable-gpu']),
  ];
}

type Wrapped = { readonly browser: Browser; readonly extensionId: string; colours: Colours | undefined };

async function dress(page: Page, chromium: Wrapped, size?: Size): Promise<Page> {
  if (size) await page.setViewport(size);
  if (chromium.colours) {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: chromium.colours }]);
  }
  return page;
}

async function openToolbarPopup(chromium: Wrapped, over: Page): Promise<Page> {
  const extension = (await chromium.browser.extensions()).get(chromium.extensionId);
  if (!extension) throw new Error('The extension is not installed.');
  const before = new Set(chromium.browser.targets());
  await over.bringToFront();
  await extension.triggerAction(over);
  const isPopup = (target: Target) =>
    !before.has(target) && target.url().startsWith(`chrome-extension://${extension.id}/`);
  const target = await chromium.browser.waitForTarget(isPopup, { timeout: 10_000 });
  return dress(await target.asPage(), chromium);
}

/** CDP sees through closed roots; the function then runs in the page itself, on the root. */
async function inClosedRoot(
  page: Page,
  hostSelector: string,
  look: unknown,
  given: unknown,
): Promise<unknown> {
  const session: CDPSession = await page.createCDPSession();
  try {
    const { root } = await session.send('DOM.getDocument', { depth: 0 });
    const { nodeId } = await session.send('DOM.querySelector', {
      nodeId: root.nodeId,
      selector: hostSelector,
    });
    if (nodeId === 0) return null;
    const { node } = await session.send('DOM.describeNode', { nodeId, depth: 1, pierce: true });
    const shadow = node.shadowRoots?.[0];
    if (!shadow) return null;
    const { object } = await session.send('DOM.resolveNode', { backendNodeId: shadow.backendNodeId });
    const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
      functionDeclaration: `function (given) { return (${look})(this, given) }`,
      objectId: String(object.objectId),
      arguments: [{ value: given }],
      returnByValue: true,
      awaitPromise: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  } finally {
    await session.detach();
  }
}

/** Chromium's events can be made to happen; its types do not say so. */
type Clickable<Clicked> = { readonly onClicked: { dispatch(clicked: Clicked): void } };

type Start = LaunchOptions & { readonly executable: string };

function start(options: Start, folder: string): Promise<Browser> {
  const { visible = false, language = 'en-US' } = options;
  return puppeteer.launch({
    executablePath: options.executable,
    headless: !visible,
    pipe: true,
    enableExtensions: true,
    userDataDir: `${folder}/profile`,
    args: flags(options),
    // Where the language's own pack is installed, the interface follows this variable and not the flag.
    env: { ...browserSurroundings(folder, visible, options.zone), LANGUAGE: language.replace('-', '_') },
    ...(visible ? { defaultViewport: null } : {}),
  });
}

export async function launchChromium(options: Start): Promise<TestBrowser> {
  const folder = folderFor(options.profile);
  const browser = await start(options, folder.path);
  const ended = whenEnded(browser, folder);
  const extensionId = options.extension ? await browser.installExtension(resolve(options.extension)) : '';
  const extensionOrigin = `chrome-extension://${extensionId}/`;
  const downloads = join(folder.path, 'downloads');
  const session = await browser.target().createCDPSession();
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: downloads });
  const chromium: Wrapped = { browser, extensionId, colours: options.colours };
  const worker = () =>
    browser
      .targets()
      .find((target) => target.type() === 'service_worker' && target.url().startsWith(extensionOrigin));
  const open = async (url: string, size?: Size) => {
    const page = await dress(await emptyTab(browser, options.visible ?? false), chromium, size);
    await page.goto(url);
    return page;
  };

  return {
    engine: 'chromium',
    version: await browser.version(),
    extensionOrigin,
    open,
    openExtension: (path, size) => open(extensionOrigin + path, size),
    openToolbarPopup: (over) => openToolbarPopup(chromium, over),
    inClosedRoot: (page, selector, look, given) => inClosedRoot(page, selector, look, given) as never,
    stopBackground: async () => {
      const running = worker();
      // A page may have woken the next one already; one that has just begun cannot be ended yet, and is asked again.
      await until('the worker has ended', async () => {
        if (running === undefined || worker() !== running) return true;
        await (await running.worker())?.close().catch(() => undefined);
        return false;
      });
    },
    isBackgroundRunning: async () => worker() !== undefined,
    update: async () => void (await browser.installExtension(resolve(options.extension ?? ''))),
    clickNotification: async (id) => {
      const background = await worker()?.worker();
      await background?.evaluate((clicked) => {
        const { notifications } = (globalThis as unknown as { chrome: { notifications: Clickable<string> } })
          .chrome;
        notifications.onClicked.dispatch(clicked);
      }, id);
    },
    keepSelected: async (selectionText) => {
      const background = await worker()?.worker();
      await background?.evaluate(
        (info) => {
          const { contextMenus } = (globalThis as unknown as { chrome: { contextMenus: Clickable<object> } })
            .chrome;
          contextMenus.onClicked.dispatch(info);
        },
        { menuItemId: 'keep-as-credit', selectionText },
      );
    },
    useColours: async (colours) => {
      chromium.colours = colours;
    },
    savedFile: (ending) => savedFile(downloads, ending),
    tabAt: (words) => tabAt(browser, words),
    closeTabs: () => closeTabs(browser),
    ended,
    close: async () => {
      await browser.close();
      await ended;
    },
  };
}
