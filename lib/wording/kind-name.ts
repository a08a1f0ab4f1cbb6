import type { Kind } from '../domain/kind.ts';
import type { Translate, WalletKey } from './translate.ts';

const NAMES: Record<Kind, WalletKey> = {
  'no-rush': 'kindName.noRush',
  courtesy: 'kindName.courtesy',
  brand: 'kindName.brand',
  event: 'kindName.event',
  bonus: 'kindName.bonus',
  code: 'kindName.code',
  other: 'kindName.other',
};

/** "No-Rush reward", "Courtesy credit": a kind by itself, whatever the credit is called. */
export function wordKindName(kind: Kind, translate: Translate<WalletKey>): string {
  return translate(NAMES[kind]);
}
