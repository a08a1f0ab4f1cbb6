import type { Badge, Toolbar } from '../domain/toolbar.ts';
import { wordEnds } from './ends.ts';
import type { Translate } from './translate.ts';
import type { Voice } from './voice.ts';

/** "3d", "last", "?", or nothing: at most four characters, so that the button shows them all. */
export function wordBadge(badge: Badge, translate: Translate): string {
  switch (badge.type) {
    case 'none':
      return '';
    case 'days':
      return translate('toolbar.days', { n: badge.days });
    case 'last-day':
      return translate('toolbar.last');
    case 'to-confirm':
      return translate('toolbar.toConfirm');
  }
}

/** The same as a sentence, for those who hover or listen. */
export function wordTooltip({ ending, toConfirm }: Toolbar, voice: Voice): string {
  const { translate } = voice;
  const name = translate('extension.name');
  const sentences = [
    ending && wordEnds(ending.totals, ending.by, voice),
    toConfirm > 0 ? translate('toolbar.waiting', { n: toConfirm }) : null,
  ].filter((one) => one !== null);
  return sentences.length === 0 ? name : translate('toolbar.says', { name, words: sentences.join(' · ') });
}
