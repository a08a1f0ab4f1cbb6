import type { Settings } from '../../lib/browser/settings.ts';
import type { ToolbarWords } from '../../lib/browser/toolbar.ts';
import type { Instant, Zone } from '../../lib/domain/day.ts';
import type { Toolbar } from '../../lib/domain/toolbar.ts';
import { wordBadge, wordTooltip } from '../../lib/wording/tooltip.ts';
import { voiceOf } from './speech.ts';

const URGENCY: Record<Toolbar['badge']['type'], ToolbarWords['urgency']> = {
  'last-day': 'last',
  days: 'soon',
  'to-confirm': 'none',
  none: 'none',
};

/** The toolbar in the shopper's language; the switch takes away the badge, and with it the sentence. */
export function wordToolbar(toolbar: Toolbar, settings: Settings, now: Instant, zone: Zone): ToolbarWords {
  const voice = voiceOf(settings, now, zone);
  if (!settings.badge) return { badge: '', title: voice.translate('extension.name'), urgency: 'none' };
  const { badge } = toolbar;
  return {
    badge: wordBadge(badge, voice.translate),
    title: wordTooltip(toolbar, voice),
    urgency: URGENCY[badge.type],
  };
}
