import type { Happening } from '../domain/event.ts';
import type { Family } from '../domain/reading.ts';
import { wordFamily } from './page.ts';
import type { WalletVoice } from './voice.ts';

/** "on the reward page", "your own word": what an event rests on. */
export function wordSource(what: Happening, { translate }: WalletVoice): string {
  const family = familyOf(what);
  if (family !== null) return wordFamily(family, translate);
  if (what.type === 'pasted') return translate('history.fromWords');
  const isByClock = what.type === 'expired' && what.basis === 'stated';
  return translate(isByClock || what.type === 'asked' ? 'history.byItself' : 'history.fromYou');
}

function familyOf(what: Happening): Family | null {
  if (what.type === 'vanished') return what.family;
  return 'from' in what ? (what.from?.family ?? null) : null;
}
