import type { Settings } from '../../lib/browser/settings.ts';
import type { Spoken } from './load-speech.ts';

/** Tells the document its language, its direction and its light. */
export function dress(
  { documentElement: root }: Document,
  { language, direction }: Pick<Spoken<never>, 'language' | 'direction'>,
  theme: Settings['theme'],
): void {
  root.lang = language;
  root.dir = direction;
  root.dataset.theme = theme;
}
