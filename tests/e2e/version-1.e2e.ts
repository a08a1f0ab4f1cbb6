import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rowsOf } from './books.ts';
import { roomy, type TestBrowser } from './browser/test-browser.ts';
import { press, says } from './press.ts';
import { openStage, type Stage } from './stage.ts';

const TABLES: Readonly<Record<string, readonly unknown[]>> = JSON.parse(
  readFileSync(new URL('../fixtures/books/version-1.database.json', import.meta.url), 'utf8'),
);
/** As version 1 made them: the key, and then the indexes. */
const SCHEMA: Readonly<Record<string, readonly (string | readonly string[])[]>> = {
  accounts: ['id', 'marketplace'],
  credits: ['id', ['phase', 'endsSort'], ['accountId', 'phase', 'endsSort'], ['marketplace', 'phase']],
  events: ['id', ['creditId', 'counter'], ['what.type', 'counter']],
  readings: ['id', 'counter', ['place', 'family', 'counter']],
  reminders: ['id', 'at'],
  silences: ['creditId'],
  install: ['key'],
};

// The first start of a new version, with books that the version before has written.
describe.each(['chromium', 'firefox'] as const)('Books of version 1 in %s', (engine) => {
  let stage: Stage;
  let browser: TestBrowser;

  beforeAll(async () => {
    stage = await openStage(engine);
    ({ browser } = stage);
  });
  afterAll(() => stage?.close());

  it('open with everything that was in them', async () => {
    await browser.stopBackground();
    // A file of the extension that opens no books itself.
    const picture = await browser.openExtension('icons/16.png', roomy);
    await picture.evaluate(writeVersion1, { tables: TABLES, schema: SCHEMA });
    await picture.close();

    const wallet = await browser.openExtension('wallet.html#/settings', roomy);
    await says(wallet, 'Your name for amazon.de');
    expect(await rowsOf(wallet, 'events')).toHaveLength(TABLES.events?.length ?? 0);
    expect(await rowsOf(wallet, 'credits')).toHaveLength(TABLES.credits?.length ?? 0);
    await press(wallet, 'Check now');
    await says(wallet, '7 credits, 31 entries checked. All is right.');
  });
});

interface Old {
  readonly tables: Readonly<Record<string, readonly unknown[]>>;
  readonly schema: Readonly<Record<string, readonly (string | readonly string[])[]>>;
}

/** Runs in a page of the extension: the books of now go, and those of then stand there. */
async function writeVersion1({ tables, schema }: Old): Promise<void> {
  const settled = (request: IDBRequest | IDBTransaction) =>
    new Promise<void>((resolve, reject) => {
      if ('oncomplete' in request) request.oncomplete = () => resolve();
      else request.onsuccess = () => resolve();
      request.onerror = () => reject(request.error);
    });
  await settled(indexedDB.deleteDatabase('promo-purse'));
  // Dexie counts in tens.
  const opening = indexedDB.open('promo-purse', 10);
  opening.onupgradeneeded = () => {
    for (const [name, [key, ...indexes]] of Object.entries(schema)) {
      const store = opening.result.createObjectStore(name, { keyPath: key as string });
      for (const path of indexes) {
        const label = typeof path === 'string' ? path : `[${path.join('+')}]`;
        store.createIndex(label, path as string | string[]);
      }
    }
  };
  await settled(opening);
  const writing = opening.result.transaction(Object.keys(tables), 'readwrite');
  for (const [name, rows] of Object.entries(tables))
    for (const row of rows) writing.objectStore(name).put(row);
  await settled(writing);
  opening.result.close();
}
