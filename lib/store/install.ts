import type { Books, InstallRow } from './books.ts';

/**
 * The install row, made on first use. Asked for anew each time, inside the transaction that writes under it: another
 * page may have deleted everything or loaded a copy since.
 */
export async function installOf(books: Books): Promise<InstallRow> {
  const known = await books.install.get('install');
  if (known !== undefined) return known;
  return books.transaction('rw', books.install, async () => {
    const made = await books.install.get('install');
    if (made !== undefined) return made;
    const fresh: InstallRow = {
      key: 'install',
      id: crypto.randomUUID(),
      accountKey: randomHex(32),
      counter: 0,
    };
    await books.install.add(fresh);
    return fresh;
  });
}

/**
 * Amazon's customer id under each key of these books, this install's own first; none where no page has named one.
 * Called before a transaction opens: IndexedDB does not wait for other promises.
 */
export function hashCustomer(
  { accountKey, otherKeys = [] }: InstallRow,
  customerId: string | null,
): Promise<readonly string[]> {
  if (customerId === null) return Promise.resolve([]);
  return Promise.all([accountKey, ...otherKeys].map((key) => hashUnder(key, customerId)));
}

/** HMAC-SHA-256: enough to tell two accounts apart, useless to anyone without the key. */
async function hashUnder(accountKey: string, customerId: string): Promise<string> {
  const algorithm = { name: 'HMAC', hash: 'SHA-256' };
  const key = await crypto.subtle.importKey('raw', bytesOf(accountKey), algorithm, false, ['sign']);
  return hex(await crypto.subtle.sign('HMAC', key, new TextEncoder().encode(customerId)));
}

export async function digestOf(text: string): Promise<string> {
  return hex(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
}

function randomHex(length: number): string {
  return hex(crypto.getRandomValues(new Uint8Array(length)).buffer);
}

function hex(buffer: ArrayBuffer): string {
  return Array.from(new Uint8Array(buffer), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(text.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
}
