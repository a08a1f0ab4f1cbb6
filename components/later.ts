import type { Translate, ViewKey } from '../lib/wording/translate.ts';
import type { ViewVoice } from '../lib/wording/voice.ts';

/** What comes behind the popup's first paint: the other views, and the texts that they speak. */
export interface Later {
  readonly views: typeof import('./views.ts');
  readonly words: { readonly translate: Translate<ViewKey>; readonly voice: ViewVoice };
}
