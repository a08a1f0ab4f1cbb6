import type { GoodsText } from '../../lib/browser/messages.ts';
import type { PageVoice } from './speech.ts';

type Said = Pick<GoodsText, 'text' | 'tone'> & Partial<Pick<GoodsText, 'panel' | 'action'>>;

/** A line for the page, with what every line has. */
export function goodsLine({ text, tone, panel = [], action = null }: Said, voice: PageVoice): GoodsText {
  return { text, tone, panel, action, language: voice.language, closeLabel: voice.translate('pill.close') };
}
