import type { BooksFault } from '../domain/acknowledgement.ts';

/** Thrown where the books themselves are the trouble; nothing was written. */
export class BooksTrouble extends Error {
  override readonly name = 'BooksTrouble';
  readonly fault: BooksFault;

  constructor(fault: BooksFault, cause?: unknown) {
    super(`The books: ${fault}`, { cause });
    this.fault = fault;
  }
}

const FAULTS: readonly (readonly [BooksFault, readonly string[]])[] = [
  ['full', ['QuotaExceededError']],
  [
    'blocked',
    [
      'OpenFailedError',
      'MissingAPIError',
      'SecurityError',
      'InvalidStateError',
      'DatabaseClosedError',
      'TimeoutError',
    ],
  ],
];

/** Dexie wraps the browser's error, sometimes twice, or lists it: the first known name on the way in decides. */
export function faultOf(error: unknown): BooksFault {
  const chain = causesOf(error);
  const own = chain.find((link) => link instanceof BooksTrouble);
  if (own !== undefined) return own.fault;
  const names = chain.map(({ name }) => name);
  return FAULTS.find(([, known]) => known.some((name) => names.includes(name)))?.[0] ?? 'failed';
}

function causesOf(error: unknown): readonly Error[] {
  const chain: Error[] = [];
  for (let link = error; link instanceof Error && !chain.includes(link); ) {
    chain.push(link);
    const { inner, cause, failures } = link as Error & { inner?: unknown; failures?: readonly unknown[] };
    link = inner ?? cause ?? failures?.[0];
  }
  return chain;
}
