import type { Page } from 'puppeteer-core';

/** The extension's API as its own pages see it, in either browser. */
interface Api {
  readonly runtime: { sendMessage(message: unknown): Promise<unknown> };
  readonly notifications?: {
    getAll(): Promise<Record<string, unknown>>;
    clear(id: string): Promise<boolean>;
  };
  readonly action: { getBadgeText(of: object): Promise<string>; getTitle(of: object): Promise<string> };
  readonly alarms: {
    create(name: string, at: { when: number }): Promise<void>;
    getAll(): Promise<{ name: string; scheduledTime: number }[]>;
  };
  readonly permissions: { remove(what: object): Promise<boolean> };
  readonly storage: {
    readonly local: {
      set(items: object): Promise<void>;
      get(key: 'settings'): Promise<{ settings?: Record<string, unknown> }>;
    };
  };
}

/** Asks the extension's API in one of its own pages. */
export function ask<Answer, Given = null>(
  page: Page,
  question: (api: Api, given: Given) => Promise<Answer>,
  given?: Given,
): Promise<Answer> {
  const code = `(async (given) => {
    const api = globalThis.browser ?? globalThis.chrome;
    return (${question})(api, given);
  })(${JSON.stringify(given ?? null)})`;
  return page.evaluate(code) as Promise<Answer>;
}

/** The background looks at the books, as after a change; it is started for that if need be. */
export function wake(page: Page): Promise<unknown> {
  return ask(page, (api) => api.runtime.sendMessage({ type: 'books-changed' }));
}

/** The one alarm rings now, whenever it was meant to. */
export function ring(page: Page): Promise<unknown> {
  return ask(page, async (api) => api.alarms.create('wake', { when: Date.now() + 200 }));
}

/**
 * Everything that the books remember happened so many days earlier; deadlines stay where they are. So stories do not
 * have to wait, and no clock is touched.
 */
export async function growOlder(page: Page, days: number): Promise<void> {
  await page.evaluate(async (by) => {
    const request = indexedDB.open('promo-purse');
    await new Promise((resolve) => {
      request.onsuccess = resolve;
    });
    const times = { credits: 'firstAt', reminders: 'at', silences: 'until' };
    const transaction = request.result.transaction(Object.keys(times), 'readwrite');
    for (const [store, time] of Object.entries(times)) {
      const cursor = transaction.objectStore(store).openCursor();
      cursor.onsuccess = () => {
        const row = cursor.result;
        if (row === null) return;
        row.update({ ...row.value, [time]: row.value[time] - by * 86_400_000 });
        row.continue();
      };
    }
    await new Promise((resolve) => {
      transaction.oncomplete = resolve;
    });
    request.result.close();
  }, days);
}

/** Every row of one table of the books, as a page of the extension finds them. */
export function rowsOf<Row>(page: Page, table: 'credits' | 'events'): Promise<readonly Row[]> {
  return page.evaluate(async (name) => {
    const request = indexedDB.open('promo-purse');
    await new Promise((resolve) => {
      request.onsuccess = resolve;
    });
    const rows = request.result.transaction(name).objectStore(name).getAll();
    await new Promise((resolve) => {
      rows.onsuccess = resolve;
    });
    request.result.close();
    return rows.result;
  }, table);
}
