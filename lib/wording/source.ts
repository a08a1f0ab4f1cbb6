import type { Happening } from '../domain/event.ts';
import { wordFamily } from './page.ts';
import type { WalletVoice } from './voice.ts';

/**
 * "your own word", "after an order": what an event rests on. Null where its sentence says so itself ("Found on the
 * reward page").
 */
export function wordSource(what: Happening, { translate }: WalletVoice): string | null {
  switch (what.type) {
    case 'used':
      return what.from === undefined ? translate('history.fromYou') : wordFamily(what.from.family, translate);
    case 'posted':
      return wordFamily(what.from.family, translate);
    case 'expired':
      return translate(what.basis === 'stated' ? 'history.byItself' : 'history.fromYou');
    case 'asked':
      return translate('history.byItself');
    case 'lost-with-return':
    case 'corrected':
    case 'joined':
    case 'split':
      return translate('history.fromYou');
    case 'issued':
    case 'restored':
      return what.from === null ? translate('history.fromYou') : null;
    default:
      return null;
  }
}
