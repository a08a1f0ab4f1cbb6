import type { BooksFault } from '../domain/acknowledgement.ts';
import type { Key, Translate } from './translate.ts';

const FAULTS: Record<BooksFault, Key> = {
  full: 'books.full',
  newer: 'books.newer',
  blocked: 'books.blocked',
  failed: 'books.failed',
};

/** Why the books cannot be read or written, what it means, what to do. */
export function wordFault(fault: BooksFault, translate: Translate): string {
  return translate(FAULTS[fault]);
}
