import type { Badge, Toolbar } from '../domain/toolbar.ts';
import { wordEnds } from './ends.ts';
import type { BackgroundKey, Translate } from './translate.ts';
import type { BackgroundVoice } from './voice.ts';

/** "3d", "last", "?", or nothing: at most four characters, so that the button shows them all. */
export function wordBadge(badge: Badge, translate: Translate<BackgroundKey>): string {
  switch (badge.type) {
    case 'none':
      return '';
    case 'days':
      return translate('toolbar.days', { n: badge.days });
    case 'last-day':
      return translate('tooltip.last');
    case 'to-confirm':
      return translate('toolbar.toConfirm');
  }
}

/** The same as a sentence, for those who hover or listen. */
export function wordTooltip({ ending, toConfirm }: Toolbar, voice: BackgroundVoice): string {
  const { translate } = voice;
  const name = translate('extension.name');
  const sentences = [
    ending && wordEnds(ending.totals, ending.by, voice),
    toConfirm > 0 ? translate('tooltip.waiting', { n: toConfirm }) : null,
  ].filter((one) => one !== null);
  return sentences.length === 0 ? name : translate('tooltip.says', { name, words: sentences.join(' · ') });
}
