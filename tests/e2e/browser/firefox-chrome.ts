import type { Browser, Page } from 'puppeteer-core';

/*
 * What Puppeteer does not offer by itself, asked over the same WebDriver BiDi connection.
 * Its types keep the connection to themselves, so the few shapes that are used are written down here.
 */
type Reply = { readonly result: Record<string, unknown> };
type Connection = { send(method: string, parameters: object): Promise<Reply> };
type Evaluated = {
  readonly type: 'success' | 'exception';
  readonly result?: { readonly value?: unknown };
  readonly exceptionDetails?: { readonly text: string };
};
type RemoteNode = {
  readonly sharedId?: string;
  readonly value?: { readonly shadowRoot?: { readonly sharedId?: string } | null };
};
type Realm = {
  callFunction(
    code: string,
    awaitPromise: boolean,
    options: object,
  ): Promise<Evaluated & { result?: RemoteNode }>;
};

function resultOf(evaluated: Evaluated): unknown {
  if (evaluated.type === 'exception') throw new Error(evaluated.exceptionDetails?.text);
  return evaluated.result?.value;
}

/** Firefox's own window, in whose rights settings change while it runs and background pages can be ended. */
export type BrowserChrome = { run(expression: string): Promise<unknown> };

export async function browserChrome(browser: Browser): Promise<BrowserChrome> {
  const { connection } = browser as unknown as { connection: Connection };
  const { result } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const [window] = result.contexts as { context: string }[];
  if (!window) throw new Error('Firefox shows no window of its own.');
  return {
    run: async (expression) => {
      const target = { context: window.context };
      const reply = await connection.send('script.evaluate', { expression, target, awaitPromise: true });
      return resultOf(reply.result as unknown as Evaluated);
    },
  };
}

/** Makes Firefox name another language as its own. It needs no language pack for that, only its words stay English. */
export async function speak(chrome: BrowserChrome, language: string): Promise<void> {
  const wanted = JSON.stringify(language);
  await chrome.run(`Services.locale.availableLocales = [...new Set([...Services.locale.availableLocales, ${wanted}])];
    Services.locale.requestedLocales = [${wanted}]; null`);
}

/** BiDi hands out closed roots when it is asked for all shadow trees; a function can then be called on one. */
export async function callOnClosedRoot(
  page: Page,
  selector: string,
  look: unknown,
  given: unknown,
): Promise<unknown> {
  const frame = page.mainFrame() as unknown as { mainRealm(): { realm: Realm } };
  const { realm } = frame.mainRealm();
  const found = await realm.callFunction('(selector) => document.querySelector(selector)', false, {
    arguments: [{ type: 'string', value: selector }],
    serializationOptions: { includeShadowTree: 'all', maxDomDepth: 1 },
  });
  const root = found.result?.value?.shadowRoot;
  if (!root?.sharedId) return null;
  // The value travels as text: BiDi's own form of objects is not plain JSON.
  const code = `async (root, given) => JSON.stringify(await (${look})(root, JSON.parse(given)) ?? null)`;
  const answer = await realm.callFunction(code, true, {
    arguments: [{ sharedId: root.sharedId }, { type: 'string', value: JSON.stringify(given ?? null) }],
  });
  return JSON.parse(String(resultOf(answer)));
}
