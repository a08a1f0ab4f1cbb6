import type { Instant, Zone } from '../domain/day.ts';
import type { Translate } from './translate.ts';

/** To whom, in which language, and at what time we speak: what every sentence needs besides its facts. */
export interface Voice {
  readonly translate: Translate;
  /** For numbers, dates and lists: `en-GB`, `de` …; may be finer than the language of the texts. */
  readonly locale: string;
  readonly now: Instant;
  /** The shopper's own. */
  readonly zone: Zone;
}
